import { groupFigures } from "../../src/app/figureSections";
import { runToEnd } from "../../src/domain/stepwise";
import { buildSummary } from "../../src/domain/summary/buildSummary";
import type { Figure } from "../../src/domain/summary/summary";
import { day, fitOf, type RegisterPlan } from "../support/fitOf";

const plans: readonly RegisterPlan[] = [
  {
    sheet: "支出",
    kind: "expense",
    fields: ["date", "purpose", "category", "amount", "status"],
    rows: [
      [day(2020, 3, 1), "书", "奖学.奖优", 10_000, "已报"],
      [day(2020, 4, 1), "油", "油费", 10_000, "未报销"],
      [day(2020, 4, 2), "杂", null, 500, null],
    ],
  },
  {
    sheet: "奖励",
    kind: "award",
    fields: ["date", "student", "award", "amount"],
    rows: [[day(2020, 7, 1), "甲小一", "三好学生.people", 10_000]],
  },
  {
    sheet: "走访",
    kind: "visit",
    fields: ["date", "person", "category", "cash", "goodsValue"],
    rows: [[day(2020, 9, 18), "乙小一", "留守儿童", 20_000, 5_000]],
  },
];

const summary = runToEnd(buildSummary(fitOf(...plans), { year: 2020 }));
const sections = groupFigures(summary);

describe("groupFigures", () => {
  test("shows every figure of the year exactly once", () => {
    const shown = sections.flatMap(({ lines }) => lines.flatMap((line) => line.figures));
    const byId = (one: Figure, other: Figure) => one.id.localeCompare(other.id);
    expect([...shown].sort(byId)).toEqual([...summary.figures].sort(byId));
  });

  test("keeps the committee's order of sections, and only those that have figures", () => {
    expect(sections.map((one) => one.section)).toEqual(["funds", "award", "visit"]);
    const visitsOnly = runToEnd(buildSummary(fitOf(...plans.slice(2)), { year: 2020 }));
    expect(groupFigures(visitsOnly).map((one) => one.section)).toEqual(["visit"]);
  });

  test("a category's name may hold dots and the end of an id", () => {
    const labels = sections.flatMap(({ lines }) =>
      lines.flatMap(({ label }) => ("category" in label ? [label.category] : [])),
    );
    expect(labels).toEqual(["奖学.奖优", "油费", "未分类", "三好学生.people", "留守儿童"]);
  });

  test("figures of one category share a line", () => {
    const award = sections[1]?.lines.find(({ label }) => "category" in label);
    expect(award?.figures.map((figure) => figure.unit)).toEqual(["people", "yuan"]);
  });
});
