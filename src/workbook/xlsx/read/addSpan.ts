// Consecutive numbers as spans.

import type { Span } from "../../../domain/sheets/address";

/** Adds first..last, coming in rising order, joining it to the last span where they touch. */
export function addSpan(spans: Span[], first: number, last: number): void {
  const previous = spans.at(-1);
  if (previous !== undefined && previous.last + 1 >= first) {
    spans[spans.length - 1] = { first: previous.first, last: Math.max(previous.last, last) };
    return;
  }
  spans.push({ first, last });
}
