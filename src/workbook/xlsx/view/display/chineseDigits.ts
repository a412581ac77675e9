// Excel's [DBNum1], [DBNum2] and [DBNum3]: Chinese small digits, the capital digits of cheques, full-width digits.

export type DigitStyle = 1 | 2 | 3;

interface DigitSet {
  readonly digits: string;
  /** 十 百 千, as this style writes them. */
  readonly units: readonly [string, string, string];
}

const SETS: Readonly<Record<DigitStyle, DigitSet>> = {
  1: { digits: "〇一二三四五六七八九", units: ["十", "百", "千"] },
  2: { digits: "零壹贰叁肆伍陆柒捌玖", units: ["拾", "佰", "仟"] },
  3: { digits: "０１２３４５６７８９", units: ["十", "百", "千"] },
};

const GROUPS = ["", "万", "亿", "兆"];
const GROUP_SIZE = 4;

const digitAt = (set: DigitSet, digit: string): string => set.digits[Number(digit)] ?? digit;

/** Digit by digit: 2020 → 二〇二〇. */
export function spellDigits(digits: string, style: DigitStyle): string {
  const set = SETS[style];
  return Array.from(digits, (digit) => digitAt(set, digit)).join("");
}

/** Up to four digits with their units; a run of zeros between digits is said once. */
function spellGroup(group: string, set: DigitSet): string {
  let text = "";
  let zeroPending = false;
  Array.from(group).forEach((digit, index) => {
    if (digit === "0") {
      zeroPending = true;
      return;
    }
    const unit = set.units[group.length - index - 2] ?? "";
    text += (zeroPending ? digitAt(set, "0") : "") + digitAt(set, digit) + unit;
    zeroPending = false;
  });
  return text;
}

/** A whole number in words: 1234 → 一千二百三十四, 10 → 一十, 20005 → 二万〇五. */
export function spellNumber(digits: string, style: DigitStyle): string {
  const set = SETS[style];
  const trimmed = digits.replace(/^0+(?=\d)/u, "");
  if (trimmed === "0") return digitAt(set, "0");
  if (trimmed.length > GROUPS.length * GROUP_SIZE) return spellDigits(digits, style);
  const padded = trimmed.padStart(Math.ceil(trimmed.length / GROUP_SIZE) * GROUP_SIZE, "0");
  const groups = padded.match(/\d{4}/gu) ?? [];
  const words = groups.map((group, index) => {
    const spelt = spellGroup(group, set);
    return spelt === "" ? "" : spelt + (GROUPS[groups.length - index - 1] ?? "");
  });
  return words.join("").replace(new RegExp(`^${digitAt(set, "0")}`, "u"), "");
}

/** A day, month, hour or minute: 12 → 十二, 05 → 〇五, 20 → 二十. */
export function spellDatePart(digits: string, style: DigitStyle): string {
  if (digits.length === 2 && digits.startsWith("0")) return spellDigits(digits, style);
  const set = SETS[style];
  const words = spellNumber(digits, style);
  const tenFirst = digitAt(set, "1") + set.units[0];
  // Excel shortens 一十二 to 十二 in dates written with small digits only; cheques keep 壹拾贰.
  return style !== 2 && words.startsWith(tenFirst) ? words.slice(1) : words;
}
