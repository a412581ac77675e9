import { finding } from "../../../../src/texts/zh/findings";
import { checkSheets, placesFound } from "../../../support/checkSheets";
import {
  dateCell,
  formulaCell,
  snapshotOf,
  type Grid,
  type GridCell,
  type SnapshotOptions,
} from "../../../support/snapshotOf";

const RULE = "total-misses-rows";
const DAY = dateCell("2020-06-01");
const row = (amount: GridCell): readonly GridCell[] => [DAY, "茶水", amount];
const total = (formula: string, label = "合计"): readonly GridCell[] => [
  label,
  null,
  formulaCell(formula, 1),
];

const spent = (rows: Grid, options: SnapshotOptions = {}) =>
  snapshotOf([["经费支出登记表"], ["日期", "事由", "支出金额"], ...rows], { name: "支出", ...options });
const THREE = [row(100), row(60), row(0.1)];

test.each<[string, string, object]>([
  ["=SUM(C3:C4)", "=SUM(C3:C5)", { missed: [4], sum: 10 }],
  ["=SUM($C$4:$C$5)", "=SUM($C$3:$C$5)", { missed: [2], sum: 10_000 }],
  ["= SUM( C4:C4 )", "= SUM( C3:C5 )", { missed: [2, 4] }],
  ["=SUBTOTAL(9,C3:C4)", "=SUBTOTAL(9,C3:C5)", { missed: [4] }],
])("%s becomes %s", (formula, mended, facts) => {
  const { findings } = checkSheets(RULE, [spent([...THREE, total(formula)])]);
  expect(findings).toMatchObject([
    {
      severity: "error",
      cells: [{ rowIndex: 5, columnIndex: 2 }],
      facts: { ...facts, why: "range", wanted: { top: 2, bottom: 4, left: 2, right: 2 } },
      fix: { edits: [{ formula: mended, value: 160.1, expect: { formula, value: 1 }, numberFormat: null }] },
    },
  ]);
});

test.each(["=C3+C4", "=SUM(C3,C4)", "=ROUND(SUM(C3:C4),2)", "=SUM(C3:C3)+C4", "=AGGREGATE(9,6,C3:C4)"])(
  "%s leaves out a row, and is not mended by guess",
  (formula) => {
    const { findings } = checkSheets(RULE, [spent([...THREE, total(formula)])]);
    expect(findings).toMatchObject([{ severity: "error", fix: null, facts: { missed: [4], wanted: null } }]);
  },
);

test.each([
  "=SUM(C3:C5)",
  "=SUM(C1:C5)",
  "=SUM($C$3:$C$5)",
  "=+SUM(C3:C5)",
  "=SUM(C3:C4,C5)",
  "=SUM(支出!C3:C5)",
  "=C3+C4+C5",
  "=ROUND(SUM(C3:C5),2)",
  "=SUBTOTAL(9,C3:C5)",
  "=SUBTOTAL(109,C3:C5)",
  "=SUM(A6:B6)",
])("%s takes in every row, or sums up something else", (formula) => {
  expect(checkSheets(RULE, [spent([...THREE, total(formula)])])).toEqual({ findings: [], undecided: [] });
});

test.each(["=SUM(上月!C3:C5)", "=SUMIF(A3:A5,A3,C3:C5)", "=SUM(D3:D5)", "=SUM(C3:C5)+100", "=总额"])(
  "%s is not understood, and that is said",
  (formula) => {
    const cell = { rowIndex: 5, columnIndex: 2 };
    expect(checkSheets(RULE, [spent([...THREE, total(formula)])])).toEqual({
      findings: [],
      undecided: [{ rule: RULE, sheet: "支出", reason: { code: "formula-unread", cell } }],
    });
  },
);

test("rows without an amount are not missed", () => {
  expect(placesFound(RULE, [spent([row(100), row(60), row(null), row(0), total("=SUM(C3:C4)")])])).toEqual(
    [],
  );
});

