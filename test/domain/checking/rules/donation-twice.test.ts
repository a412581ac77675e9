import { donationRows, renamed } from "../../../support/moneySheets";
import { saying, sentences } from "../../../support/saying";
import type { GridCell } from "../../../support/snapshotOf";

const RULE = "donation-twice";

test.each<[string, readonly GridCell[], readonly GridCell[], boolean]>([
  ["the same donor, amount and day", ["王老松", 100, "2020.2.28"], ["王老松", 100, "2020.2.28"], true],
  ["another amount", ["王老松", 100, "2020.2.28"], ["王老松", 200, "2020.2.28"], false],
  ["another day", ["王老松", 100, "2020.2.28"], ["王老松", 100, "2020.3.28"], false],
  ["another donor", ["王老松", 100, "2020.2.28"], ["李老柏", 100, "2020.2.28"], false],
  ["no day in one list", ["王老松", 100, null], ["王老松", 100, null], true],
  ["nobody in particular", ["爱心人士", 100, "2020.2.28"], ["爱心人士", 100, "2020.2.28"], false],
])("%s", (_, one, other, isFound) => {
  expect(saying(RULE, [donationRows(one, other)])).toEqual(isFound ? ["note 捐款!A3", "note 捐款!A4"] : []);
});

test("lists without days are different occasions", () => {
  const sheet = donationRows(["王老松", 100, null], ["李老柏", 50, null]);
  expect(saying(RULE, [sheet, renamed(sheet, "第二次捐款")])).toEqual([]);
});

test("it accuses nobody", () => {
  const [chinese, english] = sentences(RULE, [
    donationRows(["王老松", 100, "2020.2.28"], ["王老松", 100, "2020.2.28"]),
  ]);
  expect(chinese).toBe(
    "『捐款』A3（王老松）：王老松2020年2月28日捐的 100.00元，与 『捐款』A4 相同。确实捐了几次的不用管；登记重了的请删去。",
  );
  expect(english).toContain("all is well");
});
