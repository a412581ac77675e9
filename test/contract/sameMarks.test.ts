// The same marks laid through both adapters leave the same conditional formats, and taken off none.

import fc from "fast-check";
import type { Severity } from "../../src/domain/checking/finding";
import { cellAddress } from "../../src/domain/sheets/address";
import type { SheetMarks } from "../../src/workbook/port";
import { quietWatch } from "../support/quietWatch";
import { book, SHEET } from "./cellCases";
import { mark, MARKS, marksOf, OWN_FORMATS } from "./markCases";
import { openOffice } from "./openOffice";
import { openXlsx } from "./openXlsx";

jest.setTimeout(60_000);

const SHEETS = [SHEET, "走访"];

async function expectSame(marks: readonly SheetMarks[]): Promise<void> {
  const options = { formats: OWN_FORMATS };
  const [office, xlsx] = [await openOffice(book, options), await openXlsx(book, options)] as const;
  const [inExcel, inFile] = [office, xlsx].map(
    (fixture) => () => SHEETS.map((one) => fixture.formats?.(one)),
  );
  const before = inExcel?.();
  for (const { workbook } of [office, xlsx]) await workbook.setMarks(marks, quietWatch());
  expect(inExcel?.()).toEqual(inFile?.());
  for (const { workbook } of [office, xlsx]) await workbook.setMarks([], quietWatch());
  expect(inExcel?.()).toEqual(before);
  expect(inFile?.()).toEqual(before);
}

test("one of everything", () => expectSame(MARKS));

const severities = fc.constantFrom<Severity>("error", "warning", "note");

const cells = fc.uniqueArray(
  fc.record({ r: fc.integer({ min: 0, max: 9 }), c: fc.integer({ min: 0, max: 6 }), severity: severities }),
  { selector: ({ r, c }) => r * 9 + c, maxLength: 25 },
);

test("any marks", async () => {
  await fc.assert(
    fc.asyncProperty(cells, (list) =>
      expectSame([marksOf(list.flatMap(({ r, c, severity }) => mark(severity, cellAddress(r, c))))]),
    ),
    { numRuns: 25 },
  );
});
