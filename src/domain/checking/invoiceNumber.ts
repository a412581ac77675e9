// The shapes of Chinese invoice numbers. On paper and in the old electronic form: 8 digits, beside a code of 10 or 12. In
// the digital form of today: 20 digits without a code, beginning with the year and the province. The old electronic form
// also bears a check code (校验码) of 20 digits, which is no number of anything.

export interface InvoiceFault {
  readonly why: "length" | "characters" | "code-length" | "code-with-long-number" | "check-code";
  /** Which of the two is to be looked at. */
  readonly at: "number" | "code";
}

const BETWEEN = /[、,;/\s]+/u;
const SHORT = 8;
const LONG = 20;
const CODE_LENGTHS: ReadonlySet<number> = new Set([10, 12]);
const DIGITS = /^\d+$/u;
/** O for 0, I or L for 1. */
const MISTYPED = /^(?=.*\d)[\dOIL]+$/u;
/** The digital form began at the end of 2021; its third and fourth digits are a province's. */
const YEAR = /^(?:2[1-9]|[3-9]\d)/u;
const PROVINCE = /^..(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5])/u;

function faultOfNumber(number: string, code: string | null): InvoiceFault | null {
  const { length } = number;
  if (!DIGITS.test(number)) {
    const isMistyped = MISTYPED.test(number) && (length === SHORT || length === LONG);
    return isMistyped ? { why: "characters", at: "number" } : null;
  }
  if (length !== SHORT && length !== LONG) return { why: "length", at: "number" };
  if (length === SHORT) return null;
  if (code !== null) return { why: "code-with-long-number", at: "number" };
  return YEAR.test(number) || PROVINCE.test(number) ? null : { why: "check-code", at: "number" };
}

/** Several stand one after the other; one may be written in groups of digits. */
export function numbersIn(text: string): readonly string[] {
  const joined = text.replace(/\s/gu, "");
  if (DIGITS.test(joined) && (joined.length === SHORT || joined.length === LONG)) return [joined];
  return text.split(BETWEEN).filter((number) => number !== "");
}

/**
 * The first thing that is not as invoices have it; null where all is, and where it is none (收据, 无).
 * @param code null where there is none
 */
export function findInvoiceFault(numbers: string, code: string | null): InvoiceFault | null {
  const digits = code !== null && DIGITS.test(code) ? code : null;
  const each = numbersIn(numbers);
  for (const number of each) {
    const fault = faultOfNumber(number, digits);
    if (fault !== null) return fault;
  }
  const isJudged = digits !== null && each.some((number) => DIGITS.test(number));
  return isJudged && !CODE_LENGTHS.has(digits.length) ? { why: "code-length", at: "code" } : null;
}
