// Findings about what goes across sheets: what was found, what was expected and on which ground, what to do.

import type { AcrossFacts, NearRow, StaleFigure } from "../../../domain/checking/facts/acrossFacts";
import type { SheetCell } from "../../../domain/checking/finding";
import { DAYS_AFTER, DAYS_BEFORE } from "../../../domain/checking/pairing/pairingWindow";
import type { Standard } from "../../../domain/settings/settings";
import { cellAddress } from "../../../domain/sheets/address";
import { WHOLE_YEAR } from "../../../domain/summary/monthSpan";
import { formatDate } from "../../../domain/values/date";
import { formatYuan } from "../../../domain/values/money";
import type { DayNumber } from "../../../domain/values/reading";
import type { FindingTextsOf } from "../../findingTexts";
import { spanName } from "../spanName";

type Unpaid = AcrossFacts["visit-without-expense"];
type Ungrounded = AcrossFacts["expense-without-ground"];

const yuan = (fen: number): string => `${formatYuan(fen)}元`;
const place = ({ sheet, rowIndex, columnIndex }: SheetCell): string =>
  `『${sheet}』${cellAddress(rowIndex, columnIndex)}`;
const places = (cells: readonly SheetCell[]): string => cells.map(place).join("、");
const sheets = (names: readonly string[]): string => names.map((name) => `『${name}』`).join("、");
const dayOf = (day: DayNumber | null): string => (day === null ? "" : formatDate(day));

function near(nearest: NearRow | null): string {
  if (nearest === null) return "";
  const { cell, fen, day } = nearest;
  return `最接近的是${place(cell)}：${dayOf(day)}${yuan(fen)}，那一行也没有对上。`;
}

const WINDOW = `支出日期在前${DAYS_BEFORE}天到后${DAYS_AFTER}天以内、金额对得上的都算，几个人合报一笔也算`;

function unpaid(what: string, facts: Unpaid): string {
  const { fen, day, rows, lookedIn, alike, nearest } = facts;
  const where = sheets(lookedIn);
  if (rows > 1)
    return `本表有${rows}行${what}，共${yuan(fen)}，${where}里没有一笔写明是这类支出。发出去的钱都应有对应的支出，请核对是漏记了，还是支出的类别、事由没有写明。`;
  const tie =
    alike === null
      ? ""
      : `情况相同的有${alike.count}行，其中${alike.lacking}行没有对应的支出，分不出是哪一行，先标在这里。`;
  return `${dayOf(day)}${what}${yuan(fen)}，${where}里没有对应的支出。${tie}${near(nearest)}发出去的钱都应有对应的支出（${WINDOW}）。请补记支出，或改正金额、日期。`;
}

function ungrounded({ fen, shares, found, unequal, lookedIn, names, nearest }: Ungrounded): string {
  const where = sheets(lookedIn);
  const what = names === "award" ? "奖励" : "慰问";
  if (unequal)
    return `这笔${what}支出是${yuan(fen)}，而同一天的登记（${place(unequal.first)}起${unequal.rows}行）合计${yuan(unequal.fen)}，两边不相等。请核对金额和人数。`;
  if (found > 0)
    return `这笔${what}支出${yuan(fen)}应是${shares}份，每份${yuan(fen / shares)}，${where}里只对上${found}份，还差${shares - found}份。请补上登记，或改正支出的金额、人数。`;
  return `这笔${what}支出${yuan(fen)}，${where}里没有对应的登记。${near(nearest)}发给个人的钱都应在登记表里写明给了谁（${WINDOW}）。请补上登记，或改正金额、日期。`;
}

const standardOf = ({ name, amount, ground }: Standard): string =>
  `标准“${name}”定在每月${amount}日${ground === "" ? "" : `（依据：${ground}）`}`;

const UNITS: Readonly<Record<StaleFigure["unit"], string>> = {
  yuan: "元",
  people: "人",
  times: "次",
  items: "",
  ratio: "%",
};
const PERCENT = 100;

function amountOf(value: number | null, unit: StaleFigure["unit"]): string {
  if (value === null) return "没有这一项";
  if (unit === "ratio") return `${(value * PERCENT).toFixed(1)}${UNITS[unit]}`;
  return `${unit === "yuan" ? formatYuan(value) : value}${UNITS[unit]}`;
}

const stale = ({ label, cell, unit, written, now }: StaleFigure): string =>
  `${cellAddress(cell.rowIndex, cell.columnIndex)}“${label}”${written === null ? "是空白" : `写的是${amountOf(written, unit)}`}，现在是${amountOf(now, unit)}`;

export const across: FindingTextsOf<"across"> = {
  "award-without-expense": (facts) => unpaid(facts.rows > 1 ? "奖励" : `${facts.award}奖励`, facts),
  "visit-without-expense": (facts) => unpaid("慰问金", facts),
  "expense-without-ground": ungrounded,
  "fuel-without-trip": ({ fen, day, lookedIn, lacksRegister }) => {
    const lacks =
      lacksRegister === null ? "" : `工作簿里没有${lacksRegister === "visit" ? "走访慰问" : "活动"}登记表，`;
    return `${formatDate(day)}报了油费${yuan(fen)}，但${sheets(lookedIn)}里当天没有用车的走访，也没有活动。油费按出车次数报，${lacks}请补上当天的走访（“是否用车”填“是”）或活动，或改正油费的日期。`;
  },
  "trip-paid-twice": ({ day, trips, paid, others, tripCells }) =>
    `${formatDate(day)}登记的出车只有${trips}次（${places(tripCells)}），油费却报了不止${trips}笔，共${yuan(paid)}，另见${places(others)}。同一天的走访合用一车算一次，一次出车只报一次油费。请核对是否重复报销，或补上漏记的走访、活动。`,
  "pupil-without-helper": () => `没有写帮扶责任人。结对帮扶的每个学生都应有一名帮扶责任人，请补上。`,
  "pupil-not-visited": ({ year, lookedIn, pupils, isOver }) => {
    const whom = pupils > 1 ? `名册上${pupils}名学生` : "这名学生";
    const what = isOver ? `${year}年全年没有走访记录` : `${year}年到现在还没有走访记录`;
    return `${whom}在${sheets(lookedIn)}里${what}。名册上的学生每年应走访到，请核对是漏记了，还是${isOver ? "没有走到" : "还要安排走访"}。`;
  },
  "study-day-missing": ({ year, month, standard, lookedIn }) =>
    `${year}年${month}月没有学习记录（查看了${sheets(lookedIn)}）。${standardOf(standard)}，每月都应有一次。请补上签到，或在备注里说明没有举行的原因。`,
  "study-day-moved": ({ day, standard }) =>
    `这次学习在${formatDate(day)}，${standardOf(standard)}。如因节假日改期，不用改动；如日期填错，请改正。`,
  "sign-in-unknown": ({ name, rosters, times }) =>
    `签到的“${name}”不在${sheets(rosters)}里，也不在其他名单里${times > 1 ? `，共签到${times}次` : ""}。请核对姓名是否写错，或把这个人补进名册；来宾不用改动。`,
  "summary-stale": ({ year, months, figures, count }) =>
    `${spanName({ year, ...(months ?? WHOLE_YEAR) })}的汇总表有${count}个数和现在的登记对不上：${figures.map(stale).join("；")}${count > figures.length ? "；等等" : ""}。登记后来有改动，请重新生成汇总表再上报。`,
};
