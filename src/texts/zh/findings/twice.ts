// Findings about what stands there twice: what was found, what was expected and on which ground, what to do.

import type { Twice } from "../../../domain/checking/facts/twiceFacts";
import { cellAddress } from "../../../domain/sheets/address";
import { formatDate } from "../../../domain/values/date";
import { formatYuan } from "../../../domain/values/money";
import type { FindingTextsOf } from "../../findingTexts";
import { groupCells } from "../../groupCells";

/** 『经费支出』C7、C9、『2019年』C4等6处. */
function others({ others: cells, count }: Twice): string {
  const places = groupCells(cells).map(
    ([sheet, list]) =>
      `『${sheet}』${list.map(({ rowIndex, columnIndex }) => cellAddress(rowIndex, columnIndex)).join("、")}`,
  );
  return places.join("、") + (count > cells.length ? `等${count}处` : "");
}

const NAMESAKES = "不是同一个人的，请填上学校或单位来区分。";

export const twice: FindingTextsOf<"twice"> = {
  "award-twice": (facts) => {
    const same = facts.isSame ? "日期和金额也相同，" : "";
    return `${facts.student}在${facts.year}年已经得过“${facts.award}”，见 ${others(facts)}，${same}同一个孩子同一年同一种奖励只发一次。重复的请删去；${NAMESAKES}`;
  },
  "visit-twice": (facts) => {
    const cash = facts.cash === null ? "" : `慰问金都是 ${formatYuan(facts.cash)}元，`;
    return `${facts.person}在${formatDate(facts.day)}还有一次走访，见 ${others(facts)}，${cash}同一天走访同一个人应只登记一行。重复的请删去；不是同一个人的，请填上学校或住址来区分。`;
  },
  "expense-twice": (facts) => {
    const number = facts.number === null ? "" : `${NUMBERS[facts.number.field]}都是 ${facts.number.text}，`;
    return `${formatDate(facts.day)}“${facts.purpose}” ${formatYuan(facts.fen)}元还登记在 ${others(facts)}，${number}一笔支出只报一次。重复的请删去；确是两笔的，请填上各自的发票号码或凭证号。`;
  },
  "invoice-twice": (facts) => {
    const code = facts.code === null ? "" : `（发票代码 ${facts.code}）`;
    return facts.isShared
      ? `发票 ${facts.invoiceNo}${code}还用在 ${others(facts)}，看来是一张发票分几行登记。请核对几行加起来不超过发票金额。`
      : `发票 ${facts.invoiceNo}${code}已经用在 ${others(facts)}，一张发票只能报销一次。重复报销的请删去，号码抄错的请改正；一张发票分几行登记的，请在这几行填同一个凭证号。`;
  },
  "person-twice": (facts) => {
    const same = facts.isSameId ? "姓名和身份证号都相同" : "姓名相同，没有别的可以区分";
    return `名册里还有${facts.name}，见 ${others(facts)}，${same}。人数按行数算，一个人只列一行。重复的请删去；同名不同人的，请填上出生年月、学校或村来区分。`;
  },
  "donation-twice": (facts) => {
    const day = facts.day === null ? "" : formatDate(facts.day);
    return `${facts.person}${day}捐的 ${formatYuan(facts.fen)}元，与 ${others(facts)} 相同。确实捐了几次的不用管；登记重了的请删去。`;
  },
};

const NUMBERS = { invoiceNo: "发票号码", voucherNo: "凭证号" } as const;
