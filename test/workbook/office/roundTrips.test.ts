// How often Excel is asked, how much at a time, and what an Excel must have to be asked at all.

import { fingerprintSheet } from "../../../src/domain/sheets/fingerprint";
import type { WorkbookEdit } from "../../../src/workbook/port";
import { LOWEST_EXCEL_API } from "../../../src/workbook/office/lowestExcelApi";
import { openOfficeWorkbook } from "../../../src/workbook/office/openOfficeWorkbook";
import { openOffice, type OfficeFixture } from "../../contract/openOffice";
import { refusalOf } from "../../contract/refusalOf";
import { ExcelStandIn, isAtLeast } from "../../support/excel/ExcelStandIn";
import { workbookFromSnapshot } from "../../support/excel/model/fromSnapshot";
import { installExcel } from "../../support/excel/node/installExcel";
import { memberVersion } from "../../support/excel/node/memberVersion";
import { quietWatch } from "../../support/quietWatch";
import { richDocument, sourceSheets, SPENDING } from "../../support/richDocument";
import { dateCell, snapshotOf } from "../../support/snapshotOf";
import { workbookOf } from "../../support/workbookOf";

const document = richDocument();
const former = snapshotOf([["旧的汇总"]], { name: document.name });
const RENEWAL: WorkbookEdit = {
  kind: "writeSheet",
  document,
  expect: { kind: "same", fingerprint: fingerprintSheet(former) },
  after: null,
};
const FIRST: WorkbookEdit = { kind: "writeSheet", document, expect: { kind: "absent" }, after: null };

function register(position: number) {
  const rows = Array.from({ length: 40 }, (_, i) => [dateCell("2020-09-18"), `甲某${i}`, 100 + i]);
  return snapshotOf([["日期", "姓名", "金额"], ...rows], {
    name: `登记${position}`,
    hiddenRows: [3],
    isProtected: position % 3 === 1,
    ...(position % 2 === 0 ? { filter: "A1:C41" } : {}),
  });
}

async function roundTripsOf({ standIn }: OfficeFixture, work: () => Promise<unknown>): Promise<number> {
  standIn.resetCounts();
  await work();
  return standIn.counts.roundTrips;
}

describe("reading takes two round trips", () => {
  test.each([1, 5, 30])("with %i sheets", async (count) => {
    const fixture = await openOffice(workbookOf(...Array.from({ length: count }, (_, i) => register(i))));
    expect(await roundTripsOf(fixture, () => fixture.workbook.readSnapshot(quietWatch()))).toBe(2);
  });

  test("without a single date", async () => {
    const fixture = await openOffice(workbookOf(snapshotOf([["甲某", 100]])));
    expect(await roundTripsOf(fixture, () => fixture.workbook.readSnapshot(quietWatch()))).toBe(2);
  });

  test("and a third only where dates stand but none near a sheet's beginning", async () => {
    const rows = new Array<string[]>(40).fill(["待补"]);
    const fixture = await openOffice(workbookOf(snapshotOf([...rows, [dateCell("2020-09-18")]])));
    expect(await roundTripsOf(fixture, () => fixture.workbook.readSnapshot(quietWatch()))).toBe(3);
  });
});

