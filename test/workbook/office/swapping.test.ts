// The exchange of a former sheet for a new one, beyond what both adapters share.

import type { SheetDocument } from "../../../src/domain/sheets/sheetDocument";
import { fingerprintSheet } from "../../../src/domain/sheets/fingerprint";
import type { WorkbookEdit } from "../../../src/workbook/port";
import { openOffice } from "../../contract/openOffice";
import { refusalOf } from "../../contract/refusalOf";
import { quietWatch } from "../../support/quietWatch";
import { richDocument, sourceSheets } from "../../support/richDocument";
import { dumpDocument } from "../../support/sheetDump/dumpDocument";
import { formulaCell, snapshotOf, type SnapshotOptions } from "../../support/snapshotOf";
import { workbookOf } from "../../support/workbookOf";

const document = richDocument();
const NAME = document.name;
const formerWith = (options: SnapshotOptions = {}) => snapshotOf([["旧的汇总"]], { ...options, name: NAME });

function renewal(written: SheetDocument = document): WorkbookEdit {
  const expectation = { kind: "same", fingerprint: fingerprintSheet(formerWith()) } as const;
  return { kind: "writeSheet", document: written, expect: expectation, after: null };
}

test.each(["hidden", "veryHidden"] as const)(
  "a %s former sheet gives way to a visible one",
  async (visibility) => {
    const { workbook, standIn, dump } = await openOffice(
      workbookOf(...sourceSheets(), formerWith({ visibility })),
    );
    await workbook.apply([renewal()], quietWatch());
    expect(dump(NAME)).toEqual(dumpDocument(document));
    expect(standIn.workbook.sheets.map((sheet) => sheet.visibility)).toEqual([
      "visible",
      "visible",
      "visible",
    ]);
  },
);

test("a very hidden former sheet is very hidden again where the exchange fails", async () => {
  const { workbook, standIn } = await openOffice(
    workbookOf(...sourceSheets(), formerWith({ visibility: "veryHidden" })),
  );
  standIn.refuse("Worksheet.delete");
  const before = standIn.workbook.sheets.at(-1);
  const applying = refusalOf(workbook.apply([renewal()], quietWatch()));
  expect(await applying).toMatchObject({ code: "host-error" });
  expect(before).toMatchObject({ name: NAME, visibility: "veryHidden" });
});

test("the new sheet is in front; where writing fails, what the clerk looked at is", async () => {
  const { workbook, standIn } = await openOffice(workbookOf(...sourceSheets(), formerWith()));
  const looking = standIn.workbook.sheets[1]!;
  standIn.workbook.activeSheet = looking;
  standIn.refuse("Worksheet.position");
  expect(await refusalOf(workbook.apply([renewal()], quietWatch()))).not.toBeNull();
  expect(standIn.workbook.activeSheet).toBe(looking);
  standIn.refuse("Worksheet.position", null);
  await workbook.apply([renewal()], quietWatch());
  expect(standIn.workbook.activeSheet).toMatchObject({ name: NAME });
});

test("a formula that names its own sheet means the new one", async () => {
  const cell = { value: 12, formula: `=${NAME}!B1*2+SUM('${NAME}'!B1:B1)`, style: "money", link: null };
  const base = { value: 4, formula: null, style: "money", link: null };
  const own: SheetDocument = {
    ...document,
    rows: [{ height: null, cells: [cell, base] }],
    merges: [],
    charts: [],
  };
  const { workbook, standIn } = await openOffice(workbookOf(...sourceSheets(), formerWith()));
  await workbook.apply([renewal(own)], quietWatch());
  const sheet = standIn.workbook.findSheet(NAME)!;
  expect(sheet.cell(0, 0).formula).toBe("=B1*2+SUM(B1:B1)");
  expect(standIn.workbook.valueOf(sheet, 0, 0)).toBe(12);
});

test("formulas in rows that a filter hides speak of the new sheet too", async () => {
  const quoting = snapshotOf(
    [["数"], [formulaCell(`=${NAME}!D2`, null)], [formulaCell(`=${NAME}!D2+1`, null)], [3]],
    { name: "引用", filter: "A1:A4", hiddenRows: [2, 3] },
  );
  const { workbook, standIn } = await openOffice(workbookOf(formerWith(), quoting, ...sourceSheets()));
  await workbook.apply([renewal()], quietWatch());
  const sheet = standIn.workbook.findSheet("引用")!;
  expect([1, 2, 3].map((row) => standIn.workbook.valueOf(sheet, row, 0))).toEqual([1, 2, 3]);
});

test("names that are taken are not taken away", async () => {
  const taken = snapshotOf([["别人的"]], { name: `${NAME}·新` });
  const alsoTaken = snapshotOf([["也是别人的"]], { name: `${NAME}·原` });
  const { workbook, standIn, dump } = await openOffice(
    workbookOf(taken, alsoTaken, formerWith(), ...sourceSheets()),
  );
  await workbook.apply([renewal()], quietWatch());
  expect(dump(NAME)).toEqual(dumpDocument(document));
  expect(standIn.workbook.sheets.slice(0, 2).map((sheet) => sheet.cell(0, 0).constant)).toEqual([
    "别人的",
    "也是别人的",
  ]);
});

test("two renewals in one go keep both places", async () => {
  const other = richDocument("检查结果", 2);
  const formerOther = snapshotOf([["旧的检查"]], { name: other.name });
  const { workbook, standIn, dump } = await openOffice(
    workbookOf(formerOther, sourceSheets()[0]!, formerWith(), sourceSheets()[1]!),
  );
  const before = standIn.workbook.sheets.map((sheet) => sheet.name);
  const second: WorkbookEdit = {
    kind: "writeSheet",
    document: other,
    expect: { kind: "same", fingerprint: fingerprintSheet(formerOther) },
    after: null,
  };
  await workbook.apply([renewal(), second], quietWatch());
  expect(standIn.workbook.sheets.map((sheet) => sheet.name)).toEqual(before);
  expect([dump(NAME), dump(other.name)]).toEqual([dumpDocument(document), dumpDocument(other)]);
});
