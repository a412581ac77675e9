// Where a row lands, and where it must not: beside each sheet that is refused, or in which it lands otherwise, a neighbour
// without the peculiarity.

import { formulaCell, snapshotOf } from "../../snapshotOf";
import { groupCases } from "./groupCases";
import { award, awards, HEADINGS, NAME, ONE, TITLE, total, TWO, type LandingCase } from "./landingCase";

const listRange = (bottom: number, hasTotals = false) => [
  { name: "表1", range: { top: 1, left: 0, bottom, right: 4 }, hasHeaders: true, hasTotals },
];
const lists: readonly LandingCase[] = [
  award(
    "a list object that the sheet ends with: it takes the row in",
    awards([ONE, TWO], { tables: listRange(3) }),
    {
      cells: { C5: "钱小桥", A5: 3 },
      listEnds: 5,
    },
  ),
  award("the same rows without a list object", awards([ONE, TWO]), { cells: { C5: "钱小桥", A5: 3 } }),
  award(
    "a list object with totals of its own: the row is above them",
    awards([ONE, TWO, ["汇总", null, null, null, formulaCell("=SUBTOTAL(109,表1[金额（元）])", 200)]], {
      tables: listRange(4, true),
    }),
    { cells: { C5: "钱小桥", E6: "=SUBTOTAL(109,表1[金额（元）])" }, listEnds: 6 },
  ),
  award(
    "a list object beside the register: refused, as the row would part it",
    snapshotOf(
      [
        [...TITLE, null, null, null, null, null, "品名", "数量"],
        [...HEADINGS, null, "书", 3],
        [...ONE, null, "包", 2],
        [...TWO, null, "笔", 5],
        [...total(4), null, "本", 5],
        [null, null, null, null, null, null, "尺", 5],
      ],
      {
        name: NAME,
        tables: [
          {
            name: "物品",
            range: { top: 0, left: 6, bottom: 5, right: 7 },
            hasHeaders: true,
            hasTotals: false,
          },
        ],
      },
    ),
    { refused: "beside" },
  ),
];

const hidden: readonly LandingCase[] = [
  award(
    "a filter that hides rows: refused",
    awards([ONE, TWO, total(4)], { filter: "A2:E4", hiddenRows: [3] }),
    { refused: "filtered" },
  ),
  award("a filter that hides nothing", awards([ONE, TWO, total(4)], { filter: "A2:E4" }), {
    cells: { C5: "钱小桥", E6: "=SUM(E3:E5)" },
  }),
  award(
    "the last record is hidden: the row below it can be seen",
    awards([ONE, TWO, total(4)], { hiddenRows: [4] }),
    {
      cells: { C5: "钱小桥", E6: "=SUM(E3:E5)" },
    },
  ),
  award(
    "rows of an outline, folded: the row below them can be seen",
    awards([ONE, TWO, total(4)], { hiddenRows: [3, 4] }),
    {
      more: { rows: { 3: 'outlineLevel="1"', 4: 'outlineLevel="1"', 5: 'collapsed="1"' } },
      cells: { C5: "钱小桥", E6: "=SUM(E3:E5)" },
    },
  ),
  award("a protected sheet: told, and still protected", awards([ONE, TWO, total(4)], { isProtected: true }), {
    refused: "protected",
  }),
];

const foot: readonly LandingCase[] = [
  award("rows that wait below, numbered: the first of them", awards([ONE, TWO, [3], [4], total(6)]), {
    cells: { A5: 3, C5: "钱小桥", C6: null, E7: "=SUM(E3:E6)" },
  }),
  award(
    "signatures below the total",
    awards([ONE, TWO, total(4), [], ["制表：赵大山", null, null, "审核：孙大河"]]),
    {
      cells: { C5: "钱小桥", E6: "=SUM(E3:E5)", A8: "制表：赵大山" },
    },
  ),
  award("signatures without a total: a blank row stays between", awards([ONE, TWO, [], ["制表：赵大山"]]), {
    cells: { C5: "钱小桥", C6: null, A7: "制表：赵大山" },
  }),
  award("no total, nothing below", awards([ONE, TWO]), { cells: { A5: 3, C5: "钱小桥" } }),
  award("a typed total stays, and is told", awards([ONE, TWO, ["合计", null, null, null, 200]]), {
    cells: { C5: "钱小桥", E6: 200 },
  }),
  award(
    "subtotals of each section: the row is the last section's, both sums take it in",
    awards([
      ONE,
      ["小计", null, null, null, formulaCell("=SUM(E3:E3)", 100)],
      TWO,
      ["小计", null, null, null, formulaCell("=SUM(E5:E5)", 100)],
      ["合计", null, null, null, formulaCell("=E4+E6", 200)],
    ]),
    { cells: { C6: "钱小桥", E4: "=SUM(E3:E3)", E7: "=SUM(E5:E6)", E8: "=E4+E7" } },
  ),
];

