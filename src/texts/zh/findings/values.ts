// Findings about single values: what was found, what was expected and on which ground, what to do.

import type { ValuesFacts } from "../../../domain/checking/facts/valuesFacts";
import { formatDate } from "../../../domain/values/date";
import type { UnreadableReason } from "../../../domain/values/reading";
import type { FindingTextsOf } from "../../findingTexts";
import { fields } from "../fields";
import { place, quote, units, yuan } from "./quote";

const UNREADABLE: Readonly<Record<UnreadableReason, string>> = {
  "not-a-date": "看不出是哪一天",
  "no-such-day": "日历上没有这一天",
  "date-without-day": "只写到年月，没有写哪一日",
  "not-an-amount": "看不出是多少钱",
  "beyond-fen": "小数到了分以下",
  "several-amounts": "好像不止一个金额",
  "not-a-count": "看不出是多少",
  "not-yes-or-no": "看不出是“是”还是“否”",
  "error-value": "公式出错",
  "not-text": "不是文字",
};

const ID_NUMBER: Readonly<Record<ValuesFacts["id-number-invalid"]["why"], string>> = {
  length: "位数不对，应是18位（老号码15位）",
  characters: "里面有不该有的字符，应全是数字，只有最后一位可以是X",
  birth: "里面的出生日期不存在，或者还没有到",
  "check-digit": "最后一位校验码不对",
};

const INVOICE: Readonly<Record<ValuesFacts["invoice-number-shape"]["why"], string>> = {
  length: "位数不对。发票号码是8位，数电发票是20位",
  characters: "里面混进了字母，可能是把0写成了O、把1写成了I",
  "code-length": "旁边的发票代码位数不对，应是10位或12位",
  "code-with-long-number":
    "有20位，可旁边还填了发票代码；数电发票只有20位号码、没有代码，有代码的发票号码是8位",
  "check-code": "虽是20位，但不像数电发票号码（前两位是年份），可能填成了校验码",
};

/** Before the first of many cells of a column. */
function many(count: number): string {
  return count > 1 ? `这一列有${count}格都这样写，例如：` : "";
}

function moneyOrNumber({ amount, isMoney }: ValuesFacts["amount-as-text"]): string {
  return isMoney ? yuan(amount) : String(amount);
}

export const values: FindingTextsOf<"values"> = {
  "required-missing": ({ field, count }) =>
    count > 1
      ? `“${fields[field]}”这一列有${count}行没有填。缺了它，这些行都不计入汇总，请每行都填上。`
      : `没有填“${fields[field]}”。缺了它，这一行不计入汇总，请补上；这一行不是一条记录的，请移到表外。`,
  "date-unreadable": ({ field, found, why }) =>
    `“${fields[field]}”填的是${quote(found)}，${UNREADABLE[why]}。请改成年、月、日齐全的日期，如 2020年9月18日。`,
  "date-as-text": ({ found, day, isMendable, count }) =>
    `${many(count)}${quote(found)}是文字，排序和统计时不算日期，应是 ${formatDate(day)}。${
      isMendable
        ? "可以点“修正”改成日期，意思不变。"
        : "里面除了这一天还写了别的，助手不替您改；请把日期单独填，其余的写进备注。"
    }`,
  "date-outside-year": ({ day, year }) =>
    `日期是 ${formatDate(day)}，而这张表记的是${year}年的事，可能是年份写错了。请对照凭据核实；确实是那一年的，请注明已核实。`,
  "date-in-future": ({ field, day, today }) =>
    `“${fields[field]}”是 ${formatDate(day)}，今天才 ${formatDate(today)}，还没有到。登记的应是已经办过的事，请核对日期；是计划的，请等办完再登记。`,
  "amount-unreadable": ({ field, found, why }) =>
    `“${fields[field]}”填的是${quote(found)}，${UNREADABLE[why]}，合计时没有算进去。请只填一个金额，说明写进备注。`,
  "amount-as-text": (facts) =>
    `${many(facts.count)}${quote(facts.found)}是文字，用公式求和时会漏掉，应是 ${moneyOrNumber(facts)}。${
      facts.isMendable ? "可以点“修正”改成数字，金额不变。" : "请改成数字；说明写进备注。"
    }`,
  "amount-not-positive": ({ field, fen }) =>
    fen === 0
      ? `“${fields[field]}”是 0。没有发生的不用登记，漏填的请补上。`
      : `“${fields[field]}”是 ${yuan(fen)}，是负数。冲回以前的一笔请在备注里写明冲的是哪一笔，写错的请改正。`,
  "amount-beyond-fen": ({ field, found }) =>
    `“${fields[field]}”是 ${String(found)}，小数到了分以下，这样的金额付不出来，合计时没有算进去。请按凭据填到分，如 33.33。`,
  "name-has-spaces": ({ found, name, count }) =>
    `${many(count)}${quote(found)}里有空格或看不见的字符，查找和统计时会当成另一个人，应是“${name}”。可以点“修正”去掉，名字不变。`,
  "choice-unknown": ({ field, found, known }) =>
    `“${fields[field]}”里只有这一行写“${found}”，别的行写“${known.slice(0, 5).join("”“")}”。是同一类的，请改成一样的写法，不然汇总时会分成两类；确实是另一类的，请注明已核实。`,
  "id-number-invalid": ({ found, why, expected }) =>
    `身份证号${quote(found)}${ID_NUMBER[why]}${
      expected === null ? "" : `，按国家标准算应是${expected}`
    }（GB 11643）。请对照证件核对，多半是抄错了一位。`,
  "number-lost-digits": ({ field, found }) =>
    `“${fields[field]}”存成了数字 ${String(found)}。Excel 的数字只保留15位，后面的位数已经丢了，找不回来。请把单元格格式改成“文本”，对照原件重新填。`,
  "phone-invalid": ({ found }) =>
    `电话${quote(found)}位数不对：手机是1开头的11位，固定电话是区号加7到8位。请核对；几个号码请用顿号隔开。`,
  "invoice-number-shape": ({ found, code, why }) =>
    why === "code-length"
      ? `发票代码${quote(code)}的位数不对，应是10位或12位。请对照发票核对，开头的0不要漏。`
      : `发票号码${quote(found)}${INVOICE[why]}。请对照发票核对，开头的0不要漏。`,
  "amount-in-words-mismatch": ({ words, wordsFen, fen, amountCell }) =>
    wordsFen === null
      ? `大写金额${quote(words)}看不懂，没法和 ${place(amountCell)} 的 ${yuan(fen)}核对。请按规定写，如“壹仟肆佰柒拾元整”。`
      : `大写${quote(words)}是 ${yuan(wordsFen)}，${place(amountCell)} 的小写是 ${yuan(fen)}。大小写必须一致（《会计基础工作规范》），请对照凭据改正写错的一处；凭据本身不符的要退回重开。`,
  "formula-error": ({ found, formula, count }) =>
    `${count > 1 ? `这一列有${count}格` : "这一格"}显示 ${found}，是公式出了错${
      formula === null ? "" : `（${formula}）`
    }，算不出数。请改正公式，或直接填上数。`,
  "unit-differs": ({ unit, other, otherUnit, amount }) =>
    other === null
      ? `这一列按${units[unit]}算，可是填的数（如 ${String(amount)}）要按${units[otherUnit]}算才合标准。请核对表头上的金额单位。`
      : `这一列的单位是${units[unit]}，${place(other)} 的单位是${units[otherUnit]}。助手已分别换算；放在一起看容易看错，建议统一成元。`,
};
