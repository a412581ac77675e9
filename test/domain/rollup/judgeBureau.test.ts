// What of one bureau goes into a roll-up names no child, not even where a category is called by one.

import { fitWorkbook } from "../../../src/domain/fitting/fitWorkbook";
import { judgeBureau } from "../../../src/domain/rollup/judgeBureau";
import { SEED_SETTINGS } from "../../../src/domain/settings/seedStandards";
import { runToEnd } from "../../../src/domain/stepwise";
import { zhBureau } from "../../../src/texts/zhRollup";
import { day } from "../../support/fitOf";
import { snapshotOf } from "../../support/snapshotOf";
import { workbookOf } from "../../support/workbookOf";

function figuresOf(...categories: readonly string[]): Readonly<Record<string, number>> {
  const rows = categories.map((category, at) => [at + 1, "2020.6.1", "奖励", category, 100 + at, "丁某"]);
  const snapshot = workbookOf(
    snapshotOf(
      [
        ["奖学奖优登记表"],
        ["序号", "学生姓名", "奖励类别", "奖励金额", "发放日期"],
        [1, "王小禾", "三好学生", 100, "2020.6.1"],
        [2, "王小苗", "三好学生", 100, "2020.6.1"],
      ],
      { name: "奖学奖优" },
    ),
    snapshotOf([["经费支出登记表"], ["序号", "日期", "事由", "费用类别", "支出金额", "经办人"], ...rows], {
      name: "经费支出",
    }),
  );
  const fit = runToEnd(fitWorkbook(snapshot));
  const known = {
    snapshot,
    fit,
    settings: SEED_SETTINGS,
    year: 2020,
    today: day(2021, 1, 5),
    texts: zhBureau,
  };
  const { figures } = runToEnd(judgeBureau(known));
  const own = figures.filter(({ id }) => id.startsWith("funds.byCategory."));
  return Object.fromEntries(own.map(({ id, value }) => [id.slice("funds.byCategory.".length), value]));
}

test.each<[string, readonly string[], Readonly<Record<string, number>>]>([
  ["a plain category stands as it is", ["会议费"], { 会议费: 10000 }],
  ["one that names a child is masked", ["王小禾奖励", "会议费"], { "王**奖励": 10000, 会议费: 10100 }],
  ["two that become one are added up", ["王小禾奖励", "王小苗奖励"], { "王**奖励": 20100 }],
])("%s", (_, categories, wanted) => {
  expect(figuresOf(...categories)).toEqual(wanted);
});
