// Fen in the capital numerals of vouchers: 147000 → 壹仟肆佰柒拾元整. Wording after 正确填写票据和结算凭证的基本规定: 零 once for
// zeros in between, 整 after 元 or 角, none after 分.

import type { Fen } from "./reading";

const DIGITS = Array.from("零壹贰叁肆伍陆柒捌玖");
const SCALES = ["", "拾", "佰", "仟"];
const SECTIONS = ["", "万", "亿"];
const SECTION_DIGITS = 4;
/** From here on 万亿 would be needed, which no committee's voucher has. */
const TOO_LARGE = 1e12;

/** How offices differ in it: 元 or 圆, 整 or 正. */
export interface WordsCustom {
  readonly yuan: "元" | "圆";
  readonly whole: "整" | "正";
  /** 人民币 in front. */
  readonly hasCurrency: boolean;
}

export const PLAIN_WORDS: WordsCustom = { yuan: "元", whole: "整", hasCurrency: false };

function digit(value: number): string {
  return DIGITS[value] ?? "";
}

/** Up to four digits; 零 between digits only. */
function sectionInWords(section: string): string {
  const letters = Array.from(section, Number).map((value, at) =>
    value === 0 ? "零" : digit(value) + (SCALES[section.length - 1 - at] ?? ""),
  );
  return letters.join("").replace(/零+/gu, "零").replace(/零$/u, "");
}

function yuanInWords(yuan: number): string {
  const sections: string[] = [];
  for (let rest = String(yuan); rest !== ""; rest = rest.slice(0, -SECTION_DIGITS))
    sections.unshift(rest.slice(-SECTION_DIGITS));
  const words = sections.map((section, at) => {
    const text = sectionInWords(section);
    return text === "" ? "零" : text + (SECTIONS[sections.length - 1 - at] ?? "");
  });
  return words
    .join("")
    .replace(/零+/gu, "零")
    .replace(/^零|零$/gu, "");
}

function fractionInWords(jiao: number, fen: number, hasYuan: boolean): string {
  if (jiao === 0) return fen === 0 ? "" : `${hasYuan ? "零" : ""}${digit(fen)}分`;
  return `${digit(jiao)}角${fen === 0 ? "" : `${digit(fen)}分`}`;
}

/** 147000 → 壹仟肆佰柒拾元整; null where there is none: below zero, beyond 亿, no whole fen. */
export function formatAmountInWords(amount: Fen, custom: WordsCustom = PLAIN_WORDS): string | null {
  if (!Number.isSafeInteger(amount) || amount < 0 || amount >= TOO_LARGE) return null;
  const fen = amount % 10;
  const jiao = Math.floor(amount / 10) % 10;
  const yuan = Math.floor(amount / 100);
  const whole = yuan === 0 && amount !== 0 ? "" : `${yuanInWords(yuan) || "零"}${custom.yuan}`;
  const fraction = fractionInWords(jiao, fen, yuan > 0);
  return `${custom.hasCurrency ? "人民币" : ""}${whole}${fraction}${fen === 0 ? custom.whole : ""}`;
}

/** The custom of an amount in words that somebody has written. */
export function customOfWords(text: string): WordsCustom {
  return {
    yuan: text.includes("圆") ? "圆" : "元",
    whole: text.endsWith("正") ? "正" : "整",
    hasCurrency: text.startsWith("人民币"),
  };
}
