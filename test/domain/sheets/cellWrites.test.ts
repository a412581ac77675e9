// Written cells, and taken back: any edits and their inverse leave the sheet as it was.

import fc from "fast-check";
import { contentAt, inverseOf, type CellWrite } from "../../../src/domain/sheets/cellWrites";
import { placeCells } from "../../../src/domain/sheets/placeCells";
import type { CellValue, SheetSnapshot } from "../../../src/domain/sheets/snapshot";
import { formatCell, formulaCell, snapshotOf } from "../../support/snapshotOf";
import { tidySnapshot } from "../../support/tidySnapshot";
import { workbookOf } from "../../support/workbookOf";

const NAME = "登记表";
const nothing = { value: null, formula: null, numberFormat: null };

function cell(rowIndex: number, columnIndex: number, change: Partial<CellWrite>): CellWrite {
  return { rowIndex, columnIndex, expect: { value: null, formula: null }, ...nothing, ...change };
}

const sheet = snapshotOf([
  ["2020.9.18", formatCell(5, "0.0")],
  [formulaCell("=B1", 5), null, "乙"],
]);
const book = workbookOf(sheet, snapshotOf([["另"]], { name: "另表" }));
const place = (...cells: CellWrite[]): SheetSnapshot => placeCells(book, { sheet: NAME, cells }).sheets[0]!;

describe("placeCells", () => {
  test("a cell keeps its number format unless it gets another", () => {
    const placed = place(cell(0, 0, { value: 44_092, numberFormat: "yyyy/m/d" }), cell(0, 1, { value: 6 }));
    expect(placed.rows[0]).toEqual([44_092, 6]);
    expect(placed.numberFormats[0]).toEqual(["yyyy/m/d", "0.0"]);
  });

  test("formulas come and go", () => {
    const placed = place(cell(0, 1, { value: 1, formula: "=1" }), cell(1, 0, { value: "" }));
    expect(placed.formulas).toEqual([[null, "=1"], null]);
    expect(placed.rows[1]).toEqual([null, null, "乙"]);
  });

  test("rows and columns that were not there", () => {
    const placed = place(cell(3, 2, { value: 7 }));
    expect(placed.rows.slice(2)).toEqual([[], [null, null, 7]]);
    expect(placed.formulas.slice(2)).toEqual([null, null]);
    expect(placed.numberFormats.slice(2)).toEqual([[], ["General", "General", "General"]]);
  });

  test("other sheets, and a sheet that is not there, stay as they are", () => {
    expect(placeCells(book, { sheet: NAME, cells: [cell(0, 0, {})] }).sheets[1]).toBe(book.sheets[1]);
    expect(placeCells(book, { sheet: "没有", cells: [cell(0, 0, {})] })).toEqual(book);
  });
});

describe("inverseOf", () => {
  test("it expects what was written and writes what stood there", () => {
    const edit = {
      kind: "writeCells" as const,
      sheet: NAME,
      cells: [
        cell(0, 0, { value: 44_092, numberFormat: "yyyy/m/d" }),
        cell(0, 1, { value: "" }),
        cell(1, 0, { value: 9, formula: "=B2" }),
      ],
    };
    expect(inverseOf(edit, book)).toEqual({
      kind: "writeCells",
      sheet: NAME,
      cells: [
        cell(0, 0, { expect: { value: 44_092, formula: null }, value: "2020.9.18", numberFormat: "General" }),
        cell(0, 1, { value: 5 }),
        cell(1, 0, { expect: { value: 9, formula: "=B2" }, value: 5, formula: "=B1" }),
      ],
    });
  });

  test("how an empty cell beyond the snapshot was formatted is not known, and not guessed", () => {
    const edit = { sheet: NAME, cells: [cell(9, 9, { value: 1, numberFormat: "0.00" })] };
    expect(inverseOf(edit, book).cells).toEqual([cell(9, 9, { expect: { value: 1, formula: null } })]);
  });
});

const held: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom(null, true, false, "甲", "=1", "0012", "乙 某"),
  fc.integer({ min: -9, max: 99_999 }),
);
const values = fc.oneof(held, fc.constant(""));
const places = fc.record({ rowIndex: fc.nat({ max: 4 }), columnIndex: fc.nat({ max: 4 }) });
const grids = fc.array(
  fc.array(fc.oneof(held, fc.constantFrom(formulaCell("=1+1", 2), formatCell(3, "0.0"))), { maxLength: 5 }),
  { maxLength: 5 },
);
const changes = fc.uniqueArray(
  fc.record({
    place: places,
    value: values,
    formula: fc.constantFrom(null, null, "=2+2"),
    numberFormat: fc.constantFrom(null, "@", "0.00", "General"),
  }),
  { selector: ({ place: { rowIndex, columnIndex } }) => rowIndex * 9 + columnIndex },
);

test("any writings and their inverse leave the sheet as it was", () => {
  fc.assert(
    fc.property(grids, changes, (grid, list) => {
      const before = workbookOf(snapshotOf(grid));
      const cells = list.map(({ place: at, ...change }) => ({
        ...at,
        ...change,
        expect: contentAt(before.sheets[0]!, at.rowIndex, at.columnIndex),
      }));
      const edit = { sheet: NAME, cells };
      const inverse = inverseOf(edit, before);
      const written = placeCells(before, edit);
      for (const { rowIndex, columnIndex, expect: expected } of inverse.cells)
        expect(contentAt(written.sheets[0]!, rowIndex, columnIndex)).toEqual(expected);
      const after = tidySnapshot(placeCells(written, inverse));
      expect(after).toEqual(tidySnapshot(before));
    }),
  );
});
