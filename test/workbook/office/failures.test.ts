// What Excel refuses, as the port's codes.

import {
  WorkbookFailure,
  type Watch,
  type WorkbookEdit,
  type WorkbookNotice,
} from "../../../src/workbook/port";
import { fingerprintSheet } from "../../../src/domain/sheets/fingerprint";
import { translateFailure } from "../../../src/workbook/office/translateFailure";
import { openOffice } from "../../contract/openOffice";
import { refusalOf } from "../../contract/refusalOf";
import { quietWatch } from "../../support/quietWatch";
import { richDocument, sourceSheets, SPENDING } from "../../support/richDocument";
import { dumpDocument } from "../../support/sheetDump/dumpDocument";
import { formulaCell, snapshotOf } from "../../support/snapshotOf";
import { workbookOf } from "../../support/workbookOf";

const document = richDocument();
const NAME = document.name;
const former = snapshotOf([["旧的汇总"], ["支出", 5]], { name: NAME });
const FIRST: WorkbookEdit = { kind: "writeSheet", document, expect: { kind: "absent" }, after: null };
const RENEWAL: WorkbookEdit = {
  kind: "writeSheet",
  document,
  expect: { kind: "same", fingerprint: fingerprintSheet(former) },
  after: null,
};

describe("translateFailure", () => {
  test.each([
    ["AccessDenied", "protected"],
    ["InvalidOperationInCellEditMode", "cell-being-edited"],
    ["ItemNotFound", "not-found"],
    ["RequestPayloadSizeLimitExceeded", "too-large"],
    ["ResponsePayloadSizeLimitExceeded", "too-large"],
    ["ApiNotFound", "host-too-old"],
    ["InvalidOrTimedOutSession", "connection-lost"],
    ["GeneralException", "host-error"],
    ["SomethingNobodyKnows", "host-error"],
  ])("%s is %s, with Excel's words kept", (code, expected) => {
    const error = Object.assign(new Error("words"), { code, debugInfo: { errorLocation: "Range.values" } });
    const failure = translateFailure(error);
    expect(failure).toMatchObject({ code: expected, detail: `${code} | words | Range.values`, cause: error });
  });

  test("a failure that is one already passes through, anything else is the host's", () => {
    const failure = new WorkbookFailure("cancelled");
    expect(translateFailure(failure)).toBe(failure);
    expect(translateFailure(new TypeError("x is not a function"))).toMatchObject({ code: "host-error" });
  });
});

describe.each(["web", "desktop"] as const)("while a cell is being edited, on the %s", (platform) => {
  test("everything says so, and works once that is over", async () => {
    const { workbook, standIn, dump } = await openOffice(workbookOf(...sourceSheets()), {}, { platform });
    const cell = { top: 0, left: 0, bottom: 0, right: 0 };
    standIn.isCellBeingEdited = true;
    for (const call of [
      () => workbook.readSnapshot(quietWatch()),
      () => workbook.apply([FIRST], quietWatch()),
      () => workbook.select(SPENDING, cell),
      () => workbook.readSelection(),
      () => workbook.readLooks(SPENDING, [{ rowIndex: 0, columnIndex: 0 }]),
    ]) {
      expect(await refusalOf(call())).toMatchObject({ code: "cell-being-edited" });
    }
    standIn.isCellBeingEdited = false;
    await workbook.apply([FIRST], quietWatch());
    expect(dump(NAME)).toEqual(dumpDocument(document));
  });

  test("also where editing begins in the middle of writing", async () => {
    const { workbook, standIn } = await openOffice(workbookOf(...sourceSheets(), former), {}, { platform });
    await workbook.readSnapshot(quietWatch());
    standIn.resetCounts();
    standIn.beforeRoundTrip = (number) => {
      standIn.isCellBeingEdited = number === 3;
    };
    expect(await refusalOf(workbook.apply([RENEWAL], quietWatch()))).toMatchObject({
      code: "cell-being-edited",
    });
    expect(standIn.workbook.sheets.map((sheet) => sheet.name)).toEqual([
      ...sourceSheets().map((sheet) => sheet.name),
      NAME,
    ]);
  });
});

test("a workbook open for reading only is said to be so", async () => {
  const { workbook, standIn } = await openOffice(workbookOf(...sourceSheets()));
  standIn.workbook.isReadOnly = true;
  await expect(workbook.readSnapshot(quietWatch())).resolves.toBeDefined();
  expect(await refusalOf(workbook.apply([FIRST], quietWatch()))).toMatchObject({ code: "read-only" });
});

test("a protected sheet that speaks of the former one is named, and stays right", async () => {
  const locked = snapshotOf([[formulaCell(`=${NAME}!B2`, 5)]], { name: "锁住", isProtected: true });
  const { workbook, standIn } = await openOffice(workbookOf(former, locked, ...sourceSheets()));
  const refusal = await refusalOf(workbook.apply([RENEWAL], quietWatch()));
  expect(refusal).toMatchObject({ code: "protected", sheet: "锁住" });
  expect(standIn.workbook.findSheet("锁住")!.cell(0, 0).formula).toBe(`=${NAME}!B2`);
});

test("figures that are no longer what they were are not written", async () => {
  const { workbook, standIn, dump } = await openOffice(workbookOf(...sourceSheets(), former));
  const before = dump(NAME);
  standIn.type(SPENDING, "C3", 101);
  const refusal = await refusalOf(workbook.apply([RENEWAL], quietWatch()));
  expect(refusal).toMatchObject({ code: "not-verified", sheet: NAME, detail: "B4" });
  expect(dump(NAME)).toEqual(before);
  expect(standIn.workbook.sheets).toHaveLength(3);
});

describe("without a printer", () => {
  function watchFor(notices: WorkbookNotice[]): Watch {
    return { ...quietWatch(), notice: (notice) => void notices.push(notice) };
  }

  test.each([
    "PageLayout.paperSize",
    "PageLayout.zoom",
    "PageLayout.setPrintArea",
    "HeaderFooter.leftFooter",
  ])("a refused %s is told, and all else stands", async (member) => {
    const { workbook, standIn, dump } = await openOffice(workbookOf(...sourceSheets(), former));
    standIn.refuse(member);
    const notices: WorkbookNotice[] = [];
    await workbook.apply([RENEWAL], watchFor(notices));
    expect(notices).toMatchObject([{ code: "print-setup-refused", sheet: NAME }]);
    expect({ ...dump(NAME), print: null }).toEqual({ ...dumpDocument(document), print: null });
  });

  test("nothing is told where the printer obeys", async () => {
    const { workbook } = await openOffice(workbookOf(...sourceSheets(), former));
    const notices: WorkbookNotice[] = [];
    await workbook.apply([RENEWAL], watchFor(notices));
    expect(notices).toEqual([]);
  });
});
