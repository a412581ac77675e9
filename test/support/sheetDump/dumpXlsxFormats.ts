// The conditional formats of a sheet in a file.

import { findDraftSheet, requireStylesPart } from "../../../src/workbook/xlsx/write/bookParts";
import { PackageDraft } from "../../../src/workbook/xlsx/write/PackageDraft";
import {
  childOf,
  childrenOf,
  parseXmlTree,
  type XmlElement,
} from "../../../src/workbook/xlsx/write/parseXmlTree";
import type { FormatDump } from "./FormatDump";

const LINES: Readonly<Record<string, FormatDump["line"]>> = {
  thin: "solid",
  dashed: "dashed",
  dotted: "dotted",
};

function colorIn(element: XmlElement | null): string | null {
  const rgb = element?.attributes["rgb"];
  return rgb === undefined ? null : `#${rgb.slice(2)}`;
}

function lookOf(dxf: XmlElement | undefined): Omit<FormatDump, "formula" | "ranges"> {
  const child = (element: XmlElement | null | undefined, name: string) => element && childOf(element, name);
  const fill = child(child(child(dxf, "fill"), "patternFill"), "bgColor") ?? null;
  const sides = child(dxf, "border")?.children ?? [];
  const styles = new Set(sides.map(({ attributes }) => attributes["style"]));
  if (styles.size > 1) throw new Error("sides that differ");
  return {
    fill: colorIn(fill),
    isUnderlined: Boolean(child(child(dxf, "font"), "u")),
    line: LINES[[...styles][0] ?? ""] ?? null,
    lineColor: colorIn(child(sides[0], "color") ?? null),
  };
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

export function dumpXlsxFormats(bytes: Uint8Array, sheetName: string): FormatDump[] {
  const draft = new PackageDraft(bytes);
  const sheet = findDraftSheet(draft, sheetName);
  if (sheet === null) return [];
  const xml = draft.readText(sheet.part);
  const looks = childrenOf(childOf(parseXmlTree(draft.readText(requireStylesPart(draft))), "dxfs"), "dxf");
  const rules = childrenOf(parseXmlTree(xml), "conditionalFormatting").flatMap((block) =>
    childrenOf(block, "cfRule").map((rule) => ({ block, rule })),
  );
  return rules
    .sort((a, b) => Number(a.rule.attributes["priority"]) - Number(b.rule.attributes["priority"]))
    .map(({ block, rule }) => {
      const formula = rule.attributes["type"] === "expression" ? childOf(rule, "formula") : null;
      const dxf = looks[Number(rule.attributes["dxfId"] ?? -1)];
      return {
        formula: formula && unescaped(xml.slice(formula.innerStart, formula.innerEnd ?? 0)),
        ranges: (block.attributes["sqref"] ?? "").split(" "),
        ...lookOf(dxf),
      };
    });
}
