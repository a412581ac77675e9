// Totals written out in words: 合计：壹仟元整, 共计12人次 总金额1,470.00元. What the sentence says of money and of people; what
// it says of averages, standards and parts is no total.

import { parseAmountInWords } from "../values/parseAmountInWords";
import { readMoney } from "../values/money";
import { squeezeText } from "../values/text";

export interface WordedTotal {
  readonly isMoney: boolean;
  /** In fen, or persons. */
  readonly amount: number;
}

const NOT_A_TOTAL = /平均|人均|每|标准|预算|结余|余额|其中.*$/u;
const PART = /[,，;；(（]?其中.*$/u;
const CAPITALS = "零〇壹贰貳叁肆伍陆陸柒捌玖";
const IN_CAPITALS = new RegExp(
  `[${CAPITALS}拾佰仟万亿]+[元圆](?:[${CAPITALS}]角)?零?(?:[${CAPITALS}]分)?[整正]?`,
  "gu",
);
const IN_DIGITS = /[¥￥]?(\d[\d,]*(?:\.\d+)?)(万元|元|圆)/gu;
const AFTER_AMOUNT = /金额:?[¥￥]?(\d[\d,]*(?:\.\d+)?)(?![\d.,万元圆])/gu;
const OF_PEOPLE = /(\d[\d,]*)(?:人次|人|名)/gu;

function money(text: string): readonly number[] {
  const texts = [
    ...Array.from(text.matchAll(IN_DIGITS), ([whole]) => whole),
    ...Array.from(text.matchAll(AFTER_AMOUNT), ([, digits = ""]) => digits),
  ];
  const amounts = [
    ...Array.from(text.matchAll(IN_CAPITALS), ([words]) => parseAmountInWords(words)),
    ...texts.map((digits) => readMoney(digits)),
  ];
  return amounts.filter((amount) => typeof amount === "number");
}

/** Empty where the text says nothing of the kind. */
export function readWordedTotal(text: string): readonly WordedTotal[] {
  const squeezed = squeezeText(text).replace(PART, "");
  if (NOT_A_TOTAL.test(squeezed)) return [];
  const people = Array.from(squeezed.matchAll(OF_PEOPLE), ([, digits = ""]) =>
    Number(digits.replaceAll(",", "")),
  );
  return [
    ...money(squeezed).map((amount) => ({ isMoney: true, amount })),
    ...people.map((amount) => ({ isMoney: false, amount })),
  ];
}