const colours =
  '<conditionalFormatting sqref="E3:E4"><cfRule type="cellIs" priority="1" operator="greaterThan"><formula>500</formula></cfRule></conditionalFormatting>';
const rules = `<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="D3:D4"><formula1>"三好学生,考取本科"</formula1></dataValidation></dataValidations>`;
const looks: readonly LandingCase[] = [
  award(
    "a formula in each row goes on",
    awards([
      [...ONE.slice(0, 4), formulaCell("=50*2+A3*0", 100)],
      [...TWO.slice(0, 4), formulaCell("=50*2+A4*0", 100)],
      total(4),
    ]),
    { typed: { B: "9.18", C: "钱小桥", D: "三好学生" }, cells: { E5: "=50*2+A5*0", E6: "=SUM(E3:E5)" } },
  ),
  award("what may be typed, row height and frozen rows", awards([ONE, TWO, total(4)]), {
    more: {
      views:
        '<sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>',
      rows: { 3: 'ht="24" customHeight="1"', 4: 'ht="24" customHeight="1"' },
      validations: colours + rules,
    },
    cells: { C5: "钱小桥" },
    inFile: ['sqref="D3:D5"', 'sqref="E3:E5"', 'ySplit="2"', '<row r="5" ht="24" customHeight="1"'],
  }),
  award("a print area that ends with the total", awards([ONE, TWO, total(4)], { printArea: "A1:E5" }), {
    cells: { C5: "钱小桥" },
    printArea: "A1:E6",
  }),
  award("a print area that ends with the last record", awards([ONE, TWO], { printArea: "A1:E4" }), {
    cells: { C5: "钱小桥" },
    printArea: "A1:E5",
  }),
  award(
    "a print area that ends with the last record above rows that wait",
    awards([ONE, TWO, [3], [4]], { printArea: "A1:E4" }),
    {
      cells: { A5: 3, C5: "钱小桥" },
      printArea: "A1:E5",
    },
  ),
  award("a print area of something else stays", awards([ONE, TWO, total(4)], { printArea: "A1:E2" }), {
    cells: { C5: "钱小桥" },
    printArea: "A1:E2",
  }),
];

const beside: readonly LandingCase[] = [
  {
    what: "halves side by side share the inserted row",
    sheets: [
      snapshotOf(
        [
          ["爱心捐款公示"],
          ["捐款人", "捐款金额", "捐款人", "捐款金额"],
          ["赵大江", 100, "钱大海", 50],
          ["孙大河", 100, "周大湖", 50],
          ["合计", formulaCell("=SUM(B3:B4,D3:D4)", 300)],
        ],
        { name: "捐款" },
      ),
    ],
    kind: "donation",
    header: 2,
    typed: { C: "吴大川", D: "80" },
    cells: { A5: null, C5: "吴大川", D5: 80, A6: "合计", B6: "=SUM(B3:B4,D3:D5)" },
  },
  {
    what: "a block stacked below moves down whole",
    sheets: [
      snapshotOf(
        [
          ["上半年爱心捐款公示"],
          ["捐款人", "捐款金额"],
          ["赵大江", 100],
          ["合计", formulaCell("=SUM(B3:B3)", 100)],
          [],
          ["下半年爱心捐款公示"],
          ["捐款人", "捐款金额"],
          ["钱大海", 50],
          ["合计", formulaCell("=SUM(B8:B8)", 50)],
        ],
        { name: "捐款" },
      ),
    ],
    kind: "donation",
    header: 2,
    typed: { A: "吴大川", B: "80" },
    cells: { A4: "吴大川", B5: "=SUM(B3:B4)", A9: "钱大海", B10: "=SUM(B9:B9)" },
  },
];

export const landingCases: readonly LandingCase[] = [
  ...groupCases,
  ...lists,
  ...hidden,
  ...foot,
  ...looks,
  ...beside,
];
