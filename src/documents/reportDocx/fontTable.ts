// The library writes a table of fonts only for fonts it embeds; ours names what stands in for a font that is not there.

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { FONT_FALLBACKS } from "./officialFonts";

const FONT_TABLE = "word/fontTable.xml";
const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/** GB2312, as the table of fonts numbers character sets. */
const CHARSET = "86";

function fontTableXml(): string {
  const fonts = FONT_FALLBACKS.map(
    ({ name, instead, family }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead.join(",")}"/><w:charset w:val="${CHARSET}"/>` +
      `<w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${MAIN}">${fonts.join("")}</w:fonts>`;
}

/** Throws an `Error` where the package has no table of fonts to take the place of. */
export function withFontTable(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  if (!(FONT_TABLE in parts)) throw new Error(`no part ${FONT_TABLE} in: ${Object.keys(parts).join(" ")}`);
  const types = strFromU8(parts["[Content_Types].xml"] ?? new Uint8Array());
  if (!types.includes("fontTable+xml")) throw new Error("the table of fonts has no content type");
  return zipSync({ ...parts, [FONT_TABLE]: strToU8(fontTableXml()) });
}
