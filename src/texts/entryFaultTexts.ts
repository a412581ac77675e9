// The shape of the texts for why records are not entered: one for each reason there is.

import type { EntryFault } from "../domain/entry/entryFault";
import type { FailureText } from "./failureTexts";

export type EntryFaultTexts = {
  readonly [C in EntryFault["code"]]: (fault: Extract<EntryFault, { readonly code: C }>) => FailureText;
};

export function wordFault(texts: EntryFaultTexts, fault: EntryFault): FailureText {
  const word = texts[fault.code] as (one: EntryFault) => FailureText;
  return word(fault);
}