test.each<[string, Grid, readonly string[]]>([
  [
    "subtotals of their own rows and a total over them",
    [row(1), row(2), total("=SUM(C3:C4)", "小计"), row(4), total("=SUM(C6:C6)", "小计"), total("=C5+C7")],
    [],
  ],
  [
    "a subtotal that misses one of its rows; the total over it misses the same",
    [row(1), row(2), total("=SUM(C3:C3)", "小计"), row(4), total("=SUM(C6:C6)", "小计"), total("=C5+C7")],
    ["支出!C5", "支出!C8"],
  ],
  [
    "a total that forgets a subtotal",
    [row(1), row(2), total("=SUM(C3:C4)", "小计"), row(4), total("=SUM(C6:C6)", "小计"), total("=C5")],
    ["支出!C8"],
  ],
  [
    "what runs up from total to total",
    [
      row(1),
      total("=SUM(C3)", "本月合计"),
      total("=C4", "累计"),
      row(2),
      total("=SUM(C6)", "本月合计"),
      total("=C5+C7", "累计"),
    ],
    [],
  ],
  ["a typed subtotal", [row(1), row(2), ["小计", null, 3], row(4), ["小计", null, 4], total("=C5+C7")], []],
])("%s", (_, rows, places) => {
  expect(placesFound(RULE, [spent(rows)])).toEqual(places);
});

test("a range is not stretched over a subtotal", () => {
  const rows = [row(1), row(2), total("=SUM(C3:C4)", "小计"), row(4), total("=SUM(C6:C6)")];
  expect(checkSheets(RULE, [spent(rows)]).findings).toMatchObject([{ fix: null, facts: { missed: [2, 3] } }]);
});

test("records below the total are worth a look, and cannot be stretched to", () => {
  const { findings } = checkSheets(RULE, [spent([row(1), row(2), total("=SUM(C3:C4)"), row(4), row(8)])]);
  expect(findings).toMatchObject([{ severity: "warning", fix: null, facts: { missed: [5, 6] } }]);
});

test("what is hidden is passed over by 109, and by 9 where a filter hides it", () => {
  const hidden = { hiddenRows: [4] };
  const by = (formula: string, options: SnapshotOptions) =>
    checkSheets(RULE, [spent([...THREE, total(formula)], options)]).findings;
  expect(by("=SUBTOTAL(109,C3:C5)", hidden)).toMatchObject([
    { severity: "warning", fix: null, facts: { why: "hidden", missed: [3] } },
  ]);
  expect(by("=SUBTOTAL(9,C3:C5)", { ...hidden, filter: "A2:C5" })).toMatchObject([
    { facts: { why: "hidden" } },
  ]);
  expect(by("=SUBTOTAL(9,C3:C5)", hidden)).toEqual([]);
  expect(by("=SUM(C3:C5)", hidden)).toEqual([]);
});

test("a list object's column is the rows that it spans", () => {
  const list = (bottom: number) =>
    spent([...THREE, total("=SUBTOTAL(109,表1[支出金额])")], {
      tables: [
        { name: "表1", range: { top: 1, left: 0, bottom, right: 2 }, hasHeaders: true, hasTotals: false },
      ],
    });
  expect(placesFound(RULE, [list(4)])).toEqual([]);
  expect(placesFound(RULE, [list(3)])).toEqual(["支出!C6"]);
});

test.each([
  [
    "=SUM(C3:C4)",
    "合计公式 =SUM(C3:C4) 漏了第5行的“金额”，共 0.10元，应包括 C3:C5。可以点“修正”改公式的范围。",
  ],
  ["=C3+C4", "合计公式 =C3+C4 漏了第5行的“金额”，共 0.10元。请改正公式，让它包括所有的行。"],
])("its words for %s", (formula, words) => {
  const [one] = checkSheets(RULE, [spent([...THREE, total(formula)])]).findings;
  expect(finding(one!)).toBe(`『支出』C6：${words}`);
});
