// The cell styles of a file, by number.

import type { BorderLine, CellStyle } from "../../../src/domain/sheets/sheetDocument";
import type { CellDump, Sides } from "./SheetDump";
import { childrenOf, find, type XmlNode } from "./xmlNode";

export type XlsxStyle = Omit<CellDump, "value" | "formula" | "link">;

/** Number formats that files name by number alone. ECMA-376-1 §18.8.30. */
const BUILT_IN: Readonly<Record<string, string>> = {
  "0": "General",
  "1": "0",
  "2": "0.00",
  "3": "#,##0",
  "4": "#,##0.00",
  "9": "0%",
  "10": "0.00%",
  "14": "yyyy/m/d",
  "49": "@",
};
const LINES: readonly BorderLine[] = ["hair", "thin", "medium"];

function colorOf(node: XmlNode | undefined): string | null {
  const rgb = node?.attributes["rgb"];
  return rgb === undefined ? null : `#${rgb.slice(2)}`;
}

function sidesOf(border: XmlNode | undefined): Sides {
  const line = (side: string): BorderLine => {
    const style = find(border, side)?.attributes["style"];
    return LINES.find((one) => one === style) ?? "none";
  };
  return { top: line("top"), right: line("right"), bottom: line("bottom"), left: line("left") };
}

function horizontalOf(alignment: XmlNode | undefined): CellStyle["horizontal"] {
  const value = alignment?.attributes["horizontal"] ?? "general";
  const found = (["general", "left", "center", "right"] as const).find((one) => one === value);
  return found ?? "centerAcross";
}

function verticalOf(alignment: XmlNode | undefined): CellStyle["vertical"] {
  const value = alignment?.attributes["vertical"] ?? "bottom";
  return (["top", "center"] as const).find((one) => one === value) ?? "bottom";
}

function isOn(node: XmlNode | undefined): boolean {
  return node !== undefined && node.attributes["val"] !== "0" && node.attributes["val"] !== "none";
}

function fontOf(font: XmlNode | undefined) {
  return {
    name: find(font, "name")?.attributes["val"] ?? "",
    size: Number(find(font, "sz")?.attributes["val"]),
    bold: isOn(find(font, "b")),
    underline: isOn(find(font, "u")),
    color: colorOf(find(font, "color")) ?? "",
    ...(isOn(find(font, "i")) ? { italic: true as const } : {}),
    ...(isOn(find(font, "strike")) ? { strike: true as const } : {}),
  };
}

export function readStyles(styles: XmlNode): XlsxStyle[] {
  const own = new Map(
    childrenOf(find(styles, "numFmts"), "numFmt").map(({ attributes }) => [
      attributes["numFmtId"],
      attributes["formatCode"] ?? "",
    ]),
  );
  const fonts = childrenOf(find(styles, "fonts"), "font");
  const fills = childrenOf(find(styles, "fills"), "fill");
  const borders = childrenOf(find(styles, "borders"), "border");
  return childrenOf(find(styles, "cellXfs"), "xf").map((xf) => {
    const id = xf.attributes["numFmtId"] ?? "0";
    const font = fonts[Number(xf.attributes["fontId"])];
    const pattern = find(fills[Number(xf.attributes["fillId"])], "patternFill");
    const alignment = find(xf, "alignment");
    return {
      isQuoted: xf.attributes["quotePrefix"] === "1",
      numberFormat: own.get(id) ?? BUILT_IN[id] ?? `#${id}`,
      font: fontOf(font),
      fill: pattern?.attributes["patternType"] === "solid" ? colorOf(find(pattern, "fgColor")) : null,
      horizontal: horizontalOf(alignment),
      vertical: verticalOf(alignment),
      wrap: alignment?.attributes["wrapText"] === "1",
      indent: Number(alignment?.attributes["indent"] ?? 0),
      borders: sidesOf(borders[Number(xf.attributes["borderId"])]),
    };
  });
}
