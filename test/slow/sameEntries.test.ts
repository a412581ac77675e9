// One record into each register of the sample, of every layout, and of real workbooks that lie beside the project: both
// adapters leave the same workbook, nothing but the new row and the totals has changed, LibreOffice gets the totals that
// were written, and taken back it is the former workbook.

import { fitWorkbook } from "../../src/domain/fitting/fitWorkbook";
import { cellAddress } from "../../src/domain/sheets/address";
import { contentAt } from "../../src/domain/sheets/cellWrites";
import type { WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import { runToEnd } from "../../src/domain/stepwise";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { PackageDraft } from "../../src/workbook/xlsx/write/PackageDraft";
import { findDraftSheet } from "../../src/workbook/xlsx/write/bookParts";
import { enterBoth, seeFile, undoOf } from "../support/entering/enterBoth";
import { labelledAbsent, labelledCases, ownCases, type EntryCase } from "../support/entering/entryCases";
import { findTouched, type Seen } from "../support/entering/findTouched";
import { libreOfficeAbsent, recalculate } from "../support/libreOffice";
import { findAlteredParts } from "../support/packageChanges";
import { quietWatch } from "../support/quietWatch";

const MINUTES = 60_000;
const TOLERANCE = 1e-9;

const own = ownCases();
/** What each case left in the file; one that is not listed was refused. */
const written = new Map<string, Uint8Array>();

/** Parts that are not the same to the last byte, and are no business of an entry's. */
function strangeParts({ bytes, target }: EntryCase, after: Uint8Array): string[] {
  const part = findDraftSheet(new PackageDraft(bytes), target.sheet.name)?.part;
  const mayChange = /^xl\/(tables|comments|drawings|threadedComments|charts)\b/u;
  return findAlteredParts(bytes, after).filter((name) => name !== part && !mayChange.test(name));
}

/** Rows that lack a field which the sheet has no column for are counted too. */
function recordsIn(snapshot: WorkbookSnapshot, { target }: EntryCase): number {
  const fit = runToEnd(fitWorkbook(snapshot)).sheets.find(({ sheet }) => sheet === target.sheet.name);
  const { kind } = target.register;
  return (fit?.tables ?? [])
    .filter((table) => table.kind === kind.id)
    .reduce((sum, { records, incomplete }) => sum + records.length + incomplete.length, 0);
}

/** The rows of a matrix are there already; what it gains are marks. */
const isMatrix = ({ target }: EntryCase): boolean =>
  target.register.columns.filter(({ field }) => field.id === "date").length > 1;

async function expectSame(one: EntryCase): Promise<void> {
  const before = await seeFile(one.bytes);
  const { file, excel } = await enterBoth(one.bytes, one.request);
  expect(excel.notice).toEqual(file.notice);
  if (!file.isEntered) {
    expect(file.bytes()).toBe(one.bytes);
    expect(await excel.see()).toEqual(before);
    return;
  }
  const after = await file.see();
  written.set(one.name, file.bytes());
  expect(await excel.see()).toEqual(after);
  expect(findTouched(before, after, undoOf(file))).toEqual([]);
  expect(strangeParts(one, file.bytes())).toEqual([]);
  const bare = await readXlsx(one.bytes, quietWatch());
  const full = await readXlsx(file.bytes(), quietWatch());
  if (!isMatrix(one)) expect(recordsIn(full, one)).toBe(recordsIn(bare, one) + 1);
  const states: Seen[] = [];
  for (const way of [file, excel]) {
    await way.session.undo();
    states.push(await way.see());
  }
  expect(states).toEqual([before, before]);
}

test.each(own)("$name", (one) => expectSame(one));

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
      await expectSame(one);
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
