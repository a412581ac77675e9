// Money: a cell as whole fen, exactly, and fen as people read them. Text is read when it can mean one amount only;
// two amounts in one cell, digits beyond the fen and foreign currencies are unreadable, never rounded or guessed.

import type { CellValue } from "../sheets/snapshot";
import { parseAmountInWords } from "./parseAmountInWords";
import { parseChineseNumeral } from "./parseChineseNumeral";
import { decimalOfNumber, decimalOfText, scaleToInteger, type Decimal } from "./decimal";
import { isErrorValue } from "./isErrorValue";
import { FEN_PER_YUAN, Unreadable, type Fen } from "./reading";
import { isBlankText, squeezeText } from "./text";

/** What a bare number stands for; a unit in the cell itself goes before it. */
export type MoneyUnit = "yuan" | "wan";

const FEN_PLACES = 2;
const WAN_PLACES = 6;
const PLACES_OF_UNIT = new Map([
  ["元", FEN_PLACES],
  ["圆", FEN_PLACES],
  ["块", FEN_PLACES],
  ["百", 4],
  ["千", 5],
  ["千元", 5],
  ["万", WAN_PLACES],
  ["万元", WAN_PLACES],
  ["亿", 10],
  ["亿元", 10],
  ["百元", 4],
]);
const NOTHING = new Set(["", "-", "--", "—", "——", "–", "/", "\\", "无"]);
const AMOUNT =
  /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(元钱?|圆|块钱?|百元?|千元?|万元?|亿元?)?[整正]?(?:RMB|CNY|人民币)?$/iu;
const YUAN_JIAO_FEN = /^(?:(\d+)[元块])?(?:(\d)角)?(?:(\d)分)?$/u;
const CURRENCY = /^(?:现金|人民币|RMB|CNY)?:?[¥￥]?/iu;
/** 共200元, 金额：200. */
const LEAD = /^(?:共计?|合计|总计|计|总?金额):?/u;
const UNIT_IN_BRACKETS = /\((万?元)\)$/u;
const IN_WORDS_TOO = /^(?<one>.+?)(?:\((?<inside>.+)\)|(?<sign>[¥￥].+))$/u;
const EVERYDAY = /^([一二两三四五六七八九十百千万零〇]+)(?:元|块|块钱|元钱)[整正]?$/u;
const SEVERAL = /\d.*[^\d.,]+.*\d/u;

function fenOf(decimal: Decimal, places: number, found: CellValue): Fen | Unreadable {
  const fen = scaleToInteger(decimal, places);
  if (fen === "fraction") return new Unreadable("beyond-fen", found);
  if (fen === "too-large") return new Unreadable("not-an-amount", found);
  return fen;
}

function fenOfNumber(value: number, unit: MoneyUnit): Fen | Unreadable {
  const fen = Math.round(value * FEN_PER_YUAN);
  // Division is correctly rounded: when it gives the number back, that number is this many fen and nothing else.
  if (unit === "yuan" && Number.isSafeInteger(fen) && fen / FEN_PER_YUAN === value) return fen;
  return fenOf(decimalOfNumber(value), unit === "yuan" ? FEN_PLACES : WAN_PLACES, value);
}

/** 二百元; a bare 二百 may be anything. */
function fenOfEverydayWords(text: string): Fen | null {
  const yuan = parseChineseNumeral(EVERYDAY.exec(text)?.[1] ?? "");
  return yuan === null ? null : yuan * FEN_PER_YUAN;
}

function fenOfPlainText(text: string, unit: MoneyUnit, found: string): Fen | Unreadable | null {
  const match = AMOUNT.exec(text);
  if (match) {
    const [, whole = "", fraction = "", ownUnit] = match;
    const places = ownUnit === undefined ? null : PLACES_OF_UNIT.get(ownUnit.replace("钱", ""));
    const decimal = decimalOfText(whole.replaceAll(",", "") + fraction);
    return fenOf(decimal, places ?? (unit === "wan" ? WAN_PLACES : FEN_PLACES), found);
  }
  const pieces = text === "" ? null : YUAN_JIAO_FEN.exec(text);
  if (!pieces) return parseAmountInWords(text) ?? fenOfEverydayWords(text);
  return Number(pieces[1] ?? 0) * FEN_PER_YUAN + Number(pieces[2] ?? 0) * 10 + Number(pieces[3] ?? 0);
}

function fenOfOneAmount(text: string, unit: MoneyUnit, found: string): Fen | Unreadable | null {
  const inBrackets = /^\((.+)\)$/u.exec(text)?.[1];
  const signed = (inBrackets ?? text).replace(LEAD, "").replace(CURRENCY, "").replace(UNIT_IN_BRACKETS, "$1");
  const minus = /^[-−负]/u.test(signed);
  const plain = signed.replace(/^[-−+负]/u, "").replace(CURRENCY, "");
  const fen = fenOfPlainText(plain, unit, found);
  if (typeof fen !== "number") return fen;
  return minus === (inBrackets !== undefined) || fen === 0 ? fen : -fen;
}

/** 壹佰元整（¥100.00）: the same amount in words and in digits is one; null where the text is not of this kind. */
function fenOfBoth(text: string, unit: MoneyUnit, found: string): Fen | Unreadable | null {
  const { one = "", inside, sign } = IN_WORDS_TOO.exec(text)?.groups ?? {};
  const other = inside ?? sign ?? "";
  const areWords = [one, other].some((part) => parseAmountInWords(part.replace(CURRENCY, "")) !== null);
  if (one === "" || !areWords) return null;
  const amounts = [one, other].map((part) => fenOfOneAmount(part, unit, found));
  const [first] = amounts;
  if (amounts.some((amount) => typeof amount !== "number")) return null;
  return first === amounts[1] && first !== undefined ? first : new Unreadable("several-amounts", found);
}

function fenOfText(found: string, unit: MoneyUnit): Fen | Unreadable | null {
  const text = squeezeText(found);
  if (NOTHING.has(text.replace(CURRENCY, ""))) return null;
  const fen = fenOfOneAmount(text, unit, found) ?? fenOfBoth(text, unit, found);
  return fen ?? new Unreadable(SEVERAL.test(text) ? "several-amounts" : "not-an-amount", found);
}

/** Reads a cell as fen; null where it is blank or says that there is none (—, /, 无). */
export function readMoney(value: CellValue, unit: MoneyUnit = "yuan"): Fen | Unreadable | null {
  if (typeof value === "number") return fenOfNumber(value, unit);
  if (value === null) return null;
  if (typeof value === "boolean") return new Unreadable("not-an-amount", value);
  if (isErrorValue(value)) return new Unreadable("error-value", value);
  return isBlankText(value) ? null : fenOfText(value, unit);
}

/** 147000 → "1,470.00"; no currency, no unit. */
export function formatYuan(fen: Fen): string {
  const digits = String(Math.abs(fen)).padStart(3, "0");
  const whole = digits.slice(0, -FEN_PLACES).replace(/\B(?=(?:\d{3})+$)/gu, ",");
  return `${fen < 0 ? "-" : ""}${whole}.${digits.slice(-FEN_PLACES)}`;
}

/** 147000 → "1470.00": plain digits, for a reader that is a program. */
export function yuanDecimal(fen: Fen): string {
  return formatYuan(fen).replaceAll(",", "");
}
