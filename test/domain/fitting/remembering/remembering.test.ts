// What is agreed on is found again: when columns move, are renamed or come in between, when the sheet has another name; and
// what is no longer as it was is told. Everything that is remembered of a workbook as it stands changes nothing in it.

import fc from "fast-check";
import type { TableFit, WorkbookFit } from "../../../../src/domain/fitting/fit";
import { fitWorkbook } from "../../../../src/domain/fitting/fitWorkbook";
import { rememberTables } from "../../../../src/domain/fitting/remembering/rememberTables";
import type { RememberedTable } from "../../../../src/domain/fitting/remembering/remembered";
import { buildSettingsDocument } from "../../../../src/domain/settings/buildSettingsDocument";
import { readSettings } from "../../../../src/domain/settings/readSettings";
import { buildDocumentSnapshot } from "../../../../src/domain/sheets/documentSnapshot";
import { runToEnd } from "../../../../src/domain/stepwise";
import { zhSettings } from "../../../../src/texts/zhSettings";
import { layouts } from "../../../support/layouts/layouts";
import { snapshotOf, type Grid, type SnapshotOptions } from "../../../support/snapshotOf";
import { workbookOf } from "../../../support/workbookOf";

function fitGrid(
  grid: Grid,
  remembered: readonly RememberedTable[],
  options: SnapshotOptions = {},
): WorkbookFit {
  const sheet = snapshotOf(grid, { name: "奖学", ...options });
  return runToEnd(fitWorkbook(workbookOf(sheet), { remembered, corrections: [] }));
}

const HEADINGS = ["序号", "学生", "就读", "所获奖项", "钱数", "发放日期"];
const ROWS: Grid = [
  [1, "王小禾", "县一中", "三好学生", 100, "2020.6.1"],
  [2, "李小麦", "县二中", "考取本科", 200, "2020.8.20"],
];
const GRID: Grid = [["奖学奖优登记表"], HEADINGS, ...ROWS];
/** 钱数 is no heading that the program knows by itself. */
const AGREED: RememberedTable = {
  sheet: "奖学",
  kind: "award",
  headerRows: { first: 1, last: 1 },
  columns: [
    { header: "序号", field: null },
    { header: "学生", field: "student" },
    { header: "就读", field: "school" },
    { header: "所获奖项", field: "award" },
    { header: "钱数", field: "amount" },
    { header: "发放日期", field: "date" },
  ],
};

