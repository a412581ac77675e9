// What the clerk has made of the draft, kept while the figures are renewed: a paragraph that was rewritten stands as it is, and what
// has changed since beneath it is pointed out.

import type { Paragraph, ParagraphId, Report } from "./report";
import type { Rewritten } from "./readyReport";
import { plainText, type Sentence } from "./sentence";

/** What a paragraph says that the records bear, by its name. */
export type FactTexts = ReadonlyMap<string, string>;

/** The draft that a paragraph was written from. */
export interface ParagraphBase {
  readonly draft: string;
  readonly facts: FactTexts;
}

/** A paragraph as the sheet 工作总结 has it, without its number. */
export interface KeptParagraph {
  readonly id: ParagraphId;
  readonly text: string;
  readonly base: ParagraphBase;
}

/** A fact that is no longer as it was; null: it was not there, or is no more. */
export interface FactChange {
  readonly label: string;
  readonly before: string | null;
  readonly now: string | null;
}

export interface ParagraphState {
  readonly id: ParagraphId;
  /** As the records bear it now. */
  readonly draft: string;
  readonly facts: FactTexts;
  /** As it will stand. */
  readonly text: string;
  /** What the text was written from. */
  readonly base: ParagraphBase;
  readonly isRewritten: boolean;
  /** Since it was rewritten; empty for one that was not. */
  readonly changes: readonly FactChange[];
}

export function factsOf(sentence: Sentence): FactTexts {
  return new Map(sentence.flatMap((piece) => (piece.kind === "fact" ? [[piece.label, piece.text]] : [])));
}

/** A change that the text already says: it has the new words and no longer the old ones. */
function isSaid(text: string, { before, now }: FactChange): boolean {
  const saysNow = now === null || text.includes(now);
  const saysBefore = before !== null && text.includes(before);
  return saysNow && !saysBefore;
}

function changesBetween(before: FactTexts, now: FactTexts, text: string): readonly FactChange[] {
  return [...new Set([...before.keys(), ...now.keys()])]
    .map((label) => ({ label, before: before.get(label) ?? null, now: now.get(label) ?? null }))
    .filter((change) => change.before !== change.now && !isSaid(text, change));
}

export function freshState({ id, draft }: Paragraph): ParagraphState {
  const text = plainText(draft);
  const facts = factsOf(draft);
  return { id, draft: text, facts, text, base: { draft: text, facts }, isRewritten: false, changes: [] };
}

function keptState(paragraph: Paragraph, kept: KeptParagraph | undefined): ParagraphState {
  const fresh = freshState(paragraph);
  if (kept === undefined || kept.text === kept.base.draft || kept.text === fresh.draft) return fresh;
  const { text, base } = kept;
  return { ...fresh, text, base, isRewritten: true, changes: changesBetween(base.facts, fresh.facts, text) };
}

/** The report's paragraphs in their order, lead first, each as it will stand. */
export function paragraphStates(
  { lead, parts }: Report,
  kept: readonly KeptParagraph[],
): readonly ParagraphState[] {
  const known = new Map(kept.map((one) => [one.id, one]));
  return [lead, ...parts.flatMap(({ points }) => points)].map((one) => keptState(one, known.get(one.id)));
}

/**
 * The paragraph as somebody has rewritten it.
 *
 * @param base what the records bore then; absent: what they bear now
 */
export function rewriteParagraph(
  state: ParagraphState,
  text: string,
  base: ParagraphBase = { draft: state.draft, facts: state.facts },
): ParagraphState {
  const { draft, facts } = state;
  const isRewritten = text !== draft;
  const changes = isRewritten ? changesBetween(base.facts, facts, text) : [];
  return { ...state, text, base: isRewritten ? base : { draft, facts }, isRewritten, changes };
}

export function rewrittenOf(states: readonly ParagraphState[]): Rewritten {
  return new Map(states.filter((one) => one.isRewritten).map(({ id, text }) => [id, text]));
}
