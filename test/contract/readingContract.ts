// Reading: every adapter gives the same snapshot of the same workbook.

import { parseRange } from "../../src/domain/sheets/address";
import { patchSnapshot } from "../../src/domain/sheets/patchSnapshot";
import type { WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import { quietWatch } from "../support/quietWatch";
import { dateCell, formatCell, formulaCell, snapshotOf } from "../support/snapshotOf";
import { tidySnapshot } from "../support/tidySnapshot";
import { workbookOf, workbookWith } from "../support/workbookOf";
import { stoppingWatch, type OpenFixture } from "./fixture";
import { refusalOf } from "./refusalOf";

const register = [
  ["日期", "姓名", "金额", "身份证号"],
  [dateCell("2020-09-18"), "甲某", 100, "110101195001011234"],
  ["2020.9.18", "乙某", "200", formatCell("0012", "@")],
  ["9月1日", "丙 某", formatCell(-3.5, "￥#,##0.00"), 1.1e18],
  [null, "合计", formulaCell("=SUM(C2:C4)", 96.5, "#,##0.00")],
] as const;

const WORKBOOKS: Readonly<Record<string, WorkbookSnapshot>> = {
  "one register": workbookOf(snapshotOf(register)),
  "a sheet that starts in B3": workbookOf(
    snapshotOf([[], [], [null, "姓名", "金额"], [null, "甲某", 100], [], [null, null, 3]]),
  ),
  "an empty sheet between two others": workbookOf(
    snapshotOf(register, { name: "第一" }),
    snapshotOf([], { name: "空表" }),
    snapshotOf([["x"]], { name: "it's & <末>" }),
  ),
  "hidden and very hidden sheets": workbookOf(
    snapshotOf([["a"]], { name: "藏", visibility: "hidden" }),
    snapshotOf([["b"]], { name: "看得见" }),
    snapshotOf([["c"]], { name: "深藏", visibility: "veryHidden" }),
  ),
  "formulas of every result, across sheets": workbookOf(
    snapshotOf(
      [
        [1, formulaCell("=A1+1", 2), formulaCell('=IF(A1>0,"","有")', null)],
        [
          formulaCell("='第 二'!A1&\"人\"", "3人"),
          formulaCell("=A1=1", true),
          formulaCell("=A1/0", "#DIV/0!"),
        ],
      ],
      { name: "第一" },
    ),
    snapshotOf([[3]], { name: "第 二" }),
  ),
  "texts that look like something else": workbookOf(
    snapshotOf([
      ["=A1", "'引号", "TRUE", " 空格 ", "第一行\n第二行", "#REF!"],
      [true, false],
    ]),
  ),
  "hidden rows and columns": workbookOf(
    snapshotOf(register, { hiddenRows: [2, 4], hiddenColumns: [1] }),
    snapshotOf([[], [null, 1], [null, 2], [null, 3]], { name: "B2 起", hiddenRows: [2, 3] }),
  ),
  "nothing to be seen: every row hidden": workbookOf(snapshotOf([[1], [2]], { hiddenRows: [1, 2] })),
  "a protected sheet with hidden rows": workbookOf(
    snapshotOf(register, { isProtected: true, hiddenRows: [3], hiddenColumns: [3] }),
  ),
  "a filtered register": workbookOf(snapshotOf(register, { filter: "A1:D4", hiddenRows: [3] })),
  "tables with and without totals": workbookOf(
    snapshotOf(register, {
      name: "表一",
      tables: [
        {
          name: "支出表",
          range: { top: 0, left: 0, bottom: 4, right: 3 },
          hasHeaders: true,
          hasTotals: true,
        },
      ],
    }),
    snapshotOf([["列1"], [1]], {
      name: "表二",
      tables: [
        { name: "另表", range: { top: 0, left: 0, bottom: 1, right: 0 }, hasHeaders: true, hasTotals: false },
      ],
    }),
  ),
  "names of the workbook and of a sheet": {
    ...workbookOf(snapshotOf(register, { name: "第一" }), snapshotOf([[3]], { name: "第二" })),
    names: [
      { name: "金额", refersTo: "=第一!$C$2:$C$4", sheet: null },
      { name: "税率", refersTo: "=0.06", sheet: null },
      { name: "本表", refersTo: "=第二!$A$1", sheet: "第二" },
    ],
  },
  "the date system of 1904, told by a date near the top": workbookWith(
    [snapshotOf([["日期"], [dateCell("2016-09-17")]])],
    1904,
  ),
  "the date system of 1904, told by a date far down": workbookWith(
    [
      snapshotOf([
        ["日期"],
        ...new Array<string[]>(40).fill(["待补"]),
        [dateCell("2016-09-17", 'm"月"d"日"')],
      ]),
    ],
    1904,
  ),
};

export function describeReading(open: OpenFixture): void {
  describe("readSnapshot", () => {
    test.each(Object.entries(WORKBOOKS))("%s", async (_, snapshot) => {
      const { workbook } = await open(snapshot);
      expect(tidySnapshot(await workbook.readSnapshot(quietWatch()))).toEqual(tidySnapshot(snapshot));
    });

    test("reports how far it is, and ends where it said it would", async () => {
      const { workbook } = await open(workbookOf(snapshotOf(register)));
      const reports: number[] = [];
      await workbook.readSnapshot({
        ...quietWatch(),
        report: ({ done, total }) => reports.push(done / total),
      });
      expect(reports.at(-1)).toBe(1);
      expect(reports).toEqual([...reports].sort((a, b) => a - b));
    });

    test("stops when asked to", async () => {
      const { workbook } = await open(workbookOf(snapshotOf(register)));
      expect(await refusalOf(workbook.readSnapshot(stoppingWatch()))).toMatchObject({ code: "cancelled" });
    });
  });

  describe("readCells", () => {
    const areas = ["B2:D3", "C5", "A4:F7", "C1:C5"].map((address) => parseRange(address)!);

    test.each(Object.entries(WORKBOOKS))(
      "each sheet of %s in parts is what it is as a whole",
      async (_, book) => {
        const { workbook } = await open(book);
        const snapshot = await workbook.readSnapshot(quietWatch());
        const asked = snapshot.sheets.flatMap(({ name }) => areas.map((range) => ({ sheet: name, range })));
        const blocks = await workbook.readCells(asked);
        expect(blocks.map(({ sheet, range }) => ({ sheet, range }))).toEqual(asked);
        expect(patchSnapshot(snapshot, blocks)).toEqual({ snapshot, changes: [] });
      },
    );

    test("brings a snapshot up to what has been written since", async () => {
      const { workbook } = await open(workbookOf(snapshotOf(register)));
      const before = await workbook.readSnapshot(quietWatch());
      const cell = { rowIndex: 2, columnIndex: 2, expect: { value: "200", formula: null } };
      const cells = [{ ...cell, value: 200, formula: null, numberFormat: "0.00" }];
      await workbook.apply([{ kind: "writeCells", sheet: "登记表", cells }], quietWatch());
      const [range, sheet] = [{ top: 2, bottom: 2, left: 0, right: 3 }, "登记表"];
      const patched = patchSnapshot(before, await workbook.readCells([{ sheet, range }]));
      expect(patched?.changes).toEqual([{ sheet, rows: new Map([[2, [2]]]) }]);
      const after = await workbook.readSnapshot(quietWatch());
      expect(patched?.snapshot.sheets[0]?.rows[2]).toEqual(after.sheets[0]?.rows[2]);
      expect(patched?.snapshot.sheets[0]?.numberFormats[2]).toEqual(after.sheets[0]?.numberFormats[2]);
    });

    test("of a sheet that is not there it says so", async () => {
      const { workbook } = await open(workbookOf(snapshotOf(register)));
      const reading = workbook.readCells([{ sheet: "没有这张表", range: areas[0]! }]);
      expect(await refusalOf(reading)).toMatchObject({ code: "not-found", sheet: "没有这张表" });
    });
  });
}
