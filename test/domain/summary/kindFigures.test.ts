// The figures of each kind, as DESIGN §4 defines them: a case that counts and a neighbour that does not.

import { runToEnd } from "../../../src/domain/stepwise";
import { buildSummary } from "../../../src/domain/summary/buildSummary";
import { Unreadable } from "../../../src/domain/values/reading";
import { day, fitOf, type RegisterPlan } from "../../support/fitOf";

type Rows = RegisterPlan["rows"];
const D = day(2020, 5, 15);
const LAST = day(2019, 5, 15);

function register(kind: NonNullable<RegisterPlan["kind"]>, fields: string, rows: Rows): RegisterPlan {
  return { sheet: `表${kind}`, kind, fields: fields.split(" ") as RegisterPlan["fields"], rows };
}

const value = (id: string, ...plans: readonly RegisterPlan[]): number | undefined =>
  runToEnd(buildSummary(fitOf(...plans), { year: 2020 })).figures.find((figure) => figure.id === id)?.value;

const income = (rows: Rows) => register("income", "source amount date", rows);
const expense = (rows: Rows) => register("expense", "purpose amount date category status", rows);
const roster = (rows: Rows) => register("pupil", "name helper school", rows);
const visit = (rows: Rows) => register("visit", "person date school cash", rows);
const elders = (rows: Rows) => register("volunteer", "name group birth idNumber", rows);
const study = (rows: Rows) => register("study", "date person attendance", rows);
const meeting = (rows: Rows) => register("meeting", "date topic meeting", rows);
const activity = (rows: Rows) =>
  register("activity", "date activity category people handouts consultations", rows);
const donation = (rows: Rows) => register("donation", "person amount date", rows);
const publicity = (rows: Rows) => register("publicity", "title date", rows);
const asset = (rows: Rows) => register("asset", "item quantity amount date", rows);
const opinion = (rows: Rows) => register("opinion", "content date status settledOn", rows);

const SPENT: Rows = [["书", 60_000, D, "奖学奖优", null]];
const TWO_NAMESAKES: Rows = [
  ["石小麦", "梅向阳", "一小"],
  ["石小麦", "梅向阳", "二小"],
];
const ELDERS: Rows = [
  ["梅向阳", "老干部", null, null],
  ["兰清谷", "老教师", null, null],
];

describe("funds", () => {
  test.each<[string, string, readonly RegisterPlan[], number | undefined]>([
    ["income", "funds.income", [income([["局拨", 200_000, D]])], 200_000],
    ["income of the year before", "funds.income", [income([["局拨", 200_000, LAST]])], 0],
    ["no register of income", "funds.income", [expense(SPENT)], undefined],
    ["balance", "funds.balance", [income([["局拨", 200_000, D]]), expense(SPENT)], 140_000],
    ["no balance without income", "funds.balance", [expense(SPENT)], undefined],
    [
      "no balance without a record of income",
      "funds.balance",
      [income([["局拨", 9, LAST]]), expense(SPENT)],
      undefined,
    ],
    ["no balance without spending", "funds.balance", [income([["局拨", 200_000, D]])], undefined],
    ["no budget unless the settings give one", "funds.budget", [expense(SPENT)], undefined],
  ])("%s", (_, id, plans, expected) => {
    expect(value(id, ...plans)).toBe(expected);
  });

  test("the budget is that of the year, in fen, with its cell", () => {
    const sources = [{ sheet: "关工设置", range: { top: 3, bottom: 3, left: 1, right: 1 } }];
    const budgetOf = (year: number) => (year === 2020 ? { value: 500_000, sources } : null);
    const { figures, lastYear } = runToEnd(
      buildSummary(fitOf(expense([...SPENT, ["旧", 100, LAST, null, null]])), {
        year: 2020,
        budgetOf,
      }),
    );
    expect(figures[0]).toMatchObject({ id: "funds.budget", value: 500_000, unit: "yuan", sources });
    expect(lastYear.some(({ id }) => id === "funds.budget")).toBe(false);
  });
});

