// What faults are tried on: a workbook with a former 年度汇总 that others speak of, a document with one of everything, and
// a writing that fails at its n-th action.

import { fingerprintSheet } from "../../src/domain/sheets/fingerprint";
import type { WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import type { WorkbookEdit } from "../../src/workbook/port";
import { quietWatch } from "../support/quietWatch";
import { richDocument, sourceSheets } from "../support/richDocument";
import type { SheetDump } from "../support/sheetDump/SheetDump";
import { dumpDocument } from "../support/sheetDump/dumpDocument";
import { formulaCell, snapshotOf } from "../support/snapshotOf";
import { workbookOf } from "../support/workbookOf";
import { openOffice, type OfficeFixture } from "./openOffice";
import { refusalOf } from "./refusalOf";

const rich = richDocument();
/** One of everything, in few rows: the fewer actions, the fewer times this runs. */
export const document = {
  ...rich,
  rows: [...rich.rows.slice(0, 10), rich.rows.at(-1)!],
  charts: rich.charts.slice(0, 1),
};
export const NAME = document.name;
export const FORMER_TITLE = "旧的汇总";
export const former = snapshotOf([[FORMER_TITLE], ["支出", 5]], { name: NAME });
const quoting = snapshotOf([[formulaCell(`=${NAME}!B2`, 5)]], { name: "引用" });
const [spending, visits] = sourceSheets() as [typeof former, typeof former];

export const withFormer = {
  ...workbookOf(spending, former, visits, quoting),
  names: [{ name: "汇总数", refersTo: `=${NAME}!$B$2`, sheet: null }],
};
export const withoutFormer = workbookOf(spending, visits);

export const RENEWAL: WorkbookEdit = {
  kind: "writeSheet",
  document,
  expect: { kind: "same", fingerprint: fingerprintSheet(former) },
  after: null,
};
export const FIRST: WorkbookEdit = { kind: "writeSheet", document, expect: { kind: "absent" }, after: null };

/** Everything there is, sheet by sheet. */
function dumpAll({ standIn, dump }: OfficeFixture): (SheetDump | null)[] {
  return standIn.workbook.sheets.map((sheet) => dump(sheet.name));
}

export async function openRead(snapshot: WorkbookSnapshot): Promise<OfficeFixture> {
  const fixture = await openOffice(snapshot);
  await fixture.workbook.readSnapshot(quietWatch());
  fixture.standIn.resetCounts();
  return fixture;
}

export async function countActions(snapshot: WorkbookSnapshot, edit: WorkbookEdit): Promise<number> {
  const fixture = await openRead(snapshot);
  await fixture.workbook.apply([edit], quietWatch());
  return fixture.standIn.counts.actions;
}

/** Fails at the n-th action of a renewal: the workbook is as before, to the last border. */
export async function checkRenewal(n: number): Promise<void> {
  const fixture = await openRead(withFormer);
  const before = dumpAll(fixture);
  const notices: string[] = [];
  const watch = { ...quietWatch(), notice: ({ code }: { code: string }) => void notices.push(code) };
  fixture.standIn.failAt({ atAction: n });
  const refusal = await refusalOf(fixture.workbook.apply([RENEWAL], watch));
  expect(fixture.standIn.forgetFailure()).toBe(true);
  if (notices.length > 0) {
    // A refused print set-up is the one failure that is survived: all but it stands.
    expect({ n, refusal, notices }).toEqual({ n, refusal: null, notices: ["print-setup-refused"] });
    expect({ ...fixture.dump(NAME), print: null }).toEqual({ ...dumpDocument(document), print: null });
    return;
  }
  expect({ n, code: refusal?.code }).toEqual({ n, code: "host-error" });
  expect({ n, sheets: dumpAll(fixture) }).toEqual({ n, sheets: before });
  expect(fixture.standIn.workbook.names).toEqual(withFormer.names);
}

/** Fails at the n-th action of a first writing: no trace is left. */
export async function checkFirstWriting(n: number): Promise<void> {
  const fixture = await openRead(withoutFormer);
  const before = dumpAll(fixture);
  fixture.standIn.failAt({ atAction: n });
  const refusal = await refusalOf(fixture.workbook.apply([FIRST], quietWatch()));
  expect(fixture.standIn.forgetFailure()).toBe(true);
  if (refusal !== null) expect({ n, sheets: dumpAll(fixture) }).toEqual({ n, sheets: before });
  else expect({ ...fixture.dump(NAME), print: null }).toEqual({ ...dumpDocument(document), print: null });
}

/** Fails at the n-th action and at all that follow: the former sheet is whole wherever it stands, and that is said. */
export async function checkLastingFailure(n: number): Promise<void> {
  const fixture = await openRead(withFormer);
  const { standIn, dump } = fixture;
  const whole = dump(NAME);
  standIn.failAt({ atAction: n, isLasting: true });
  const refusal = await refusalOf(fixture.workbook.apply([RENEWAL], quietWatch()));
  standIn.forgetFailure();
  expect(refusal?.code).toBe("host-error");
  const standing = standIn.workbook.sheets.map((sheet) => sheet.name);
  const place = standing.find((name) => dump(name)?.cells["A1"]?.value === FORMER_TITLE)!;
  expect({ ...dump(place), name: NAME }).toEqual(whole);
  const isTidy = standing.length === withFormer.sheets.length;
  const { detail = "" } = refusal ?? {};
  expect({ n, isTidyOrSaid: isTidy || detail.includes("not tidied up") }).toEqual({ n, isTidyOrSaid: true });
  if (place !== NAME) expect(detail).toContain(place);
}
