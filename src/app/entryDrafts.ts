// What was typed into a form and not yet saved, by kind.

import type { KindId } from "../domain/kinds/kind";
import type { DayNumber } from "../domain/values/reading";
import { type DraftPlace, type DraftSort, openShelf, type Shelf } from "./draftStore";
import { readDraftText, writeDraftText } from "./draftText";
import type { EntryInput } from "./entryInput";

export type DraftShelf = Shelf<KindId, EntryInput>;

export const ENTRY_DRAFTS: DraftSort<EntryInput> = {
  prefix: "guangong.entry.draft ",
  write: writeDraftText,
  read: readDraftText,
};

export function openDraftShelf(place: DraftPlace, today: () => DayNumber): DraftShelf {
  return openShelf(place, ENTRY_DRAFTS, today);
}
