// Changes that others make are heard; our own are not.

import { parseRange } from "../../../src/domain/sheets/address";
import { fingerprintSheet } from "../../../src/domain/sheets/fingerprint";
import type { WorkbookChange, WriteSheetEdit } from "../../../src/workbook/port";
import { openOffice, type OfficeFixture } from "../../contract/openOffice";
import { quietWatch } from "../../support/quietWatch";
import { richDocument, sourceSheets, SPENDING } from "../../support/richDocument";
import { formulaCell, snapshotOf } from "../../support/snapshotOf";
import { workbookOf } from "../../support/workbookOf";

const document = richDocument();
const FIRST: WriteSheetEdit = { kind: "writeSheet", document, expect: { kind: "absent" }, after: null };

/** Events reach the listener through promises of the library. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 30));
}

async function listen(
  apiVersion: string,
): Promise<
  OfficeFixture & { heard: () => Promise<number>; changes: readonly WorkbookChange[]; stop: () => void }
> {
  const fixture = await openOffice(workbookOf(...sourceSheets()), {}, { apiVersion });
  const changes: WorkbookChange[] = [];
  const stop = fixture.workbook.watchChanges((change) => changes.push(change));
  await fixture.workbook.readSnapshot(quietWatch());
  const heard = async (): Promise<number> => {
    await settled();
    return changes.length;
  };
  return { ...fixture, heard, changes, stop };
}

describe.each([
  ["names what triggered a change", "1.14"],
  ["does not", "1.13"],
])("in an Excel that %s", (_, apiVersion) => {
  test("what the clerk types is heard", async () => {
    const { standIn, heard, changes } = await listen(apiVersion);
    expect(await heard()).toBe(0);
    standIn.type(SPENDING, "C3", 120);
    expect(await heard()).toBe(1);
    expect(changes).toEqual([{ sheet: SPENDING, range: parseRange("C3") }]);
  });

  test("a sheet the clerk deletes is heard", async () => {
    const { standIn, heard, changes } = await listen(apiVersion);
    standIn.deleteSheet(SPENDING);
    expect(await heard()).toBe(1);
    expect(changes).toEqual([null]);
  });

  test("what we write is not, nor that we take it away again", async () => {
    const { workbook, heard } = await listen(apiVersion);
    await workbook.apply([FIRST], quietWatch());
    expect(await heard()).toBe(0);
  });

  test("what the clerk types while we write is heard, where Excel tells it apart", async () => {
    const { workbook, standIn, heard } = await listen(apiVersion);
    standIn.resetCounts();
    standIn.beforeRoundTrip = (number) => {
      if (number === 2) standIn.type(SPENDING, "B3", "学习书籍两本");
    };
    await workbook.apply([FIRST], quietWatch());
    standIn.beforeRoundTrip = () => undefined;
    expect(await heard()).toBe(apiVersion === "1.14" ? 1 : 0);
  });

  test("nothing is heard any more once that is asked", async () => {
    const { standIn, heard, stop } = await listen(apiVersion);
    stop();
    standIn.type(SPENDING, "C3", 120);
    expect(await heard()).toBe(0);
  });
});

test("formulas we state again for the clerk are not taken for the clerk's work", async () => {
  const former = snapshotOf([["旧的汇总"]], { name: document.name });
  const quoting = snapshotOf([[formulaCell(`=${document.name}!D2`, null)]], { name: "引用" });
  const snapshot = workbookOf(...sourceSheets(), former, quoting);
  const { workbook, standIn } = await openOffice(snapshot, {}, { apiVersion: "1.14" });
  let heard = 0;
  const stop = await workbook.onChanged(() => (heard += 1));
  const expectation = { kind: "same", fingerprint: fingerprintSheet(former) } as const;
  await workbook.apply([{ ...FIRST, expect: expectation }], quietWatch());
  await settled();
  expect(heard).toBe(0);
  expect(standIn.workbook.findSheet("引用")!.cell(0, 0).formula).toBe(`=${document.name}!D2`);
  await stop();
});

test("an Excel that cannot be listened to yet counts as changed, and is asked again by the next reading", async () => {
  const { workbook, standIn } = await openOffice(workbookOf(...sourceSheets()));
  let heard = 0;
  standIn.isCellBeingEdited = true;
  workbook.watchChanges(() => (heard += 1));
  await settled();
  expect(heard).toBe(1);
  standIn.isCellBeingEdited = false;
  await workbook.readSnapshot(quietWatch());
  standIn.type(SPENDING, "C3", 120);
  await settled();
  expect(heard).toBe(2);
});
