// What is selected in Excel, as only the person there can select it.

import { parseArea } from "../../../src/domain/sheets/address";
import { openOffice } from "../../contract/openOffice";
import { refusalOf } from "../../contract/refusalOf";
import { snapshotOf } from "../../support/snapshotOf";
import { workbookOf } from "../../support/workbookOf";

const book = workbookOf(
  snapshotOf([["甲某"]], { name: "名册" }),
  snapshotOf([["乙某"]], { name: "it's 甲, 乙" }),
);

const areas = (...addresses: string[]) => addresses.map((address) => parseArea(address)!);

describe.each(["web", "desktop"] as const)("on the %s", (platform) => {
  test.each([
    ["two cells", areas("D4", "B2"), "D4"],
    ["whole rows, then a block", areas("3:5", "A9:B10"), "3:5"],
    ["whole columns twice", areas("C:C", "E:F"), "C:C"],
    ["one cell", areas("B2"), "B2"],
  ])("of %s the first area is told", async (_, selected, first) => {
    const { workbook, standIn } = await openOffice(book, {}, { platform });
    const [, sheet] = standIn.workbook.sheets;
    standIn.workbook.select(sheet!, selected);
    expect(await workbook.readSelection()).toEqual({ sheet: sheet!.name, range: parseArea(first) });
  });

  test("a selected chart is no cells; the sheet it stands on has its own again once it is clicked", async () => {
    const { workbook, standIn } = await openOffice(book, {}, { platform });
    const [sheet] = standIn.workbook.sheets;
    standIn.workbook.select(sheet!, areas("B2:C3"));
    standIn.workbook.isObjectSelected = true;
    expect(await workbook.readSelection()).toBeNull();
    standIn.workbook.activate(sheet!);
    expect(await workbook.readSelection()).toEqual({ sheet: "名册", range: parseArea("B2:C3") });
  });

  test("any other refusal of Excel's is said", async () => {
    const { workbook, standIn } = await openOffice(book, {}, { platform });
    standIn.refuse("Workbook.getSelectedRanges");
    expect(await refusalOf(workbook.readSelection())).toMatchObject({ code: "host-error" });
  });
});
