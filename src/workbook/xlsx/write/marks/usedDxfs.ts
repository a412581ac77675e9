// Which differential formats a file uses besides the conditional formats of ours: in other rules, in tables, pivots, filters
// by colour and styles of tables. All name them by an attribute that ends in dxfId.

import type { Pacer } from "../../../Pacer";
import { listDraftSheets } from "../bookParts";
import type { PackageDraft } from "../PackageDraft";
import { readSheetTail } from "./readSheetTail";

const DXF_NUMBER = /[dD]xfId\s*=\s*["'](\d+)["']/gu;
/** Parts that are large and hold values only. */
const VALUES_ONLY = /(?:^|\/)(?:sharedStrings|pivotCache(?:Records|Definition)\d*|calcChain)\.xml$/iu;

function numbersIn(xml: string): number[] {
  return Array.from(xml.matchAll(DXF_NUMBER), ([, number]) => Number(number));
}

export async function findUsedDxfs(draft: PackageDraft, pacer: Pacer): Promise<ReadonlySet<number>> {
  const sheets = new Set(listDraftSheets(draft).map(({ part }) => part.toLowerCase()));
  const used = new Set<number>();
  for (const part of draft.archive.names()) {
    if (!part.toLowerCase().endsWith(".xml") || VALUES_ONLY.test(part) || !draft.has(part)) continue;
    const isSheet = sheets.has(part.toLowerCase());
    const xml = isSheet ? (await readSheetTail(draft, part, pacer))?.xml : draft.readText(part);
    for (const number of numbersIn(xml ?? "")) used.add(number);
    await pacer.turn();
  }
  return used;
}
