// What is selected: whoever selects is told so, and at the beginning the first cell is.

import { parseArea } from "../../src/domain/sheets/address";
import { quietWatch } from "../support/quietWatch";
import { SPENDING } from "../support/richDocument";
import { snapshotOf } from "../support/snapshotOf";
import { workbookOf } from "../support/workbookOf";
import type { Fixture, OpenFixture } from "./fixture";
import { refusalOf } from "./refusalOf";
import { former, NAME, remove, same, withFormer, withoutFormer } from "./writingCases";

const NOT_EASY = "it's 甲, 乙!";
const book = workbookOf(
  snapshotOf([["藏"]], { name: "藏", visibility: "hidden" }),
  snapshotOf([["甲某", 100]], { name: "Sheet1" }),
  snapshotOf([["乙某", 200]], { name: NOT_EASY }),
);

async function select({ workbook }: Fixture, sheet: string, address: string): Promise<void> {
  await workbook.select(sheet, parseArea(address)!);
}

export function describeSelection(open: OpenFixture): void {
  describe("select", () => {
    test("takes a place that is there", async () => {
      const { workbook } = await open(withoutFormer);
      await expect(
        workbook.select(SPENDING, { top: 2, left: 2, bottom: 4, right: 2 }),
      ).resolves.toBeUndefined();
    });

    test("refuses one in a sheet that is not, and what was selected stays so", async () => {
      const fixture = await open(book);
      await select(fixture, "Sheet1", "B2");
      const selecting = select(fixture, "没有这张表", "A1");
      expect(await refusalOf(selecting)).toMatchObject({ code: "not-found" });
      expect(await fixture.workbook.readSelection()).toEqual({ sheet: "Sheet1", range: parseArea("B2") });
    });
  });

  describe("readSelection", () => {
    test("at the beginning it is the first cell of the first sheet to be seen", async () => {
      const { workbook } = await open(book);
      expect(await workbook.readSelection()).toEqual({ sheet: "Sheet1", range: parseArea("A1") });
    });

    test.each(["B3", "B3:D9", "A1:XFD1", "C:C", "B:XFD", "3:5", "1:1048576", "XFD1048576"])(
      "%s is given back",
      async (address) => {
        const fixture = await open(book);
        await select(fixture, "Sheet1", "A2");
        await select(fixture, NOT_EASY, address);
        expect(await fixture.workbook.readSelection()).toEqual({
          sheet: NOT_EASY,
          range: parseArea(address),
        });
      },
    );

    test("a sheet goes by its own name however it was called", async () => {
      const fixture = await open(book);
      await select(fixture, "SHEET1", "C4");
      expect(await fixture.workbook.readSelection()).toEqual({ sheet: "Sheet1", range: parseArea("C4") });
    });

    test("of a sheet that has gone nothing is selected any more", async () => {
      const fixture = await open(withFormer);
      await select(fixture, NAME, "B2");
      await fixture.workbook.apply([remove(same(former))], quietWatch());
      expect(await fixture.workbook.readSelection()).toEqual({ sheet: SPENDING, range: parseArea("A1") });
    });
  });
}
