// Text as XML can hold it.

const NAMED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** For an element's text or an attribute in double quotes; line breaks and tabs in attributes survive too. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replaceAll(/[\t\n\r]/gu, (space) => `&#${space.charCodeAt(0)};`);
}

/** For an element's text. */
export function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"]/gu, (sign) => NAMED[sign] ?? sign);
}

/** What XML cannot hold: controls, halves of surrogate pairs, the two non-characters; CR would be read as LF. */
const UNWRITABLE = /[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/gu;

/** A cell's text, with `_x000D_` for what XML cannot hold. Source: ECMA-376 part 1, 22.9.2.19. */
export function escapeCellText(text: string): string {
  const safe = text
    .replaceAll(LOOKS_ESCAPED, "_x005F_")
    .replaceAll(UNWRITABLE, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
  return escapeXml(safe);
}
