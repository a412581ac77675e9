// What Excel tells of a sheet beside its cells, each thing with a silent neighbour; and an Excel that lacks what is newer.

import type { BeyondKind } from "../../../../src/domain/sheets/sheetBeyond";
import { openOffice } from "../../../contract/openOffice";
import type { Sheet } from "../../../support/excel/model/Sheet";
import { SPENDING, sourceSheets } from "../../../support/richDocument";
import { workbookOf } from "../../../support/workbookOf";

const cells = (address: { top: number; bottom: number }) => ({ ...address, left: 0, right: 1 });
const RULE = { type: "List", rule: {}, errorAlert: {}, prompt: {}, ignoreBlanks: true } as const;

type Case = readonly [what: string, change: (sheet: Sheet) => void, kinds: readonly BeyondKind[]];

const CASES: readonly Case[] = [
  ["nothing", () => undefined, []],
  ["a comment", (sheet) => void (sheet.comments = 1), ["note"]],
  ["a picture", (sheet) => sheet.shapes.push({ name: "图片 1", type: "Image" }), ["drawing"]],
  ["what is no shape", (sheet) => sheet.shapes.push({ name: "图表 1", type: "Unsupported" }), []],
  [
    "a validation of some cells",
    (sheet) => sheet.validations.push({ ...RULE, range: cells({ top: 2, bottom: 3 }) }),
    ["validation"],
  ],
  [
    "a validation elsewhere",
    (sheet) => sheet.validations.push({ ...RULE, range: cells({ top: 200, bottom: 203 }) }),
    [],
  ],
  ["a spilling formula", (sheet) => sheet.spills.push(cells({ top: 2, bottom: 3 })), ["array"]],
];

test.each(CASES)("%s", async (_, change, kinds) => {
  const { workbook, standIn } = await openOffice(
    workbookOf(...sourceSheets()),
    {},
    { platform: "desktop", apiVersion: "1.17" },
  );
  change(standIn.workbook.findSheet(SPENDING)!);
  expect((await workbook.readBeyond(SPENDING)).things.map(({ kind }) => kind)).toEqual(kinds);
});

test("an older Excel is not asked for what it does not have", async () => {
  const { workbook, standIn } = await openOffice(workbookOf(...sourceSheets()));
  const sheet = standIn.workbook.findSheet(SPENDING)!;
  sheet.comments = 1;
  sheet.shapes.push({ name: "图片 1", type: "Image" });
  const { things, merges, used } = await workbook.readBeyond(SPENDING);
  expect(things).toEqual([{ kind: "drawing", name: "图片 1", rowIndex: null }]);
  expect([merges, used?.top]).toEqual([[], 0]);
});

test("two round trips, three with a format that may be a mark", async () => {
  const fixture = await openOffice(workbookOf(...sourceSheets()));
  fixture.standIn.resetCounts();
  await fixture.workbook.readBeyond(SPENDING);
  expect(fixture.standIn.counts.roundTrips).toBe(2);
});
