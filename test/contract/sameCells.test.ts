// The same cells written through both adapters leave the same workbook, and taken back the former one.

import fc from "fast-check";
import { inverseOf, type CellWrite } from "../../src/domain/sheets/cellWrites";
import { cellAddress } from "../../src/domain/sheets/address";
import { formulaAt, valueAt } from "../../src/domain/sheets/snapshot";
import type { WriteCellsEdit } from "../../src/workbook/port";
import { quietWatch } from "../support/quietWatch";
import { book, CELL_CASES, register, SHEET, withoutResults, writeCells } from "./cellCases";
import type { Fixture } from "./fixture";
import { openOffice } from "./openOffice";
import { openXlsx } from "./openXlsx";

jest.setTimeout(60_000);

/** What is written into cells, as it stands there: how text is kept from becoming something else included. */
function entries({ dump }: Fixture, { cells }: WriteCellsEdit): unknown {
  const sheet = dump(SHEET);
  return cells.map(({ rowIndex, columnIndex }) => {
    const cell = sheet?.cells[cellAddress(rowIndex, columnIndex)];
    // A cell that holds nothing and never had a look may be there or not.
    const { formula = null, isQuoted = false, numberFormat = "General", value = null } = cell ?? {};
    return { formula, isQuoted, numberFormat, value: formula === null ? value : null };
  });
}

async function expectSame(edit: WriteCellsEdit): Promise<void> {
  const fixtures = [await openOffice(book), await openXlsx(book)] as const;
  for (const { workbook } of fixtures) await workbook.apply([edit], quietWatch());
  const [office, xlsx] = fixtures;
  const [fromExcel, fromFile] = await Promise.all(
    fixtures.map(({ workbook }) => workbook.readSnapshot(quietWatch())),
  );
  expect(withoutResults(fromExcel!)).toEqual(withoutResults(fromFile!));
  expect(entries(office, edit)).toEqual(entries(xlsx, edit));
  for (const { workbook } of fixtures) {
    await workbook.apply([inverseOf(edit, book)], quietWatch());
    expect(withoutResults(await workbook.readSnapshot(quietWatch()))).toEqual(withoutResults(book));
  }
  expect(entries(office, edit)).toEqual(entries(xlsx, edit));
}

test.each(CELL_CASES.filter(({ cells }) => cells.length > 0))("$what", ({ cells }) =>
  expectSame(writeCells(cells)),
);

const values = fc.oneof(
  fc.constantFrom(
    null,
    "",
    true,
    "甲",
    "=1",
    "-",
    "0012",
    "2020.9.18",
    "9月18日",
    "110101195001011234",
    " 乙 ",
  ),
  fc.integer({ min: -99, max: 99_999 }),
  fc.integer({ min: 0, max: 999_999 }).map((fen) => fen / 100),
);

/** Of what a cell may be: a formula comes with the value it yields. */
const contents = fc.oneof(
  values.map((value) => ({ value, formula: null })),
  fc.integer({ min: 0, max: 999 }).map((n) => ({ value: n + 1, formula: `=${n}+1` })),
);

const cells: fc.Arbitrary<CellWrite[]> = fc.uniqueArray(
  fc
    .tuple(
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 0, max: 6 }),
      contents,
      fc.constantFrom(null, null, "@", "General", "#,##0.00", "yyyy/m/d"),
    )
    .map(([rowIndex, columnIndex, content, numberFormat]) => ({
      rowIndex,
      columnIndex,
      expect: {
        value: valueAt(register, rowIndex, columnIndex),
        formula: formulaAt(register, rowIndex, columnIndex),
      },
      ...content,
      numberFormat,
    })),
  { selector: ({ rowIndex, columnIndex }) => rowIndex * 9 + columnIndex, minLength: 1, maxLength: 12 },
);

test("any cells", async () => {
  await fc.assert(
    fc.asyncProperty(cells, (list) => expectSame(writeCells(list))),
    { numRuns: 40 },
  );
});
