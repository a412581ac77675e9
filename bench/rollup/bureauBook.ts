// A bureau's workbook as chance makes it: headings in other words, columns in another order, dates written in four ways, a title or
// none, totals or none, some faults; and what its figures have to be, added up while it was made.

import type { WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import { dateCell, formulaCell, type GridCell, snapshotOf } from "../../test/support/snapshotOf";
import { workbookOf } from "../../test/support/workbookOf";
import { Dice } from "./Dice";

export const YEAR = 2020;
const FEN = 100;

/** Money in fen. */
export type Truth = Readonly<Record<string, number>>;

export interface MadeBook {
  readonly snapshot: WorkbookSnapshot;
  readonly truth: Truth;
}

type Column =
  | { readonly is: "text"; readonly words: readonly string[]; readonly values: readonly string[] }
  | { readonly is: "name"; readonly words: readonly string[] }
  | { readonly is: "date"; readonly words: readonly string[] }
  /** `figure`: what its sum is. */
  | {
      readonly is: "money" | "count";
      readonly words: readonly string[];
      readonly figure: string;
      readonly most: number;
    };

interface Form {
  readonly names: readonly string[];
  readonly title: string;
  /** The figure that counts its rows. */
  readonly rows: string;
  readonly columns: readonly Column[];
  readonly isRoster?: boolean;
}

const words = (text: string): readonly string[] => text.split(" ");
const text = (heads: string, values: string): Column => ({
  is: "text",
  words: words(heads),
  values: words(values),
});
const name = (heads: string): Column => ({ is: "name", words: words(heads) });
const date = (heads: string): Column => ({ is: "date", words: words(heads) });
const money = (heads: string, figure: string, most = 300): Column => ({
  is: "money",
  words: words(heads),
  figure,
  most,
});
const count = (heads: string, figure: string, most = 90): Column => ({
  is: "count",
  words: words(heads),
  figure,
  most,
});

const FORMS: readonly Form[] = [
  {
    names: words("经费支出 支出明细 账本"),
    title: "经费支出登记表",
    rows: "",
    columns: [
      date("支出日期 报账日期 付款日期"),
      text("支出事由 摘要 用途", "座谈会茶水 订报刊 走访用车 购书 印资料 慰问品"),
      text("费用类别 支出类别", "会议费 报刊费 油费 奖学奖优 走访慰问 办公费 活动费"),
      money("支出金额 报销金额", "funds.expense", 900),
      name("经办人 经手人"),
    ],
  },
  {
    names: words("奖学奖优 奖励 奖学"),
    title: "奖学奖优登记表",
    rows: "award.times",
    columns: [
      name("学生姓名 获奖学生 获奖人"),
      text("就读学校 学校", "县一中 县二中 县三中 实验小学 城关小学"),
      text("奖励类别 奖项 奖励项目", "三好学生 考取本科 学习书籍"),
      money("奖励金额 奖金", "award.amount"),
      date("发放日期 奖励日期 颁奖时间"),
    ],
  },
  {
    names: words("走访慰问 走访 慰问"),
    title: "走访慰问登记表",
    rows: "visit.times",
    columns: [
      name("慰问对象 走访对象"),
      text("对象类别 慰问类别", "留守儿童 困难学生 孤儿"),
      date("走访日期 慰问时间"),
      money("慰问金 慰问金额", "visit.cash"),
      text("慰问品 慰问物品", "书包 文具 米 油"),
    ],
  },
  {
    names: words("帮扶对象 结对名册"),
    title: "结对帮扶对象名册",
    rows: "",
    isRoster: true,
    columns: [
      name("学生姓名 帮扶对象"),
      text("就读学校 学校", "县一中 县二中 实验小学"),
      name("帮扶责任人 帮扶人"),
    ],
  },
  {
    names: words("活动情况 活动"),
    title: "开展活动情况登记表",
    rows: "activity.count",
    columns: [
      date("活动日期 开展日期"),
      text("活动名称 活动主题", "儿童节慰问 参观学习 国防教育 技术讲课 法治宣讲"),
      text("活动类别 活动类型", "参观 宣讲 慰问"),
      count("参加人数 参与人数", "activity.people"),
    ],
  },
];

const FAMILY = Array.from("赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜");
const GIVEN = Array.from("禾麦苗穗田林森竹松柏梅兰菊桃李杏梨枣谷豆米粟江河湖海川溪泉雨雪云霞");

function personName(dice: Dice): string {
  return dice.one(FAMILY) + dice.one(GIVEN) + (dice.isOneIn(3) ? "" : dice.one(GIVEN));
}

type DateWriting = (year: number, month: number, day: number) => GridCell;
const two = (part: number): string => String(part).padStart(2, "0");
const DATE_WRITINGS: readonly DateWriting[] = [
  (y, m, d) => `${y}.${m}.${d}`,
  (y, m, d) => `${y}年${m}月${d}日`,
  (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  (y, m, d) => dateCell(`${y}-${two(m)}-${two(d)}`),
];

class Sums {
  readonly #sums = new Map<string, number>();

  add(figure: string, value: number): void {
    if (figure !== "") this.#sums.set(figure, (this.#sums.get(figure) ?? 0) + value);
  }

  all(): Truth {
    return Object.fromEntries(this.#sums);
  }
}

interface Making {
  readonly dice: Dice;
  readonly writeDate: DateWriting;
  readonly sums: Sums;
}

/** A row, its figures added where the year counts it. */
function rowOf(columns: readonly Column[], rows: string, { dice, writeDate, sums }: Making): GridCell[] {
  const year = dice.isOneIn(12) ? YEAR - 1 : YEAR;
  const isOurs = year === YEAR || !columns.some(({ is }) => is === "date");
  if (isOurs) sums.add(rows, 1);
  return columns.map((column) => {
    if (column.is === "date") return writeDate(year, dice.between(1, 12), dice.between(1, 28));
    if (column.is === "name") return personName(dice);
    if (column.is === "text") return dice.one(column.values);
    const value = dice.between(1, column.most);
    const fen = column.is === "money" && dice.isOneIn(4) ? dice.between(1, 99) : 0;
    const whole = column.is === "money" ? value * FEN + fen : value;
    if (isOurs) sums.add(column.figure, whole);
    return column.is === "money" ? whole / FEN : whole;
  });
}

function shuffled<T>(all: readonly T[], dice: Dice): readonly T[] {
  return all
    .map((one) => [dice.next(), one] as const)
    .sort(([one], [other]) => one - other)
    .map(([, one]) => one);
}

/** A line with a live total beneath a column of money. */
function totalRow(columns: readonly Column[], rows: readonly GridCell[][], first: number): GridCell[] {
  return ["合计", ...columns].map((column, at): GridCell => {
    if (typeof column === "string") return column;
    if (column.is !== "money") return null;
    const letter = String.fromCharCode("A".charCodeAt(0) + at);
    const sum = rows.reduce((all, row) => all + Math.round(Number(row[at]) * FEN), 0) / FEN;
    return formulaCell(`=SUM(${letter}${first}:${letter}${first + rows.length - 1})`, sum);
  });
}

function sheetOf(form: Form, bureau: string, most: number, making: Making) {
  const { dice } = making;
  const columns = shuffled(form.columns, dice);
  const headings = ["序号", ...columns.map((column) => dice.one(column.words))];
  const rows = Array.from({ length: dice.between(4, most) }, (_, at) => [
    at + 1,
    ...rowOf(columns, form.rows, making),
  ]);
  const above: GridCell[][] = [[`${bureau}${form.isRoster ? "" : `${YEAR}年`}${form.title}`]];
  if (dice.isOneIn(3)) above.push(["单位：元"]);
  const hasTotal = dice.isOneIn(2) && columns.some(({ is }) => is === "money");
  const foot = hasTotal ? [totalRow(columns, rows, above.length + 2)] : [];
  return snapshotOf([...above, headings, ...rows, ...foot], { name: dice.one(form.names) });
}

/** @param most how many rows a sheet may have */
export function bureauBook(number: number, most: number): MadeBook {
  const dice = new Dice(number);
  const sums = new Sums();
  const bureau = `青禾县第${number + 1}局关工委`;
  const making = { dice, writeDate: dice.one(DATE_WRITINGS), sums };
  // The accounts are never lacking: a workbook of no use is among the broken ones.
  const [accounts, ...others] = FORMS;
  const forms = [...(accounts ? [accounts] : []), ...shuffled(others, dice).slice(0, dice.between(1, 4))];
  const rows = dice.isOneIn(20) ? most * 4 : most;
  const sheets = forms.map((form) => sheetOf(form, bureau, rows, making));
  return { snapshot: workbookOf(...sheets), truth: sums.all() };
}