function onlyTable(fit: WorkbookFit): TableFit {
  const tables = fit.sheets.flatMap((sheet) => sheet.tables);
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

const fieldsOf = ({ columns }: TableFit) => columns.map(({ field }) => field);

test("what was agreed on is read so, is sure, and nothing differs", () => {
  const fit = fitGrid(GRID, [AGREED]);
  const table = onlyTable(fit);
  expect([table.kind, table.confidence, table.isAgreed]).toEqual(["award", 1, true]);
  expect(fieldsOf(table)).toEqual([null, "student", "school", "award", "amount", "date"]);
  expect(table.records.map(({ fields }) => fields.amount)).toEqual([10_000, 20_000]);
  expect([...table.unclear, ...table.differences, ...fit.differences]).toEqual([]);
});

test("without it the amounts are not found, and asked for", () => {
  const table = onlyTable(fitGrid(GRID, []));
  expect([table.isAgreed, table.records.length]).toEqual([false, 0]);
});

describe("differences", () => {
  function swap(grid: Grid, order: readonly number[]): Grid {
    return grid.map((row, at) => (at === 0 ? row : order.map((from) => row[from])));
  }

  const cases: readonly [string, Grid, readonly unknown[], readonly unknown[]][] = [
    ["columns in another order: none", swap(GRID, [0, 4, 3, 1, 5, 2]), [], []],
    ["lines above: none", [["附件1"], [], ...GRID], [], []],
    [
      "a column between, known by its heading",
      GRID.map((row, at) => (at === 0 ? row : row.toSpliced(2, 0, at === 1 ? "性别" : "男"))),
      [{ code: "column-new", columnIndex: 2, header: "性别", field: "gender" }],
      [],
    ],
    [
      "a column between that is none of ours",
      GRID.map((row, at) => (at === 0 ? row : row.toSpliced(2, 0, at === 1 ? "爱好" : "下棋"))),
      [{ code: "column-new", columnIndex: 2, header: "爱好", field: null }],
      [],
    ],
    [
      "a heading renamed to one that means the same",
      [GRID[0]!, HEADINGS.with(4, "奖励金额"), ...ROWS],
      [{ code: "column-renamed", columnIndex: 4, from: "钱数", to: "奖励金额", field: "amount" }],
      [],
    ],
    [
      "a heading renamed to one that only its neighbours explain",
      [GRID[0]!, HEADINGS.with(4, "多少"), ...ROWS],
      [{ code: "column-renamed", columnIndex: 4, from: "钱数", to: "多少", field: "amount" }],
      [],
    ],
    [
      "a column taken out",
      GRID.map((row, at) => (at === 0 ? row : row.toSpliced(2, 1))),
      [{ code: "column-gone", header: "就读", field: "school" }],
      [],
    ],
    [
      "a column taken out that was not read: none",
      GRID.map((row, at) => (at === 0 ? row : row.slice(1))),
      [],
      [],
    ],
  ];

  test.each(cases)("%s", (_, grid, columns, tables) => {
    const fit = fitGrid(grid, [AGREED]);
    const table = onlyTable(fit);
    expect(table.kind).toBe("award");
    expect(table.records).toHaveLength(2);
    expect(table.differences).toEqual(columns);
    expect(fit.differences).toEqual(tables);
  });

  test("a renamed heading that only its neighbours explain is asked about", () => {
    const table = onlyTable(fitGrid([GRID[0]!, HEADINGS.with(4, "多少"), ...ROWS], [AGREED]));
    expect(table.unclear).toEqual([{ code: "column-uncertain", columnIndex: 4, field: "amount" }]);
  });

  test("a sheet under another name is found by its headings", () => {
    const fit = fitGrid(GRID, [AGREED], { name: "2021年奖学" });
    expect(fit.differences).toEqual([{ code: "sheet-renamed", from: "奖学", to: "2021年奖学" }]);
    expect(onlyTable(fit).records).toHaveLength(2);
  });

  test("a sheet that is gone is told; one that is new too, but not one that is none of ours", () => {
    const visits: Grid = [["走访慰问登记表"], ["日期", "慰问对象", "慰问金"], ["2020.9.18", "王小禾", 200]];
    const lessons: Grid = [["课程表"], ["节次", "星期一", "星期二"], [1, "语文", "数学"]];
    const workbook = workbookOf(snapshotOf(visits, { name: "走访" }), snapshotOf(lessons, { name: "课程" }));
    const fit = runToEnd(fitWorkbook(workbook, { remembered: [AGREED], corrections: [] }));
    expect(fit.differences).toEqual([
      { code: "table-gone", sheet: "奖学", kind: "award" },
      { code: "table-new", sheet: "走访", kind: "visit" },
    ]);
  });

  test("where nothing is remembered nothing differs", () => {
    expect(fitGrid(GRID, []).differences).toEqual([]);
  });
});

test("a table that was said to be no register stays none", () => {
  const visits: Grid = [["走访慰问登记表"], ["日期", "慰问对象", "慰问金"], ["2020.9.18", "王小禾", 200]];
  const none = { sheet: "奖学", kind: null, headerRows: { first: 1, last: 1 }, columns: [] };
  const table = onlyTable(fitGrid(visits, [none]));
  expect([table.kind, table.isAgreed, table.unclear]).toEqual([null, true, []]);
  expect(onlyTable(fitGrid(visits, [])).kind).toBe("visit");
});

test("a header in rows that look like none is found again, further down too", () => {
  const odd: Grid = [
    ["甲", "乙丙", "丁戊己"],
    ["王小禾", "三好学生", 100],
    ["李小麦", "考取本科", 200],
  ];
  const agreed: RememberedTable = {
    sheet: "奖学",
    kind: "award",
    headerRows: { first: 0, last: 0 },
    columns: [
      { header: "甲", field: "student" },
      { header: "乙丙", field: "award" },
      { header: "丁戊己", field: "amount" },
    ],
  };
  for (const above of [[], [[], ["局里的表"]], [["奖励"], [], [], []]] as const) {
    const table = onlyTable(fitGrid([...above, ...odd], [agreed]));
    expect(table.headerRows.first).toBe(above.length);
    expect(table.records).toHaveLength(2);
  }
});

test("the next block of the same headings is read alike, and told", () => {
  const block: Grid = [HEADINGS, ...ROWS];
  const fit = fitGrid([["奖学奖优登记表"], ...block, [], ["下半年"], ...block], [AGREED]);
  expect(fit.sheets[0]!.tables.map(({ records }) => records.length)).toEqual([2, 2]);
  expect(fit.differences).toEqual([{ code: "table-new", sheet: "奖学", kind: "award" }]);
});

/** As 关工设置 keeps it. */
function throughTheSheet(tables: readonly RememberedTable[]): readonly RememberedTable[] {
  const settings = {
    unitName: null,
    year: null,
    standards: [],
    tables,
    acceptances: [],
    namesakes: [],
    pairings: [],
    notes: [],
  };
  const sheet = buildDocumentSnapshot(buildSettingsDocument(settings, zhSettings, 1900), 0);
  const { settings: read, faults } = readSettings(sheet, 1900, zhSettings);
  expect(faults).toEqual([]);
  return read.tables;
}

test.each(layouts.map((layout) => [layout.name, layout] as const))(
  "remembering changes nothing: %s",
  (_, { sheet }) => {
    const workbook = workbookOf(sheet);
    const plain = runToEnd(fitWorkbook(workbook));
    const remembered = throughTheSheet(rememberTables(plain));
    const again = runToEnd(fitWorkbook(workbook, { remembered, corrections: [] }));
    const essence = ({ sheets }: WorkbookFit) =>
      sheets.map(({ tables }) =>
        tables.map(({ kind, headerRows, dataRows, columns, records, incomplete }) => ({
          kind,
          headerRows,
          dataRows,
          fields: columns.map(({ columnIndex, field }) => [columnIndex, field]),
          records,
          incomplete,
        })),
      );
    expect(essence(again)).toEqual(essence(plain));
    expect(again.differences.filter(({ code }) => code !== "table-new")).toEqual([]);
    expect(again.sheets.flatMap(({ tables }) => tables.flatMap(({ differences }) => differences))).toEqual(
      [],
    );
  },
);

test("no remembered table and no grid whatever stop the fitting", () => {
  const text = fc.constantFrom("姓名", "金额", "日期", "（A列）", "奖学", "合计", "");
  const remembered = fc.array(
    fc.record({
      sheet: fc.constantFrom("奖学", "别的"),
      kind: fc.constantFrom("award" as const, "study" as const, "expense" as const, null),
      headerRows: fc.nat(6).map((first) => ({ first, last: first + (first % 2) })),
      columns: fc.array(
        fc.record({
          header: text,
          field: fc.constantFrom("student" as const, "amount" as const, "date" as const, null),
        }),
        { maxLength: 4 },
      ),
    }),
    { maxLength: 3 },
  );
  const grid = fc.array(fc.array(fc.oneof(text, fc.integer(), fc.constant(null)), { maxLength: 5 }), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(remembered, grid, (tables, cells) => {
      const fit = fitGrid(cells, tables);
      expect(fit.sheets).toHaveLength(1);
    }),
    { numRuns: 300 },
  );
});
