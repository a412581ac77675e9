// Drafts of every sort go when they are a month old, whether or not anybody opens what they are drafts of.

import type { DayNumber } from "../domain/values/reading";
import { type DraftPlace, dropOld } from "./draftStore";
import { ENTRY_DRAFTS } from "./entryDrafts";
import { REPORT_DRAFTS } from "./reportDrafts";

export function dropOldDrafts(place: DraftPlace, today: DayNumber): void {
  for (const sort of [ENTRY_DRAFTS, REPORT_DRAFTS]) dropOld(place, sort, today);
}
