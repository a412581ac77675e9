// What must not change the records: where the table stands, what is written above it, the order of its columns, which of
// several headings a clerk prefers. And no grid whatever may stop the fitting.

import fc from "fast-check";
import type { SheetFit } from "../../../src/domain/fitting/fit";
import { fitWorkbook } from "../../../src/domain/fitting/fitWorkbook";
import { kindById } from "../../../src/domain/kinds/catalogue";
import { fieldOf } from "../../../src/domain/kinds/kind";
import { runToEnd } from "../../../src/domain/stepwise";
import type { Span } from "../../../src/domain/sheets/address";
import type { SheetSnapshot } from "../../../src/domain/sheets/snapshot";
import { layouts } from "../../support/layouts/layouts";
import { fitGrid, gridOf, recordsOf, registers } from "../../support/registers";
import { snapshotOf, type GridCell } from "../../support/snapshotOf";
import { workbookOf } from "../../support/workbookOf";

const someRegister = fc.constantFrom(...registers);
const lines = fc.constantFrom<GridCell[]>(
  [],
  ["县畜牧局关工委"],
  ["填报单位：县畜牧局关工委", null, "填报日期：2021年1月5日"],
  ["单位：元"],
  ["附件1"],
);

test.each(registers.map((register) => [register.kind, register] as const))(
  "%s as it is written down: all rows are records",
  (kind, register) => {
    const records = recordsOf(fitGrid(gridOf(register)));
    expect(records).toHaveLength(register.rows.length);
    expect(records[0]).toMatchObject({ kind });
  },
);

test("a table shifted by rows and columns gives the same records", () => {
  const shift = fc.integer({ min: 0, max: 12 });
  fc.assert(
    fc.property(someRegister, shift, shift, (register, down, right) => {
      const grid = gridOf(register);
      const shifted = [
        ...Array.from({ length: down }, () => []),
        ...grid.map((row) => [...Array.from({ length: right }, () => null), ...row]),
      ];
      expect(recordsOf(fitGrid(shifted))).toEqual(recordsOf(fitGrid(grid)));
    }),
  );
});

function moveSpan(span: Span | null, by: number): Span | null {
  return span && { first: span.first + by, last: span.last + by };
}

/** The sheet with `down` blank rows above it and `right` blank columns before it. */
function moveSheet(sheet: SheetSnapshot, down: number, right: number): SheetSnapshot {
  const blanks = <T>(blank: T): T[] => Array.from({ length: right }, () => blank);
  const above = <T>(row: T): T[] => Array.from({ length: down }, () => row);
  return {
    ...sheet,
    rows: [...above([]), ...sheet.rows.map((row) => [...blanks(null), ...row])],
    numberFormats: [...above([]), ...sheet.numberFormats.map((row) => [...blanks("General"), ...row])],
    formulas: [...above(null), ...sheet.formulas.map((row) => row && [...blanks(null), ...row])],
    merges:
      sheet.merges?.map(({ top, left, bottom, right: last }) => ({
        top: top + down,
        bottom: bottom + down,
        left: left + right,
        right: last + right,
      })) ?? null,
  };
}

function placesOf(fit: SheetFit, down: number, right: number): unknown {
  return fit.tables.map((table) => ({
    kind: table.kind,
    header: moveSpan(table.headerRows, -down),
    data: moveSpan(table.dataRows, -down),
    totals: table.totalRows.map((rowIndex) => rowIndex - down),
    footer: moveSpan(table.footerRows, -down),
    columns: table.columns.map(({ columnIndex, field }) => [columnIndex - right, field]),
    records: table.records.map(({ rowIndex, fields }) => [rowIndex - down, fields]),
  }));
}

// Formulas keep naming the cells they named: only layouts without totals by formula can be moved as they stand.
const movable = layouts.filter(({ sheet }) => sheet.formulas.every((row) => row === null));

test.each(movable.map((layout) => [layout.name, layout.sheet] as const))("moved: %s", (_, sheet) => {
  const fitOf = (one: SheetSnapshot): SheetFit => runToEnd(fitWorkbook(workbookOf(one))).sheets[0]!;
  expect(placesOf(fitOf(moveSheet(sheet, 7, 4)), 7, 4)).toEqual(placesOf(fitOf(sheet), 0, 0));
});

