// A font as the styles part or a run of formatted text describes it.

import { isTrue } from "../../read/parseXml";
import { childOf, numberAttribute } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";
import type { FontLook } from "./cellLook";
import { resolveColour } from "./colours";
import type { ColourTables } from "./colours";

/** What Excel takes where a file describes no font. */
export const FALLBACK_FONT: FontLook = {
  name: "宋体",
  size: 11,
  bold: false,
  italic: false,
  underline: "none",
  strike: false,
  color: "#000000",
  position: "base",
};

/** `<b/>` means bold, `<b val="0"/>` does not. */
function isOn(element: XmlElement, name: string): boolean {
  const child = childOf(element, name);
  return child !== undefined && isTrue(child.attributes["val"] ?? "1");
}

function underlineOf(element: XmlElement): FontLook["underline"] {
  const underline = childOf(element, "u");
  if (underline === undefined) return "none";
  const kind = underline.attributes["val"] ?? "single";
  if (kind === "none") return "none";
  return kind.startsWith("double") ? "double" : "single";
}

function positionOf(element: XmlElement): FontLook["position"] {
  const position = childOf(element, "vertAlign")?.attributes["val"];
  if (position === "superscript") return "super";
  return position === "subscript" ? "sub" : "base";
}

/** `<font>` and `<rPr>` differ only in how they name the typeface; `base` gives what is not said. */
export function readFont(
  element: XmlElement,
  tables: ColourTables,
  base: FontLook = FALLBACK_FONT,
): FontLook {
  const typeface = childOf(element, "name") ?? childOf(element, "rFont");
  return {
    name: typeface?.attributes["val"] ?? base.name,
    size: numberAttribute(childOf(element, "sz"), "val", base.size),
    bold: isOn(element, "b"),
    italic: isOn(element, "i"),
    underline: underlineOf(element),
    strike: isOn(element, "strike"),
    color: resolveColour(childOf(element, "color"), tables) ?? "#000000",
    position: positionOf(element),
  };
}
