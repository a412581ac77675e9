// What was typed into a form and not yet saved, kept so that a closed pane loses nothing: on this computer only, by workbook
// and by kind, until it is saved, thrown away, or a month old.

import type { KindId } from "../domain/kinds/kind";
import type { DayNumber } from "../domain/values/reading";
import { readDraftText, writeDraftText } from "./draftText";
import type { EntryInput } from "./entryInput";

/** What the browser keeps for a page: of `Storage`, what drafts take. Any of it may throw where that is forbidden or full. */
export interface DraftStorage {
  readonly length: number;
  key: (at: number) => string | null;
  getItem: (key: string) => string | null;
  setItem: (key: string, text: string) => void;
  removeItem: (key: string) => void;
}

/** Where a door lets drafts be kept. */
export interface DraftPlace {
  /** null: the browser keeps nothing for this page. */
  readonly storage: DraftStorage | null;
  /** The workbook as far as the host tells one from another; "" where it does not. */
  readonly workbook: () => string;
  /** As long as the pane is open, what could not be stored is kept here. */
  readonly memory: Map<string, string>;
}

/** The drafts of one workbook. */
export interface DraftShelf {
  readonly workbook: string;
  readonly find: (kind: KindId) => EntryInput | null;
  /** Whether it is kept beyond this pane. */
  readonly keep: (kind: KindId, input: EntryInput) => boolean;
  readonly drop: (kind: KindId) => void;
}

const PREFIX = "guangong.entry.draft ";
const DAYS_KEPT = 30;

/** What may fail where storage is forbidden or full: then it is as if nothing were there. */
function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act();
  } catch {
    return otherwise;
  }
}

function keysIn(storage: DraftStorage): readonly string[] {
  const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? "");
  return keys.filter((key) => key.startsWith(PREFIX));
}

/** Throws away drafts that are a month old, or that nobody can read. */
export function dropOldDrafts({ storage }: DraftPlace, today: DayNumber): void {
  if (storage === null) return;
  for (const key of attempt(() => keysIn(storage), [])) {
    const draft = attempt(() => readDraftText(storage.getItem(key) ?? ""), null);
    const isOld = draft === null || today - draft.on > DAYS_KEPT;
    if (isOld) attempt(() => storage.removeItem(key), undefined);
  }
}

export function openDraftShelf(place: DraftPlace, today: () => DayNumber): DraftShelf {
  const { storage, memory } = place;
  const workbook = place.workbook();
  const keyOf = (kind: KindId): string => `${PREFIX}${kind} ${workbook}`;
  return {
    workbook,
    find: (kind) => {
      const key = keyOf(kind);
      const text = memory.get(key) ?? attempt(() => storage?.getItem(key) ?? null, null);
      return text === null ? null : (readDraftText(text)?.input ?? null);
    },
    keep: (kind, input) => {
      const text = writeDraftText({ on: today(), input });
      const isStored = attempt(() => {
        storage?.setItem(keyOf(kind), text);
        return storage !== null;
      }, false);
      if (isStored) memory.delete(keyOf(kind));
      else memory.set(keyOf(kind), text);
      return isStored;
    },
    drop: (kind) => {
      memory.delete(keyOf(kind));
      attempt(() => storage?.removeItem(keyOf(kind)), undefined);
    },
  };
}
