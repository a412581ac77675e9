// A committee's workbook over several years, put together from what each year saw: one register a kind that all years share,
// as such workbooks grow, and a sign-in matrix a year. All names are invented.

import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import { settingsWith, standard } from "./settingsSheet";
import { type GridCell, snapshotOf } from "./snapshotOf";
import { workbookOf } from "./workbookOf";

const OFFICE = "青禾县畜牧局关工委";
const CATEGORIES = ["会议费", "活动费", "油费", "奖学奖优", "走访慰问"] as const;

/** What a year has of each kind; a kind without entries has no record of it. */
export interface YearPlan {
  readonly year: number;
  readonly budget?: number;
  /** Yuan. */
  readonly income: readonly number[];
  readonly expenses: readonly number[];
  /** Pupils by number; the same number is the same pupil, also in another year. */
  readonly awards: readonly number[];
  /** Pupils by number with what they were given: yuan, or what somebody wrote instead. */
  readonly visits: readonly (readonly [pupil: number, cash: CellValue])[];
  /** Of each study day who came, by number. */
  readonly study: readonly (readonly number[])[];
  readonly meetings: number;
  /** Of each activity how many took part. */
  readonly activities: readonly number[];
}

const NOTHING: Omit<YearPlan, "year"> = {
  income: [],
  expenses: [],
  awards: [],
  visits: [],
  study: [],
  meetings: 0,
  activities: [],
};

const pupil = (number: number): string => `甲小${"一二三四五六七八九十"[number % 10] ?? ""}`;
const elder = (number: number): string => `乙老${"一二三四五六七八九十"[number % 10] ?? ""}`;

/** A day of the year for the `at`th thing of it. */
const dayIn = (year: number, at: number): string => `${year}年${(at % 12) + 1}月${(at % 27) + 1}日`;

type RowsOf = (plan: YearPlan) => readonly (readonly GridCell[])[];

function register(
  plans: readonly YearPlan[],
  name: string,
  headings: readonly string[],
  rowsOf: RowsOf,
): readonly SheetSnapshot[] {
  const rows = plans.flatMap(rowsOf);
  return rows.length === 0 ? [] : [snapshotOf([[`${OFFICE}${name}登记表`], headings, ...rows], { name })];
}

function matrix({ year, study }: YearPlan): readonly SheetSnapshot[] {
  if (study.length === 0) return [];
  const elders = [...new Set(study.flat())].sort((one, other) => one - other);
  const days = study.map((_, at) => `${(at % 12) + 1}月15日`);
  const rows = elders.map((one, at) => [
    at + 1,
    elder(one),
    ...study.map((came) => (came.includes(one) ? "√" : null)),
  ]);
  const title = `${OFFICE}${year}年“五老”学习日签到表`;
  return [
    snapshotOf([[title], ["到会打√"], ["序号", "姓名", ...days], ...rows], { name: `${year}年学习签到` }),
  ];
}

const expenses: RowsOf = ({ year, expenses: paid }) =>
  paid.map((amount, at) => [
    dayIn(year, at),
    `办公用品${at + 1}`,
    CATEGORIES[at % CATEGORIES.length],
    amount,
    "文印店",
    "丁某",
    at % 4 === 3 ? "未报销" : "已报销",
  ]);

/** The workbook; years in the order given. */
export function severalYears(...partly: readonly (Partial<YearPlan> & { year: number })[]): WorkbookSnapshot {
  const plans = partly.map((plan): YearPlan => ({ ...NOTHING, ...plan }));
  const budgets = plans.flatMap(({ year, budget }) =>
    budget === undefined ? [] : [standard("年度预算", budget, [year, 1, 1], [year, 12, 31], "元/年")],
  );
  return workbookOf(
    ...register(plans, "经费收入", ["序号", "日期", "经费来源", "金额", "备注"], ({ year, income }) =>
      income.map((amount, at) => [at + 1, dayIn(year, at), "局拨工作经费", amount, null]),
    ),
    ...register(
      plans,
      "经费支出",
      ["日期", "用途", "费用类别", "支出金额", "收款人", "经办人", "报销情况"],
      expenses,
    ),
    ...register(
      plans,
      "奖学奖优",
      ["序号", "学生姓名", "就读学校", "奖励类别", "奖励金额", "发放日期", "签领人"],
      ({ year, awards }) =>
        awards.map((one, at) => [at + 1, pupil(one), "城关一小", "三好学生", 100, dayIn(year, at), "家长"]),
    ),
    ...register(
      plans,
      "走访慰问",
      ["走访日期", "走访对象", "对象类别", "家庭住址", "慰问金（元）", "慰问物品", "走访人员"],
      ({ year, visits }) =>
        visits.map(([one, cash], at) => [
          dayIn(year, at),
          pupil(one),
          "留守儿童",
          "青山村一组",
          cash,
          "书包",
          "丙某",
        ]),
    ),
    ...plans.flatMap(matrix),
    ...register(
      plans,
      "会议记录",
      ["序号", "会议日期", "会议名称", "主要议题", "主持人", "参会人数", "备注"],
      ({ year, meetings }) =>
        Array.from({ length: meetings }, (_, at) => [
          at + 1,
          dayIn(year, at),
          "局长办公会",
          "研究关工委工作",
          "程局长",
          9,
          null,
        ]),
    ),
    ...register(
      plans,
      "活动情况",
      ["序号", "活动日期", "活动名称", "活动类别", "地点", "参加人数", "带队人", "备注"],
      ({ year, activities }) =>
        activities.map((people, at) => [
          at + 1,
          dayIn(year, at),
          "走访在校学生",
          "儿童节活动",
          "县城各校",
          people,
          "丙某",
          null,
        ]),
    ),
    ...(budgets.length === 0 ? [] : [settingsWith(...budgets)]),
  );
}

/** Four of five years: nothing of 2017; no visit in 2018, and in 2019 an amount that nobody can read. */
export const fiveYears: WorkbookSnapshot = severalYears(
  {
    year: 2016,
    budget: 3000,
    income: [3000],
    expenses: [320, 180.5, 100, 400, 600, 75],
    awards: [0, 1, 2],
    visits: [
      [0, 200],
      [3, 200],
    ],
    study: [
      [0, 1, 2],
      [0, 2],
    ],
    meetings: 2,
  },
  {
    year: 2018,
    income: [2000, 1500],
    expenses: [500, 260.25, 100, 400, 400],
    awards: [1, 1, 4, 5],
    meetings: 4,
    activities: [12, 30],
  },
  {
    year: 2019,
    budget: 4000,
    income: [4000],
    expenses: [620, 240, 200, 500, 1000, 88.8, 120],
    awards: [0, 4, 5, 6, 7],
    visits: [
      [0, 200],
      [2, "贰佰左右"],
      [5, 200],
    ],
    study: [
      [0, 1, 3],
      [1, 3],
      [0, 1, 3],
    ],
    meetings: 5,
    activities: [25, 41, 18],
  },
  {
    year: 2020,
    budget: 5000,
    income: [2500, 2500],
    expenses: [700, 310, 100, 600, 1200, 45.05, 90, 400],
    awards: [0, 2, 4, 5, 6, 7, 8],
    visits: [
      [0, 200],
      [2, 200],
      [5, 200],
      [5, 300],
      [9, 200],
    ],
    study: [
      [0, 1, 3],
      [0, 1, 3, 4],
      [1, 4],
      [0, 3, 4],
    ],
    meetings: 6,
    activities: [40, 22, 15, 60],
  },
);
