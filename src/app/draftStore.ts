// Unsaved work as it is kept on this computer, so that a closed pane loses nothing: by workbook and by what it is a draft of, until
// it is saved, thrown away, or a month old.

import type { DayNumber } from "../domain/values/reading";

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

/** A sort of drafts: how their keys begin, and how one is written and read. */
export interface DraftSort<Input> {
  readonly prefix: string;
  readonly write: (draft: { readonly on: DayNumber; readonly input: Input }) => string;
  /** null where the text is no such draft. */
  readonly read: (text: string) => { readonly on: DayNumber; readonly input: Input } | null;
}

/** The drafts of one sort of one workbook. */
export interface Shelf<Name extends string, Input> {
  readonly workbook: string;
  readonly find: (name: Name) => Input | null;
  /** Whether it is kept beyond this pane. */
  readonly keep: (name: Name, input: Input) => boolean;
  readonly drop: (name: Name) => void;
}

const DAYS_KEPT = 30;

/** What may fail where storage is forbidden or full: then it is as if nothing were there. */
function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act();
  } catch {
    return otherwise;
  }
}

function keysIn(storage: DraftStorage, prefix: string): readonly string[] {
  const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? "");
  return keys.filter((key) => key.startsWith(prefix));
}

/** Throws away drafts that are a month old, or that nobody can read. */
export function dropOld(
  { storage }: DraftPlace,
  { prefix, read }: Pick<DraftSort<unknown>, "prefix" | "read">,
  today: DayNumber,
): void {
  if (storage === null) return;
  for (const key of attempt(() => keysIn(storage, prefix), [])) {
    const draft = attempt(() => read(storage.getItem(key) ?? ""), null);
    const isOld = draft === null || today - draft.on > DAYS_KEPT;
    if (isOld) attempt(() => storage.removeItem(key), undefined);
  }
}

export function openShelf<Name extends string, Input>(
  place: DraftPlace,
  { prefix, write, read }: DraftSort<Input>,
  today: () => DayNumber,
): Shelf<Name, Input> {
  const { storage, memory } = place;
  const workbook = place.workbook();
  const keyOf = (name: Name): string => `${prefix}${name} ${workbook}`;
  return {
    workbook,
    find: (name) => {
      const key = keyOf(name);
      const text = memory.get(key) ?? attempt(() => storage?.getItem(key) ?? null, null);
      return text === null ? null : (read(text)?.input ?? null);
    },
    keep: (name, input) => {
      const text = write({ on: today(), input });
      const isStored = attempt(() => {
        storage?.setItem(keyOf(name), text);
        return storage !== null;
      }, false);
      if (isStored) memory.delete(keyOf(name));
      else memory.set(keyOf(name), text);
      return isStored;
    },
    drop: (name) => {
      memory.delete(keyOf(name));
      attempt(() => storage?.removeItem(keyOf(name)), undefined);
    },
  };
}
