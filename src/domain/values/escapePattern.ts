// A text as a pattern that means the text itself.

/** The signs that the u flag lets be escaped: a backslash before any other, such as a hyphen, is an error there. */
const SIGNS = /[\\^$.*+?()[\]{}|/]/gu;

export function escapePattern(text: string): string {
  return text.replaceAll(SIGNS, "\\$&");
}
