// Moves everything in a draft that speaks of rows which come or go: the sheet itself, whatever belongs to it, and every
// formula, name and chart of the workbook.

import { Tokenizer } from "htmlparser2";

import type { Pacer } from "../../../Pacer";
import { decoderOf } from "../../read/decodeXml";
import { findWorkbookPart, listDraftSheets } from "../bookParts";
import { TagPlaces, type TagHandler } from "../cells/TagPlaces";
import { declareUtf8 } from "../declareUtf8";
import type { PackageDraft } from "../PackageDraft";
import type { PartContent } from "../packParts";
import { listRelationships } from "../relationshipsXml";
import { spliceText, type Splice } from "../spliceText";
import type { RowMove } from "./moveReferences";
import { RULES_OF, workbookRules } from "./partRules";
import { PartWalker } from "./PartWalker";
import { contextOf, type RowsContext } from "./rowsContext";
import { SheetWalker } from "./SheetWalker";

/** Characters looked through between two looks at the clock. */
const PIECE = 65_536;

interface Walker extends TagHandler {
  readonly declarationFound: PartWalker["declarationFound"];
  readonly splices: readonly Splice[];
}

async function walk(content: PartContent, walker: Walker, pacer: Pacer): Promise<void> {
  const places = new TagPlaces(walker);
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: true }, places);
  let decoder: TextDecoder | null = null;
  for (const whole of content()) {
    for (let at = 0; at < whole.length; at += PIECE) {
      const bytes = whole.subarray(at, at + PIECE);
      decoder ??= decoderOf(bytes);
      const text = decoder.decode(bytes, { stream: true });
      places.expect(text);
      tokenizer.write(text);
      await pacer.turn();
    }
  }
  tokenizer.end();
}

/** The part becomes UTF-8 whatever it says it was. */
function declared({ declarationFound }: Walker): Splice[] {
  if (declarationFound === null) return [];
  const text = declareUtf8(declarationFound.text);
  return text === declarationFound.text ? [] : [{ start: 0, end: declarationFound.end, text }];
}

async function rewrite(draft: PackageDraft, part: string, walker: Walker, pacer: Pacer): Promise<void> {
  const content = draft.contentOf(part);
  await walk(content, walker, pacer);
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
 * `like`: the row whose looks the new ones take. Throws "rows-fixed" where something would come to mean something else,
 * and "changed-since-read" where somebody has put something of their own into rows that were to go.
 */
export async function shiftRows(
  draft: PackageDraft,
  move: RowMove,
  like: number | null,
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
