// Amounts in the capital numerals of vouchers: 人民币壹仟肆佰柒拾元整. Wording after 正确填写票据和结算凭证的基本规定 and the
// 会计基础工作规范: 圆 stands for 元, 正 for 整, and 整 may be missing after 角.

import type { Fen } from "./reading";
import { sumOfScales } from "./sumOfScales";

const DIGITS = new Map(
  Array.from("零壹贰叁肆伍陆柒捌玖", (digit, value): [string, number] => [digit, value]).concat([
    ["貳", 2],
    ["陸", 6],
    ["〇", 0],
    ["两", 2],
  ]),
);
const SCALES = new Map([
  ["拾", 10],
  ["佰", 100],
  ["仟", 1000],
]);
const TEN_THOUSAND = 10_000;
const HUNDRED_MILLION = 100_000_000;
const SHAPE =
  /^(?:人民币)?(?:\(?大写\)?[:：]?)?(?:人民币)?(?:([^元圆角分整正]+)[元圆])?零?(?:([壹贰貳叁肆伍陆陸柒捌玖零])角)?零?(?:([壹贰貳叁肆伍陆陸柒捌玖零])分)?[整正]?$/u;

/** Up to four digits with 拾 佰 仟. */
const sectionValue = (text: string): number | null => sumOfScales(text, DIGITS, SCALES);

function splitAt(text: string, mark: string): [string | null, string] {
  const at = text.lastIndexOf(mark);
  return at < 0 ? [null, text] : [text.slice(0, at), text.slice(at + 1)];
}

/** Whole yuan in words; the part before 亿 or 万 counts in that unit. */
function yuanValue(text: string): number | null {
  const [hundredMillions, rest] = splitAt(text, "亿");
  const [tenThousands, ones] = splitAt(rest, "万");
  const high = hundredMillions === null ? 0 : sectionValue(hundredMillions);
  const middle = tenThousands === null ? 0 : sectionValue(tenThousands);
  const low = sectionValue(ones);
  if (high === null || middle === null || low === null) return null;
  return high * HUNDRED_MILLION + middle * TEN_THOUSAND + low;
}

/** 壹仟肆佰柒拾元整 → 147000; null when the text is no amount in words. Blanks are to be gone already. */
export function parseAmountInWords(text: string): Fen | null {
  const match = SHAPE.exec(text);
  if (!match) return null;
  const [, yuanText, jiao, fen] = match;
  if (yuanText === undefined && jiao === undefined && fen === undefined) return null;
  const yuan = yuanText === undefined ? 0 : yuanValue(yuanText);
  if (yuan === null) return null;
  return yuan * 100 + (DIGITS.get(jiao ?? "") ?? 0) * 10 + (DIGITS.get(fen ?? "") ?? 0);
}