describe("writing takes three round trips", () => {
  const apply =
    ({ workbook }: OfficeFixture, edit: WorkbookEdit) =>
    () =>
      workbook.apply([edit], quietWatch());

  test.each([
    ["a first writing", workbookOf(...sourceSheets()), FIRST],
    ["a renewal", workbookOf(...sourceSheets(), former), RENEWAL],
  ])("%s", async (_, snapshot, edit) => {
    const fixture = await openOffice(snapshot);
    await fixture.workbook.readSnapshot(quietWatch());
    expect(await roundTripsOf(fixture, apply(fixture, edit))).toBe(3);
  });

  test("a renewal after another, without reading between", async () => {
    const fixture = await openOffice(workbookOf(...sourceSheets()));
    await fixture.workbook.readSnapshot(quietWatch());
    await fixture.workbook.apply([FIRST], quietWatch());
    const written = (await fixture.workbook.readSnapshot(quietWatch())).sheets.at(-1)!;
    const again = { ...RENEWAL, expect: { kind: "same", fingerprint: fingerprintSheet(written) } } as const;
    expect(await roundTripsOf(fixture, apply(fixture, again))).toBe(3);
  });

  test("a fourth for a renewal where sheets have come since the reading", async () => {
    const fixture = await openOffice(workbookOf(...sourceSheets(), former));
    await fixture.workbook.readSnapshot(quietWatch());
    fixture.standIn.workbook.addSheet("新来的");
    expect(await roundTripsOf(fixture, apply(fixture, RENEWAL))).toBe(4);
  });
});

test("selecting takes one, and so does asking what is selected", async () => {
  const fixture = await openOffice(workbookOf(...sourceSheets()));
  const range = { top: 2, left: 0, bottom: 3, right: 1 };
  const name = sourceSheets()[1]!.name;
  expect(await roundTripsOf(fixture, () => fixture.workbook.select(name, range))).toBe(1);
  expect(fixture.standIn.workbook.activeSheet?.name).toBe(name);
  expect(fixture.standIn.workbook.selection?.areas).toEqual([range]);
  expect(await roundTripsOf(fixture, () => fixture.workbook.readSelection())).toBe(1);
});

test("asking how cells look takes one, however many they are", async () => {
  const fixture = await openOffice(workbookOf(...sourceSheets()));
  const name = sourceSheets()[0]!.name;
  const cells = Array.from({ length: 60 }, (_, i) => ({ rowIndex: i % 6, columnIndex: Math.floor(i / 6) }));
  expect(await roundTripsOf(fixture, () => fixture.workbook.readLooks(name, cells.slice(0, 1)))).toBe(1);
  expect(await roundTripsOf(fixture, () => fixture.workbook.readLooks(name, cells))).toBe(1);
});

describe("the lowest requirement set", () => {
  async function usedMembers(): Promise<string[]> {
    const snapshot = workbookOf(
      ...Array.from({ length: 4 }, (_, i) => register(i)),
      ...sourceSheets(),
      former,
    );
    const { workbook, standIn } = await openOffice({
      ...snapshot,
      names: [{ name: "甲", refersTo: "=1", sheet: null }],
    });
    const stop = await workbook.onChanged(() => undefined);
    await workbook.readSnapshot(quietWatch());
    await workbook.apply([RENEWAL], quietWatch());
    const cell = {
      rowIndex: 0,
      columnIndex: 30,
      expect: { value: null, formula: null },
      value: "甲",
      formula: null,
      numberFormat: null,
    };
    await workbook.apply([{ kind: "writeCells", sheet: SPENDING, cells: [cell] }], quietWatch());
    await workbook.select(document.name, { top: 0, left: 0, bottom: 0, right: 0 });
    await workbook.readSelection();
    await workbook.readLooks(document.name, [{ rowIndex: 0, columnIndex: 0 }]);
    await stop();
    return [...standIn.usedMembers];
  }

  test("is what the members we use came with, no more and no less", async () => {
    const versions = (await usedMembers()).map((member) => {
      const [className = "", name = ""] = member.split(".");
      return memberVersion(className, name)!;
    });
    expect(versions.every((version) => isAtLeast(LOWEST_EXCEL_API, version))).toBe(true);
    expect(versions).toContain(LOWEST_EXCEL_API);
    expect(versions.length).toBeGreaterThan(60);
  });

  test("an Excel below it is refused with a code of its own", async () => {
    installExcel(new ExcelStandIn(workbookFromSnapshot(workbookOf(former)), { apiVersion: "1.8" }));
    expect(await refusalOf(openOfficeWorkbook())).toMatchObject({ code: "host-too-old" });
  });
});
