import { finding } from "../../../../src/texts/zh/findings";
import { checkSheets } from "../../../support/checkSheets";
import { day } from "../../../support/fitOf";
import { snapshotOf, type GridCell } from "../../../support/snapshotOf";

const study = (...dates: readonly GridCell[]) =>
  snapshotOf(
    [
      ["2020年五老学习日签到表"],
      ["学习日期", "姓名", "学习内容"],
      ...dates.map((date) => [date, "梅向阳", "学习"]),
    ],
    { name: "学习签到" },
  );
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const without = (...gone: readonly number[]) =>
  study(...MONTHS.filter((month) => !gone.includes(month)).map((month) => `2020.${month}.15`));

const months = (sheet: ReturnType<typeof study>, today: number | null): readonly number[] =>
  checkSheets("study-day-missing", [sheet], { year: 2020, today }).findings.map((one) =>
    one.rule === "study-day-missing" ? one.facts.month : 0,
  );

test("each month without a study day is a finding that belongs to no cell", () => {
  const { findings } = checkSheets("study-day-missing", [without(4, 8)], { today: day(2020, 12, 31) });
  expect(findings).toMatchObject([
    { sheet: null, cells: [], severity: "warning", facts: { month: 4 } },
    { sheet: null, cells: [], facts: { month: 8 } },
  ]);
  expect(finding(findings[0]!)).toBe(
    "2020年4月没有学习记录（查看了『学习签到』）。标准“学习日”定在每月15日（依据：本单位惯例，请填写文件依据），每月都应有一次。请补上签到，或在备注里说明没有举行的原因。",
  );
});

test.each<[string, number | null, readonly number[]]>([
  ["the day itself is not over yet", day(2020, 8, 15), [4]],
  ["the day after it is late", day(2020, 8, 16), [4, 8]],
  ["without today's date the year goes to its last session", null, [4, 8]],
])("%s", (_, today, expected) => {
  expect(months(without(4, 8), today)).toEqual(expected);
});

test("all twelve, and a session on another day of the month, are in order", () => {
  expect(months(without(), day(2021, 1, 20))).toEqual([]);
  expect(months(study("2020.1.20"), day(2020, 1, 31))).toEqual([]);
});

test("a row whose day cannot be read may be the month that is lacking", () => {
  const result = checkSheets("study-day-missing", [study("2020.1.15", "某日", "2020.3.15")]);
  expect(result.findings).toEqual([]);
  expect(result.undecided).toMatchObject([
    { sheet: "学习签到", reason: { code: "rows-unjudged", rows: [3], field: "date" } },
  ]);
});

test("without a register, or without the standard, nothing can be judged", () => {
  const other = snapshotOf(
    [["捐款登记表"], ["捐款人", "捐款金额", "捐款日期"], ["梅向阳", 100, "2020.2.28"]],
    {
      name: "捐款",
    },
  );
  expect(checkSheets("study-day-missing", [other]).undecided).toMatchObject([
    { reason: { code: "no-register", kind: "study" } },
  ]);
  const settings = snapshotOf(
    [
      ["标准", "金额", "单位", "起", "止", "依据"],
      ["油费", 100, "元/次", null, null, "惯例"],
    ],
    { name: "关工设置" },
  );
  expect(checkSheets("study-day-missing", [without(4), settings]).undecided).toMatchObject([
    { reason: { code: "no-standard", standard: "学习日" } },
  ]);
});
