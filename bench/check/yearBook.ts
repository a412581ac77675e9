// A year of awards, visits and what was paid for them, made as hard for the reconciliation as years are: nearly all
// amounts are equal, half of the payments name nobody, a quarter come days later, and some pay for four at once. All names
// are put together from lists.

import type { WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import { snapshotOf, type GridCell } from "../../test/support/snapshotOf";
import { workbookOf } from "../../test/support/workbookOf";
import { dayCell, EXPENSE_HEADINGS } from "./expenseRows";
import { faultyRow } from "./faults";

const AWARD_HEADINGS = "序号 学生姓名 就读学校 奖励类别 奖励金额 发放日期 签领人".split(" ");
const VISIT_HEADINGS = "序号 走访日期 走访对象 对象类别 家庭住址 慰问金 慰问物品 是否用车 签领人".split(" ");
const SURNAMES =
  "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳";
const LETTERS = "春夏秋冬梅兰竹菊松柏江河湖海山川石玉明亮清文武志强国平安康乐福禄寿喜年丰晓雨雪霜露云霞虹";
const AWARDS = [
  { award: "三好学生", yuan: 100 },
  { award: "考取本科", yuan: 200 },
] as const;
const COMFORT_YUAN = 200;
/** Who receives what is handed on to people without their names. */
const HEADMAN = "村委会";
const DAYS = 366;
const LONGEST_DELAY = 20;
const GROUP = 4;
/** Of ten rows: awards, visits; the others are expenses. */
const TENTHS = { awards: 2, visits: 2 };

function nameOf(at: number): string {
  const { length } = LETTERS;
  const [first, second] = [at % length, Math.floor(at / length) % length];
  const surname = SURNAMES[Math.floor(at / length ** 2) % SURNAMES.length] ?? "";
  return `${surname}${LETTERS[first] ?? ""}${LETTERS[second] ?? ""}`;
}

/** Something handed out, of which a payment must speak. */
interface HandedOut {
  readonly day: number;
  readonly name: string;
  readonly yuan: number;
  readonly category: string;
  readonly what: string;
}

function handedOut(count: number, isAward: boolean, firstName: number): readonly HandedOut[] {
  return Array.from({ length: count }, (_, at) => {
    const { award, yuan } = AWARDS[Math.floor(at / GROUP) % AWARDS.length] ?? AWARDS[0];
    const own = { day: Math.floor((at / count) * DAYS), name: nameOf(firstName + at) };
    return isAward
      ? { ...own, yuan, category: "奖学奖优", what: `${award}奖励` }
      : { ...own, yuan: COMFORT_YUAN, category: "走访慰问", what: "慰问金" };
  });
}

type Payment = Omit<HandedOut, "name"> & { readonly payee: string };

/** Of each eight, four are paid with their names, two later and without, and the rest, where it can be, at once. */
function paymentsFor(rows: readonly HandedOut[]): readonly Payment[] {
  const payments: Payment[] = [];
  for (let at = 0; at < rows.length; at += GROUP) {
    const own = rows.slice(at, at + GROUP);
    const [first] = own;
    const turn = (at / GROUP) % GROUP;
    const isTogether = own.length === GROUP && own.every(({ day }) => day === first?.day);
    if (first && turn === 0 && isTogether)
      payments.push({ ...first, yuan: first.yuan * GROUP, what: `${first.what}${GROUP}人`, payee: HEADMAN });
    else for (const one of own) payments.push(turn === 1 ? paidLater(one) : paidByName(one));
  }
  return payments;
}

function paidByName({ name, ...one }: HandedOut): Payment {
  return { ...one, payee: name };
}

function paidLater({ day, yuan, category, what }: HandedOut): Payment {
  return { day: Math.min(day + (day % LONGEST_DELAY), DAYS - 1), yuan, category, what, payee: HEADMAN };
}

function otherExpense(at: number, count: number): Payment {
  const day = Math.floor((at / count) * DAYS);
  return {
    day,
    yuan: 100 + (at % 900) / 4,
    category: "会议",
    what: `会议茶水${at % 97}`,
    payee: `茶庄${at % 13}`,
  };
}

function expenseCells({ day, what, category, yuan, payee }: Payment, at: number): GridCell[] {
  return [
    at + 1,
    dayCell(day),
    what,
    category,
    yuan,
    category === "会议" ? String(10_000_000 + at) : null,
    payee,
    "赵大江",
    "钱大海",
    1 + (at % 3),
    "已报销",
    payee === HEADMAN ? `第${at + 1}号单` : null,
  ];
}

function awardCells({ name, what, yuan, day }: HandedOut, at: number): GridCell[] {
  return [at + 1, name, `第${1 + (at % 9)}小学`, what.replace("奖励", ""), yuan, dayCell(day), name];
}

function visitCells({ day, name, yuan }: HandedOut, at: number): GridCell[] {
  const place = `青山村${1 + (at % 20)}组`;
  return [at + 1, dayCell(day), name, "困难学生", place, yuan, "书包", at % 50 === 0 ? "是" : "否", name];
}

/** @param everyFault each how-manieth row has a fault; null: all in order */
export function yearBook(size: number, everyFault: number | null): WorkbookSnapshot {
  const awards = handedOut((size / 10) * TENTHS.awards, true, 0);
  const visits = handedOut((size / 10) * TENTHS.visits, false, awards.length);
  const paid = [...paymentsFor(awards), ...paymentsFor(visits)];
  const others = size - awards.length - visits.length - paid.length;
  const payments = [...paid, ...Array.from({ length: others }, (_, at) => otherExpense(at, others))].sort(
    (one, other) => one.day - other.day,
  );
  const sheetOf = (name: string, headings: readonly string[], rows: readonly GridCell[][]) =>
    snapshotOf(
      [[`2020年${name}登记表`], headings, ...rows.map((row, at) => faultyRow(row, at, headings, everyFault))],
      { name },
    );
  return workbookOf(
    sheetOf("奖学奖优", AWARD_HEADINGS, awards.map(awardCells)),
    sheetOf("走访慰问", VISIT_HEADINGS, visits.map(visitCells)),
    sheetOf("经费支出", EXPENSE_HEADINGS, payments.map(expenseCells)),
  );
}
