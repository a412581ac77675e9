// Exact decimals. A cell's number is what Excel shows of it, 15 significant digits; beyond that is the noise of binary
// fractions (0.1 + 0.2). Money is scaled digit by digit and never multiplied as a fraction.

/** A non-negative number as `digits` × 10^`exponent`, without leading or trailing zeros ("" for zero), and its sign. */
export interface Decimal {
  readonly negative: boolean;
  readonly digits: string;
  readonly exponent: number;
}

/** Excel keeps 15 significant digits: one before the point and 14 behind it in exponential notation. */
const FRACTION_DIGITS = 14;

function trimmed(negative: boolean, digits: string, exponent: number): Decimal {
  const bare = digits.replace(/^0+/u, "");
  const significant = bare.replace(/0+$/u, "");
  return { negative, digits: significant, exponent: exponent + bare.length - significant.length };
}

/** A finite number to 15 significant digits. */
export function decimalOfNumber(value: number): Decimal {
  const [mantissa = "0", power = "0"] = Math.abs(value).toExponential(FRACTION_DIGITS).split("e");
  return trimmed(value < 0, mantissa.replace(".", ""), Number(power) - FRACTION_DIGITS);
}

/** Plain digits with at most one point: "1470.00". The caller has checked the shape. */
export function decimalOfText(text: string): Decimal {
  const [whole = "", fraction = ""] = text.split(".");
  return trimmed(false, whole + fraction, -fraction.length);
}

/** The number × 10^places as a whole number; "fraction" when digits remain behind, "too-large" beyond exact integers. */
export function scaleToInteger(decimal: Decimal, places: number): number | "fraction" | "too-large" {
  if (decimal.digits === "") return 0;
  const exponent = decimal.exponent + places;
  if (exponent < 0) return "fraction";
  const magnitude = Number(`${decimal.digits}e${exponent}`);
  if (!Number.isSafeInteger(magnitude)) return "too-large";
  return decimal.negative ? -magnitude : magnitude;
}
