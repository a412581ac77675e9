// Single cells in Excel: how often it is asked, and what only Excel can do to them.

import { placeCells } from "../../../../src/domain/sheets/placeCells";
import type { WorkbookSnapshot } from "../../../../src/domain/sheets/snapshot";
import type { Progress, WorkbookEdit } from "../../../../src/workbook/port";
import { book, change, other, SHEET, withoutResults, writeCells } from "../../../contract/cellCases";
import { openOffice, type OfficeFixture } from "../../../contract/openOffice";
import { refusalOf } from "../../../contract/refusalOf";
import { quietWatch } from "../../../support/quietWatch";
import { richDocument } from "../../../support/richDocument";
import { snapshotOf } from "../../../support/snapshotOf";
import { workbookOf } from "../../../support/workbookOf";

const mend = writeCells([
  change("B3", { value: "慰问乙小一" }),
  change("C4", { value: 100, numberFormat: "0.00" }),
]);

async function expectBook({ workbook }: OfficeFixture, expected: WorkbookSnapshot): Promise<void> {
  expect(withoutResults(await workbook.readSnapshot(quietWatch()))).toEqual(withoutResults(expected));
}

/** Events reach the listener through promises of the library. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 5));
}

describe("round trips", () => {
  async function countTrips(fixture: OfficeFixture, edits: readonly WorkbookEdit[]): Promise<number> {
    fixture.standIn.resetCounts();
    await fixture.workbook.apply(edits, quietWatch());
    return fixture.standIn.counts.roundTrips;
  }

  test("two for the cells of one sheet, two for those of several", async () => {
    expect(await countTrips(await openOffice(book), [mend])).toBe(2);
    const both = [mend, writeCells([change("A2", { value: "乙小二" }, other)], "走访")];
    expect(await countTrips(await openOffice(book), both)).toBe(2);
  });

  test("more only for more than a thousand cells, each message far below the web's limit", async () => {
    const long = snapshotOf(
      Array.from({ length: 2500 }, (_, i) => [`2020.9.${i}`]),
      { name: SHEET },
    );
    const cells = long.rows.map((_, i) =>
      change(`A${i + 1}`, { value: 44_000 + i, numberFormat: "yyyy/m/d" }, long),
    );
    const fixture = await openOffice(workbookOf(long));
    const reports: Progress[] = [];
    const watch = { ...quietWatch(), report: (progress: Progress) => void reports.push(progress) };
    fixture.standIn.resetCounts();
    await fixture.workbook.apply([writeCells(cells.slice(0, 1200)), writeCells(cells.slice(1200))], watch);
    expect(fixture.standIn.counts.roundTrips).toBe(6);
    expect(fixture.standIn.counts.largestRequest).toBeLessThan(1_500_000);
    expect(reports.map(({ done, total }) => done / total)).toEqual([0, 0.25, 0.5, 0.75, 1]);
    await expectBook(fixture, placeCells(workbookOf(long), writeCells(cells)));
  });
});

test("a workbook open for reading only refuses", async () => {
  const fixture = await openOffice(book);
  fixture.standIn.workbook.isReadOnly = true;
  expect(await refusalOf(fixture.workbook.apply([mend], quietWatch()))).toMatchObject({ code: "read-only" });
  await expectBook(fixture, book);
});

describe.each(["web", "desktop"] as const)("while a cell is being edited, on the %s", (platform) => {
  test.each([1, 2])("from round trip %i on, it is refused, and works once that is over", async (trip) => {
    const fixture = await openOffice(book, {}, { platform });
    const { standIn, workbook } = fixture;
    standIn.beforeRoundTrip = (number) => (standIn.isCellBeingEdited ||= number === trip);
    expect(await refusalOf(workbook.apply([mend], quietWatch()))).toMatchObject({
      code: "cell-being-edited",
    });
    standIn.beforeRoundTrip = () => undefined;
    standIn.isCellBeingEdited = false;
    await expectBook(fixture, book);
    await workbook.apply([mend], quietWatch());
    await expectBook(fixture, placeCells(book, mend));
  });
});

describe("what happens between looking and writing", () => {
  test.each<[string, (fixture: OfficeFixture) => void, string]>([
    [
      "the sheet is protected",
      ({ standIn }) => (standIn.workbook.findSheet(SHEET)!.isProtected = true),
      "protected",
    ],
    ["the workbook is locked", ({ standIn }) => (standIn.workbook.isReadOnly = true), "protected"],
    ["the sheet is deleted", ({ standIn }) => standIn.deleteSheet(SHEET), "not-found"],
  ])("%s", async (_, happen, code) => {
    const fixture = await openOffice(book);
    fixture.standIn.beforeRoundTrip = (number) => {
      if (number === 2) happen(fixture);
    };
    expect(await refusalOf(fixture.workbook.apply([mend], quietWatch()))).toMatchObject({ code });
  });

  test("a sheet that is renamed is written all the same: it is the same one", async () => {
    const fixture = await openOffice(book);
    const { standIn, workbook } = fixture;
    standIn.beforeRoundTrip = (number) => {
      if (number === 2) standIn.workbook.renameSheet(standIn.workbook.findSheet(SHEET)!, "支出");
    };
    await workbook.apply([mend], quietWatch());
    const sheet = standIn.workbook.findSheet("支出")!;
    expect(standIn.workbook.valueOf(sheet, 2, 1)).toBe("慰问乙小一");
  });
});

describe("cells that cannot be changed alone", () => {
  const underMerge = writeCells([...mend.cells, change("D1", { value: "看不见" })]);

  test.each([
    ["1.9", "not-verified"],
    ["1.12", "not-verified"],
    ["1.13", "cell-not-alone"],
  ])("under a merged cell, in an Excel with set %s: %s, and all is as before", async (apiVersion, code) => {
    const fixture = await openOffice(book, {}, { apiVersion });
    const refusal = await refusalOf(fixture.workbook.apply([underMerge], quietWatch()));
    expect(refusal).toMatchObject({ code, sheet: SHEET, detail: "D1" });
    await expectBook(fixture, book);
  });

  test("merges are not asked for where all is well", async () => {
    const fixture = await openOffice(book, {}, { apiVersion: "1.17" });
    await fixture.workbook.apply([mend], quietWatch());
    expect(fixture.standIn.usedMembers).not.toContain("Range.getMergedAreasOrNullObject");
  });

  test.each([
    ["1.17", "B3", "cell-not-alone"],
    ["1.17", "B5", "cell-not-alone"],
    ["1.17", "B2", null],
    ["1.9", "B5", null],
  ])(
    "in an Excel with set %s, of a formula's range B3:B5 the cell %s: %p",
    async (apiVersion, address, code) => {
      const fixture = await openOffice(book, {}, { apiVersion });
      fixture.standIn.workbook.findSheet(SHEET)!.spills = [{ top: 2, left: 1, bottom: 4, right: 1 }];
      const edit = writeCells([change(address, { value: "改" })]);
      const refusal = await refusalOf(fixture.workbook.apply([edit], quietWatch()));
      expect(refusal?.code ?? null).toBe(code);
      await expectBook(fixture, code === null ? placeCells(book, edit) : book);
    },
  );
});

test("our own writing is not told as somebody's change", async () => {
  const { workbook, standIn } = await openOffice(book, {}, { apiVersion: "1.17" });
  let heard = 0;
  const stop = await workbook.onChanged(() => (heard += 1));
  await workbook.apply([mend], quietWatch());
  await settled();
  expect(heard).toBe(0);
  standIn.type(SHEET, "B3", "丙");
  await settled();
  expect(heard).toBe(1);
  await stop();
});

describe("together with a sheet", () => {
  const document = richDocument("检查结果");
  const plain = {
    ...document,
    rows: document.rows.map(({ height, cells }) => ({
      height,
      cells: cells.map((cell) => (cell?.formula?.includes("!") === true ? { ...cell, formula: null } : cell)),
    })),
  };
  const sheetEdit: WorkbookEdit = {
    kind: "writeSheet",
    document: plain,
    expect: { kind: "absent" },
    after: null,
  };

  test("both are written", async () => {
    const fixture = await openOffice(book);
    await fixture.workbook.apply([sheetEdit, mend], quietWatch());
    const { sheets } = await fixture.workbook.readSnapshot(quietWatch());
    expect(sheets.map(({ name }) => name)).toEqual([SHEET, "走访", document.name]);
    expect(sheets[0]!.rows[2]![1]).toBe("慰问乙小一");
  });

  test("neither is, where the sheet fails", async () => {
    const fixture = await openOffice(book);
    fixture.standIn.refuse("WorksheetCollection.add");
    const refusal = await refusalOf(fixture.workbook.apply([mend, sheetEdit], quietWatch()));
    expect(refusal).toMatchObject({ code: "host-error" });
    await expectBook(fixture, book);
  });
});
