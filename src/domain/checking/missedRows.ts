// The rows with an amount that a total by formula should take in and does not.

import type { Span } from "../sheets/address";
import type { ColumnTally } from "./ColumnTally";
import { mergeSpans } from "./coverage";

/** The parts of a span that are not in the spans given, which ascend and do not touch. */
export function withoutSpans({ first, last }: Span, spans: readonly Span[]): readonly Span[] {
  const left: Span[] = [];
  let from = first;
  for (const span of spans) {
    if (span.last < from || span.first > last) continue;
    if (span.first > from) left.push({ first: from, last: span.first - 1 });
    from = span.last + 1;
  }
  if (from <= last) left.push({ first: from, last });
  return left;
}

function filledIn(tally: ColumnTally, spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + tally.filledIn(span), 0);
}

/**
 * Of the rows that a total may be meant for, those it takes in best: none of their amounts is left out, or as few as
 * possible. The first where it takes in nothing of any.
 */
export function closestSpan(
  tally: ColumnTally,
  spans: readonly Span[],
  covered: readonly Span[],
): Span | null {
  let closest: { readonly span: Span; readonly left: number } | null = null;
  for (const span of spans) {
    const left = filledIn(tally, withoutSpans(span, covered));
    const isTouched = left < tally.filledIn(span);
    if (isTouched && (closest === null || left < closest.left)) closest = { span, left };
  }
  return closest?.span ?? spans[0] ?? null;
}

/** Rows of the span with an amount that are not covered. */
export function missedRows(tally: ColumnTally, span: Span, covered: readonly Span[]): readonly number[] {
  const missed: number[] = [];
  for (const { first, last } of withoutSpans(span, mergeSpans(covered))) {
    if (tally.filledIn({ first, last }) === 0) continue;
    for (let rowIndex = first; rowIndex <= last; rowIndex += 1) {
      if (tally.amountAt(rowIndex) !== 0) missed.push(rowIndex);
    }
  }
  return missed;
}
