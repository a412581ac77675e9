// What the writing contract writes, and where: shared by what is done and what is refused.

import { buildDocumentSnapshot } from "../../src/domain/sheets/documentSnapshot";
import { fingerprintSheet } from "../../src/domain/sheets/fingerprint";
import type { SheetSnapshot } from "../../src/domain/sheets/snapshot";
import type { SheetExpectation, WorkbookEdit } from "../../src/workbook/port";
import { quietWatch } from "../support/quietWatch";
import { richDocument, sourceSheets } from "../support/richDocument";
import { dumpDocument } from "../support/sheetDump/dumpDocument";
import { snapshotOf } from "../support/snapshotOf";
import { tidySnapshot } from "../support/tidySnapshot";
import { workbookOf } from "../support/workbookOf";
import type { Fixture } from "./fixture";

export const ABSENT: SheetExpectation = { kind: "absent" };
export const document = richDocument();
export const NAME = document.name;

/** A former 年度汇总 as a sheet of the workbook the contract starts from. */
export const former = snapshotOf([["旧的汇总"], ["支出", 5]], { name: NAME });

export function same(sheet: SheetSnapshot): SheetExpectation {
  return { kind: "same", fingerprint: fingerprintSheet(sheet) };
}

export function write(expect: SheetExpectation, after: string | null = null): WorkbookEdit {
  return { kind: "writeSheet", document, expect, after };
}

export function remove(expect: SheetExpectation): WorkbookEdit {
  return { kind: "removeSheet", sheet: NAME, expect };
}

export const withoutFormer = workbookOf(...sourceSheets());
export const withFormer = workbookOf(sourceSheets()[0]!, former, sourceSheets()[1]!);

export async function sheetNames({ workbook }: Fixture): Promise<string[]> {
  return (await workbook.readSnapshot(quietWatch())).sheets.map((sheet) => sheet.name);
}

export async function expectDocument(fixture: Fixture): Promise<void> {
  expect(fixture.dump(NAME)).toEqual(dumpDocument(document));
  const read = tidySnapshot(await fixture.workbook.readSnapshot(quietWatch()));
  const sheet = read.sheets.find((one) => one.name === NAME)!;
  const expected = buildDocumentSnapshot(document, sheet.position);
  expect(fingerprintSheet(sheet)).toBe(fingerprintSheet(expected));
  expect(sheet.rows).toEqual(tidySnapshot({ ...read, sheets: [expected] }).sheets[0]!.rows);
}
