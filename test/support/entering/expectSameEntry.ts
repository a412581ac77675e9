// An entry through both adapters: the same workbook, the same notice, nothing touched but the new row and what follows it,
// and taken back the former workbook.

import { fitWorkbook } from "../../../src/domain/fitting/fitWorkbook";
import type { WorkbookSnapshot } from "../../../src/domain/sheets/snapshot";
import { runToEnd } from "../../../src/domain/stepwise";
import { readXlsx } from "../../../src/workbook/xlsx/readXlsx";
import { findDraftSheet } from "../../../src/workbook/xlsx/write/bookParts";
import { PackageDraft } from "../../../src/workbook/xlsx/write/PackageDraft";
import { findAlteredParts } from "../packageChanges";
import { quietWatch } from "../quietWatch";
import { enterBoth, seeFile, undoOf, type BothWays } from "./enterBoth";
import type { EntryCase } from "./entryCases";
import { findTouched, type Seen } from "./findTouched";

/** Parts that are not the same to the last byte, and are no business of an entry's. */
function strangeParts({ bytes, target }: EntryCase, after: Uint8Array): string[] {
  const part = findDraftSheet(new PackageDraft(bytes), target.sheet.name)?.part;
  const mayChange = /^xl\/(tables|comments|drawings|threadedComments|charts)\b/u;
  return findAlteredParts(bytes, after).filter((name) => name !== part && !mayChange.test(name));
}

/** Its records; and those with rows that lack a field, for which the sheet may have no column. */
function recordsIn(snapshot: WorkbookSnapshot, { target }: EntryCase): readonly [whole: number, all: number] {
  const fit = runToEnd(fitWorkbook(snapshot)).sheets.find(({ sheet }) => sheet === target.sheet.name);
  const tables = (fit?.tables ?? []).filter(({ kind }) => kind === target.register.kind.id);
  const whole = tables.reduce((sum, { records }) => sum + records.length, 0);
  return [whole, tables.reduce((sum, { incomplete }) => sum + incomplete.length, whole)];
}

/** The rows of a matrix are there already; what it gains are marks. */
const isMatrix = ({ target }: EntryCase): boolean =>
  target.register.columns.filter(({ field }) => field.id === "date").length > 1;

/** How the workbook is afterwards, before the entry is taken back. */
export async function expectSameEntry(one: EntryCase): Promise<BothWays & { readonly after: Seen }> {
  const before = await seeFile(one.bytes);
  const both = await enterBoth(one.bytes, one.request);
  const { file, excel } = both;
  expect(excel.notice).toEqual(file.notice);
  if (!file.isEntered) {
    expect(file.bytes()).toBe(one.bytes);
    expect(await excel.see()).toEqual(before);
    return { ...both, after: before };
  }
  const after = await file.see();
  const bytes = file.bytes();
  expect(await excel.see()).toEqual(after);
  expect(findTouched(before, after, undoOf(file))).toEqual([]);
  expect(strangeParts(one, bytes)).toEqual([]);
  const bare = await readXlsx(one.bytes, quietWatch());
  const full = await readXlsx(bytes, quietWatch());
  // A typed sum without a label that no longer adds up reads as a row that lacks its other fields.
  const [was, is] = [recordsIn(bare, one), recordsIn(full, one)];
  if (!isMatrix(one)) expect([is[0] - was[0], is[1] - was[1]]).toContain(1);
  const states: Seen[] = [];
  for (const way of [file, excel]) {
    await way.session.undo();
    states.push(await way.see());
  }
  expect(states).toEqual([before, before]);
  return { ...both, file: { ...file, bytes: () => bytes }, after };
}
