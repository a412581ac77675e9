// One record into each register of the sample, of every layout, and of real workbooks that lie beside the project: both
// adapters leave the same workbook, nothing but the new row and the totals has changed, LibreOffice gets the totals that
// were written, and taken back it is the former workbook.

import { cellAddress } from "../../src/domain/sheets/address";
import { contentAt } from "../../src/domain/sheets/cellWrites";
import type { WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { expectSameEntry } from "../support/entering/expectSameEntry";
import { labelledAbsent, labelledCases, ownCases, type EntryCase } from "../support/entering/entryCases";
import { libreOfficeAbsent, recalculate } from "../support/libreOffice";
import { quietWatch } from "../support/quietWatch";

const MINUTES = 60_000;
const TOLERANCE = 1e-9;

jest.setTimeout(MINUTES);

const own = ownCases();
/** What each case left in the file; one that is not listed was refused. */
const written = new Map<string, Uint8Array>();

async function expectEntered(one: EntryCase): Promise<void> {
  const { file } = await expectSameEntry(one);
  if (file.isEntered) written.set(one.name, file.bytes());
}

test.each(own)("$name", (one) => expectEntered(one));

test("hardly any is refused", () => {
  expect(own.length).toBeGreaterThan(100);
  expect(own.filter(({ name }) => !written.has(name)).map(({ name }) => name)).toHaveLength(2);
});

(labelledAbsent === null ? test : test.skip)(
  `real workbooks ${labelledAbsent ?? ""}`,
  async () => {
    const cases = await labelledCases();
    expect(cases.length).toBeGreaterThan(10);
    for (const one of cases) {
      await expectEntered(one);
      expect({ name: one.name, isEntered: written.has(one.name) }).toMatchObject({ isEntered: true });
    }
  },
  MINUTES,
);

/** Formulas that say something else than the workbook was written with. */
function wrongIn(was: WorkbookSnapshot, calculated: WorkbookSnapshot): string[] {
  return was.sheets.flatMap((sheet) => {
    const other = calculated.sheets.find(({ name }) => name === sheet.name)!;
    return sheet.formulas.flatMap((row, r) =>
      (row ?? []).flatMap((formula, c) => {
        if (formula === null) return [];
        const [a, b] = [contentAt(sheet, r, c).value, contentAt(other, r, c).value];
        const isSame = typeof a === "number" && typeof b === "number" ? Math.abs(a - b) < TOLERANCE : a === b;
        return isSame ? [] : [`${sheet.name}!${cellAddress(r, c)} ${formula}: ${String(a)}, ${String(b)}`];
      }),
    );
  });
}

(libreOfficeAbsent === null ? test : test.skip)(
  `LibreOffice gets the same totals ${libreOfficeAbsent ?? ""}`,
  async () => {
    const names = [...written.keys()];
    const calculated = await recalculate(
      new Map(names.map((name, i) => [`${i}.xlsx`, written.get(name)!] as const)),
    );
    expect(calculated.size).toBe(names.length);
    const faults: string[] = [];
    let formulas = 0;
    for (const [i, name] of names.entries()) {
      const was = await readXlsx(written.get(name)!, quietWatch());
      const is = await readXlsx(calculated.get(`${i}.xlsx`)!, quietWatch());
      formulas += was.sheets.flatMap((sheet) => sheet.formulas.flat()).filter(Boolean).length;
      faults.push(...wrongIn(was, is).map((fault) => `${name}: ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(names.length).toBeGreaterThan(100);
    expect(formulas).toBeGreaterThan(50);
  },
  2 * MINUTES,
);
