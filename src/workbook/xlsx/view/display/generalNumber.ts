// A General number in a column's width: decimals go first, then it turns to powers of ten, then to #.

/** Excel's General never shows more than this many characters, the point included, the sign not. */
const MOST_CHARACTERS = 11;
const SMALLEST_PLAIN = 1e-4;
const SCIENTIFIC_DIGITS = 5;

function scientific(value: number, decimals: number): string {
  const [mantissa = "", exponent = ""] = value.toExponential(decimals).split("e");
  const trimmed = mantissa.includes(".") ? mantissa.replace(/\.?0+$/u, "") : mantissa;
  const sign = exponent.startsWith("-") ? "-" : "+";
  return `${trimmed}E${sign}${exponent.replace(/^[+-]/u, "").padStart(2, "0")}`;
}

function plain(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  const trimmed = text.includes(".") ? text.replace(/\.?0+$/u, "") : text;
  return trimmed === "-0" ? "0" : trimmed;
}

/** Decimals that leave at most eleven characters. */
function mostDecimals(value: number): number {
  const whole = Math.trunc(Math.abs(value)).toString().length;
  return Math.max(0, MOST_CHARACTERS - whole - 1);
}

function isPlain(value: number): boolean {
  const size = Math.abs(value);
  if (size >= 10 ** MOST_CHARACTERS) return false;
  if (size >= SMALLEST_PLAIN || size === 0) return true;
  // 0.00001 fits as it is; 0.0000123456 is shorter in powers of ten.
  return Number(size.toFixed(MOST_CHARACTERS - 2)) === size;
}

/** The longest form that `fits`, null when none does (the cell is then filled with #). */
export function generalNumber(value: number, fits: (text: string) => boolean): string | null {
  if (isPlain(value)) {
    for (let decimals = mostDecimals(value); decimals >= 0; decimals -= 1) {
      const text = plain(value, decimals);
      // A small number must not shrink to 0: powers of ten say more.
      const saysNothing = Number(text) === 0 && value !== 0;
      if (!saysNothing && fits(text)) return text;
    }
  }
  for (let decimals = SCIENTIFIC_DIGITS; decimals >= 0; decimals -= 1) {
    const text = scientific(value, decimals);
    // An exponent of three digits costs a decimal.
    const isShort = text.replace(/^-/u, "").length <= MOST_CHARACTERS;
    if (isShort && fits(text)) return text;
  }
  return null;
}
