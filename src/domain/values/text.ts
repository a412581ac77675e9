// Text as people mean it: what only looks empty is empty, runs of blanks are one blank, full-width letters and digits are
// the same as half-width ones. Clean text is returned as it came, because most cells of a large sheet are clean.

const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
const BLANKS = /[\s\u00a0\u3000\u2000-\u200a\u202f\u205f]+/gu;
const UNCLEAN =
  /[\u0000-\u001f\u007f\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]|^ | $| {2}/u;
const FULL_WIDTH = /[\uff01-\uff5e]/gu;
const HAS_FULL_WIDTH = /[\uff01-\uff5e]/u;
const FULL_WIDTH_OFFSET = 0xfee0;
const BLANK_BESIDE_HAN = /(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu;

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/**
 * Whether the text is Chinese characters and visible ASCII signs alone, as most cells are: then there is nothing in it to
 * clean, fold or squeeze. A loop over a short text costs a fraction of one regular expression.
 */
export function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isVisibleAscii = code > 0x20 && code < 0x7f;
    if (!isVisibleAscii && (code < FIRST_HAN || code > LAST_HAN)) return false;
  }
  return true;
}

/** Whether the text begins with a Chinese character, as names and most words do. */
export function beginsWithHan(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= FIRST_HAN && code <= LAST_HAN;
}

const ZERO = 0x30;
const NINE = 0x39;

/** Whether the text is of the digits 0 to 9 alone, and has any. */
export function isDigits(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < ZERO || code > NINE) return false;
  }
  return text !== "";
}

/** Without zero-width and control characters, runs of blanks and line breaks as one blank, trimmed. */
export function cleanText(text: string): string {
  if (isPlain(text) || !UNCLEAN.test(text)) return text;
  return text.replace(INVISIBLE, "").replace(BLANKS, " ").trim();
}

function halfWidth(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) - FULL_WIDTH_OFFSET);
}

/** `cleanText` with full-width letters, digits and signs as half-width: （２０２０） → (2020). */
export function foldText(text: string): string {
  if (isPlain(text)) return text;
  const clean = cleanText(text);
  return HAS_FULL_WIDTH.test(clean) ? clean.replace(FULL_WIDTH, halfWidth) : clean;
}

/** `foldText` without blanks beside Chinese characters: what two people would call the same category. */
export function foldKey(text: string): string {
  if (isPlain(text)) return text;
  const folded = foldText(text);
  return folded.includes(" ") ? folded.replace(BLANK_BESIDE_HAN, "") : folded;
}

/** `foldText` without any blank: 合　　计 → 合计. */
export function squeezeText(text: string): string {
  if (isPlain(text)) return text;
  const folded = foldText(text);
  return folded.includes(" ") ? folded.replaceAll(" ", "") : folded;
}

/** True for text that holds nothing a person could see. */
export function isBlankText(text: string): boolean {
  return text === "" || cleanText(text) === "";
}