test("lines and blank rows above the header change nothing", () => {
  fc.assert(
    fc.property(someRegister, fc.array(lines, { maxLength: 5 }), (register, above) => {
      const grid = [[register.title], ...above, register.headings, ...register.rows];
      expect(recordsOf(fitGrid(grid))).toEqual(recordsOf(fitGrid(gridOf(register))));
    }),
  );
});

test("blank rows among the records change nothing", () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(someRegister, gaps, (register, blanks) => {
      const rows = register.rows.flatMap((row, at) => [
        row,
        ...Array.from({ length: blanks[at] ?? 0 }, () => []),
      ]);
      const grid = [[register.title], register.headings, ...rows];
      expect(recordsOf(fitGrid(grid))).toEqual(recordsOf(fitGrid(gridOf(register))));
    }),
  );
});

test("the order of the columns changes nothing", () => {
  const reordered = someRegister.chain((register) =>
    fc
      .shuffledSubarray([...register.headings.keys()], { minLength: register.headings.length })
      .map((order) => ({ register, order })),
  );
  fc.assert(
    fc.property(reordered, ({ register, order }) => {
      const grid = [register.headings, ...register.rows].map((row) => order.map((at) => row[at]));
      expect(recordsOf(fitGrid([[register.title], ...grid]))).toEqual(recordsOf(fitGrid(gridOf(register))));
    }),
  );
});

test("another of a field's own headings changes nothing", () => {
  const renamed = someRegister.chain((register) => {
    const choices = register.fields.map((field, at) => {
      const own = field === null ? [] : (fieldOf(kindById(register.kind), field)?.headings ?? []);
      return fc.constantFrom(register.headings[at]!, ...own);
    });
    return fc.tuple(...choices).map((headings) => ({ register, headings }));
  });
  fc.assert(
    fc.property(renamed, ({ register, headings }) => {
      fc.pre(new Set(headings).size === headings.length);
      const grid = [[register.title], headings, ...register.rows];
      expect(recordsOf(fitGrid(grid))).toEqual(recordsOf(fitGrid(gridOf(register))));
    }),
  );
});

test("blanks in headings, units and asterisks change nothing", () => {
  fc.assert(
    fc.property(someRegister, fc.constantFrom("*", "（元）", "\n", " "), (register, ornament) => {
      const padded = register.headings.map((heading) => `${heading[0]!}　${heading.slice(1)}${ornament}`);
      const grid = [[register.title], padded, ...register.rows];
      expect(recordsOf(fitGrid(grid))).toEqual(recordsOf(fitGrid(gridOf(register))));
    }),
  );
});

test("any grid is fitted without an exception, and every place it names lies in the grid", () => {
  const cell = fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    fc.constantFrom(
      "姓名",
      "金额",
      "日期",
      "序号",
      "合计",
      "小计",
      "备注",
      "单位：元",
      "注：",
      "一、",
      "甲",
      "",
      " ",
      "\u200b",
    ),
    fc.constantFrom(
      "2020.9.18",
      "9月18日",
      "王小禾",
      "三好学生",
      "200元",
      "捐款",
      "√",
      "#REF!",
      "本表由关工助手生成",
    ),
    fc.double(),
    fc.integer({ min: -5, max: 50000 }),
    fc.boolean(),
    fc.string({ maxLength: 12 }),
  );
  const grids = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 30 });
  const merges = fc.constantFrom<readonly string[] | "unknown">([], "unknown", ["A1:C1", "A2:A5", "B3:D3"]);
  fc.assert(
    fc.property(grids, merges, (grid, merged) => {
      const sheet = snapshotOf(grid, { merges: merged });
      for (const table of runToEnd(fitWorkbook(workbookOf(sheet))).sheets[0]!.tables) {
        const rows = [
          table.headerRows.first,
          ...table.totalRows,
          ...table.records.map(({ rowIndex }) => rowIndex),
        ];
        expect(rows.every((rowIndex) => rowIndex >= 0 && rowIndex < grid.length)).toBe(true);
        expect(table.headerRows.first).toBeLessThanOrEqual(table.headerRows.last);
      }
    }),
    { numRuns: 500 },
  );
});