describe("pupils and those who help them", () => {
  const visited = (rows: Rows) => [roster([["石小麦", "梅向阳", "一小"]]), visit(rows)];
  test.each<[string, string, readonly RegisterPlan[], number | undefined]>([
    ["namesakes in two schools are two", "pupil.count", [roster(TWO_NAMESAKES)], 2],
    ["a pupil written twice is one", "pupil.count", [roster([TWO_NAMESAKES[0]!, TWO_NAMESAKES[0]!])], 1],
    ["a helper of two is one", "pupil.helpers", [roster(TWO_NAMESAKES)], 1],
    ["two in one cell are two", "pupil.helpers", [roster([["甲小", "梅向阳、兰清谷", null]])], 2],
    ["nobody is named", "pupil.helpers", [roster([["甲小", null, null]])], 0],
    ["visited in the year", "pupil.visited", visited([["石小麦", D, "", 1]]), 1],
    ["visited twice is one", "pupil.visited", visited([["石小麦", D, "", 1], ["石小麦", D, "", 1]]), 1], // prettier-ignore
    ["visited the year before", "pupil.visited", visited([["石小麦", LAST, "", 1]]), 0],
    ["somebody not on the roster", "pupil.visited", visited([["田豆豆", D, "", 1]]), 0],
    ["named with others in a cell", "pupil.visited", visited([["石小麦、田豆豆", D, "", 1]]), 1],
    ["of namesakes the one of that school", "pupil.visited", [roster(TWO_NAMESAKES), visit([["石小麦", D, "二小", 1]])], 1], // prettier-ignore
    ["of namesakes both where the school is not said", "pupil.visited", [roster(TWO_NAMESAKES), visit([["石小麦", D, null, 1]])], 2], // prettier-ignore
    ["without a register of visits", "pupil.visited", [roster(TWO_NAMESAKES)], undefined],
  ])("%s", (_, id, plans, expected) => {
    expect(value(id, ...plans)).toBe(expected);
  });

  test("a roster has no year: all its rows count, and the year before has none", () => {
    const old: Rows = [["石小麦", D, "一小", 1], ["石小麦", LAST, "一小", 1]]; // prettier-ignore
    const { figures, lastYear } = runToEnd(
      buildSummary(fitOf(roster(TWO_NAMESAKES), visit(old)), { year: 2020 }),
    );
    expect(figures.find(({ id }) => id === "pupil.count")?.value).toBe(2);
    expect(lastYear.map(({ id }) => id)).toContain("visit.people");
    expect(lastYear.some(({ id }) => id.startsWith("pupil."))).toBe(false);
  });
});

describe("五老 and study days", () => {
  const twoDays: Rows = [
    [day(2020, 5, 15), "梅向阳", null],
    [day(2020, 5, 15), "兰清谷", null],
    [day(2020, 6, 15), "梅向阳", null],
  ];
  test.each<[string, string, readonly RegisterPlan[], number | undefined]>([
    ["all of the roster", "volunteer.count", [elders(ELDERS)], 2],
    ["of a group", "volunteer.byGroup.老教师", [elders(ELDERS)], 1],
    ["without a group", "volunteer.byGroup.未分类", [elders([["梅向阳", null, null, null]])], 1],
    [
      "namesakes born in different months are two",
      "volunteer.count",
      [elders([["梅向阳", null, { year: 1949, month: 5 }, null], ["梅向阳", null, day(1950, 3, 1), null]])], // prettier-ignore
      2,
    ],
    ["different days", "study.days", [study(twoDays)], 2],
    ["days of the year before", "study.days", [study([[LAST, "梅向阳", null]])], 0],
    ["a row a person", "study.attendance", [study(twoDays)], 3],
    ["a row a day with its number", "study.attendance", [study([[D, null, 12], [day(2020, 6, 15), null, 13]])], 25], // prettier-ignore
    ["several named in a row", "study.attendance", [study([[D, "梅向阳、兰清谷", null]])], 2],
    ["a number that cannot be read", "study.attendance", [study([[D, "众人", new Unreadable("not-a-count", "很多")]])], 0], // prettier-ignore
    ["of the roster on each day", "study.rate", [study(twoDays), elders(ELDERS)], 0.75],
    ["no roster and no matrix: for whom is not known", "study.rate", [study(twoDays)], undefined],
    ["no day in the year", "study.rate", [study([[LAST, "梅向阳", null]]), elders(ELDERS)], 0],
  ])("%s", (_, id, plans, expected) => {
    expect(value(id, ...plans)).toBe(expected);
  });
});

