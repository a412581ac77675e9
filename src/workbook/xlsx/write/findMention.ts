// Whether anything else in the workbook refers to a sheet, so that it is not removed from under a formula.

import type { Pacer } from "../../Pacer";
import { parseXml } from "../read/parseXml";
import type { PackageDraft } from "./PackageDraft";

/** Elements that hold a reference: of cells, conditional formats, validations, names, charts and tables. */
const REFERENCES = new Set([
  "f",
  "formula",
  "formula1",
  "formula2",
  "definedName",
  "calculatedColumnFormula",
  "totalsRowFormula",
]);

/** The first of `parts` that refers to the sheet, null when none does. */
export async function findMention(
  draft: PackageDraft,
  parts: Iterable<string>,
  sheet: string,
  pacer: Pacer,
): Promise<string | null> {
  const mention = buildMention(sheet);
  for (const part of parts) {
    if (part.endsWith(".xml") && (await mentions(draft, part, mention, pacer))) return part;
  }
  return null;
}

async function mentions(draft: PackageDraft, part: string, mention: RegExp, pacer: Pacer): Promise<boolean> {
  const found: string[] = [];
  let text = "";
  const handler = {
    open: () => (text = ""),
    text: (piece: string) => (text += piece),
    close: (name: string) => {
      if (REFERENCES.has(name) && mention.test(text)) found.push(name);
      text = "";
    },
  };
  const source = { pieces: (name: string) => draft.contentOf(name)() };
  await parseXml(source, part, handler, pacer, { includesExtensions: true });
  return found.length > 0;
}

/** 年度汇总! and '年度汇总'!, also as an end of a reference through several sheets ('一月:年度汇总'!). */
function buildMention(sheet: string): RegExp {
  const escaped = sheet.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const quoted = escaped.replaceAll("'", "''");
  const bareReference = String.raw`(?<![\p{L}\p{N}_.])${escaped}(?::[\p{L}_][\p{L}\p{N}_.]*)?!`;
  const quotedReference = String.raw`[':]${quoted}(?::(?:[^']|'')+)?'!`;
  return new RegExp(`${bareReference}|${quotedReference}`, "iu");
}
