// Moves everything in a draft that speaks of rows which come or go: the sheet itself, whatever belongs to it, and every
// formula, name and chart of the workbook.

import type { Pacer } from "../../../Pacer";
import { findWorkbookPart, listDraftSheets } from "../bookParts";
import type { TagHandler } from "../cells/TagPlaces";
import { walkTags } from "../cells/walkTags";
import { declareUtf8 } from "../declareUtf8";
import type { PackageDraft } from "../PackageDraft";
import { listRelationships } from "../relationshipsXml";
import { spliceText, type Splice } from "../spliceText";
import type { RowMove } from "./moveReferences";
import { RULES_OF, workbookRules } from "./partRules";
import { PartWalker } from "./PartWalker";
import { contextOf, type NewRows, type RowsContext } from "./rowsContext";
import { SheetWalker } from "./SheetWalker";

interface Walker extends TagHandler {
  readonly declarationFound: PartWalker["declarationFound"];
  readonly splices: readonly Splice[];
}

/** The part becomes UTF-8 whatever it says it was. */
function declared({ declarationFound }: Walker): Splice[] {
  if (declarationFound === null) return [];
  const text = declareUtf8(declarationFound.text);
  return text === declarationFound.text ? [] : [{ start: 0, end: declarationFound.end, text }];
}

async function rewrite(draft: PackageDraft, part: string, walker: Walker, pacer: Pacer): Promise<void> {
  const content = draft.contentOf(part);
  await walkTags(content, walker, pacer);
  if (walker.splices.length > 0)
    draft.write(part, spliceText(content, [...declared(walker), ...walker.splices]));
}

/** What a sheet, or any other part, leads to, once each. */
async function rewriteRelated(
  draft: PackageDraft,
  part: string,
  context: RowsContext,
  done: Set<string>,
  pacer: Pacer,
): Promise<void> {
  for (const { type, target } of listRelationships(draft, part)) {
    const rulesOf = RULES_OF[type];
    if (rulesOf === undefined || target === null || !draft.has(target) || done.has(target.toLowerCase()))
      continue;
    done.add(target.toLowerCase());
    await rewrite(draft, target, new PartWalker(rulesOf(context)), pacer);
    await rewriteRelated(draft, target, context, done, pacer);
  }
}

/**
 * Throws "rows-fixed" where something would come to mean something else,
 * and "changed-since-read" where somebody has put something of their own into rows that were to go.
 */
export async function shiftRows(
  draft: PackageDraft,
  move: RowMove,
  like: NewRows,
  pacer: Pacer,
): Promise<void> {
  const workbook = findWorkbookPart(draft);
  const done = new Set<string>();
  for (const { name, part } of listDraftSheets(draft)) {
    const context = contextOf(move, like, name);
    await rewrite(draft, part, new SheetWalker(context), pacer);
    await rewriteRelated(draft, part, context, done, pacer);
  }
  await rewriteRelated(draft, workbook, contextOf(move, like, ""), done, pacer);
  await rewrite(draft, workbook, new PartWalker(workbookRules(move)), pacer);
}