describe("work and things", () => {
  test.each<[string, string, readonly RegisterPlan[], number | undefined]>([
    ["meetings", "meeting.count", [meeting([[D, "经费", "局长办公会"], [D, "意见", null]])], 2], // prettier-ignore
    ["of a kind", "meeting.byKind.局长办公会", [meeting([[D, "经费", "局长办公会"], [D, "意见", null]])], 1], // prettier-ignore
    ["of no kind", "meeting.byKind.未分类", [meeting([[D, "经费", "局长办公会"], [D, "意见", null]])], 1], // prettier-ignore
    ["another year's", "meeting.count", [meeting([[LAST, "经费", "局长办公会"]])], 0],
    ["people add up", "activity.people", [activity([[D, "参观", "学习", 6, null, null], [D, "咨询", "服务", 8, 200, 50]])], 14], // prettier-ignore
    [
      "a blank number adds nothing",
      "activity.people",
      [activity([[D, "参观", "学习", null, null, null]])],
      0,
    ],
    ["activities, not people, by category", "activity.byCategory.学习", [activity([[D, "参观", "学习", 6, null, null]])], 1], // prettier-ignore
    ["handouts", "activity.handouts", [activity([[D, "咨询", "服务", 8, 200, 50]])], 200],
    ["consultations", "activity.consultations", [activity([[D, "咨询", "服务", 8, 200, 50]])], 50],
    ["who gave twice is one", "donation.people", [donation([["梅向阳", 100, D], ["梅向阳", 200, D]])], 1], // prettier-ignore
    ["and all of it counts", "donation.amount", [donation([["梅向阳", 100, D], ["梅向阳", 200, D]])], 300], // prettier-ignore
    ["pieces published", "publicity.count", [publicity([["五老下乡", D], ["旧稿", LAST]])], 1], // prettier-ignore
    ["no register, no figure", "publicity.count", [donation([["梅向阳", 100, D]])], undefined],
    ["quantities, one where blank", "asset.items", [asset([["吊扇", 2, null, D], ["电脑", null, 300_000, D]])], 3], // prettier-ignore
    ["a quantity that cannot be read", "asset.items", [asset([["吊扇", new Unreadable("not-a-count", "若干"), null, D]])], 0], // prettier-ignore
    ["what they cost", "asset.amount", [asset([["吊扇", 2, null, D], ["电脑", null, 300_000, D]])], 300_000], // prettier-ignore
    ["raised", "opinion.raised", [opinion([["添空调", D, "已办结", null], ["体检", D, "未办结", null]])], 2], // prettier-ignore
    ["settled", "opinion.settled", [opinion([["添空调", D, "已办结", null], ["体检", D, "未办结", null]])], 1], // prettier-ignore
  ])("%s", (_, id, plans, expected) => {
    expect(value(id, ...plans)).toBe(expected);
  });

  test.each([
    ["已办结", 1],
    ["已落实", 1],
    ["是", 1],
    ["√", 1],
    ["已采纳", 1],
    ["未办结", 0],
    ["正在办理", 0],
    ["办理中", 0],
    ["部分落实", 0],
    ["不予采纳", 0],
    ["尚未解决", 0],
    ["转财务股", 0],
    ["否", 0],
  ])("an opinion with the status %s is settled: %d", (status, expected) => {
    expect(value("opinion.settled", opinion([["添空调", D, status, null]]))).toBe(expected);
  });

  test.each([
    ["a day stands there", null, D, 1],
    ["neither status nor day", null, null, 0],
    ["the status goes before the day", "未办结", D, 0],
  ])("without a status the day of settling tells: %s", (_, status, settledOn, expected) => {
    expect(value("opinion.settled", opinion([["添空调", D, status, settledOn]]))).toBe(expected);
  });
});

describe("what cannot be counted is listed", () => {
  test.each<[string, RegisterPlan, readonly string[]]>([
    ["a number of people", activity([[D, "讲课", null, new Unreadable("not-a-count", "若干"), null, null]]), ["count-unreadable"]], // prettier-ignore
    ["a blank one is no fault", activity([[D, "讲课", null, null, null, null]]), []],
    ["a quantity", asset([["吊扇", new Unreadable("not-a-count", "若干"), null, D]]), ["count-unreadable"]],
    ["a price", asset([["吊扇", 1, new Unreadable("not-an-amount", "三百多"), D]]), ["amount-unreadable"]],
    ["a piece without a year", publicity([["五老下乡", null]]), ["year-unknown"]],
  ])("%s", (_, plan, reasons) => {
    const { leftOut } = runToEnd(buildSummary(fitOf(plan), { year: 2020 }));
    expect(leftOut.map(({ reason }) => reason)).toEqual(reasons);
  });

  test("a row of a sign-in matrix is named once, however many marks it has", () => {
    const plan = study([[LAST, "梅向阳", null]]);
    const fit = fitOf(plan);
    const [sheet] = fit.sheets;
    const [table] = sheet!.tables;
    const twice = { ...table!, records: [...table!.records, ...table!.records] };
    const { leftOut } = runToEnd(
      buildSummary({ ...fit, sheets: [{ ...sheet!, tables: [twice] }] }, { year: 2020 }),
    );
    expect(leftOut).toEqual([{ sheet: "表study", kind: "study", rows: [1], reason: "outside-year" }]);
  });
});
