// A draft as the text that is stored of it. What is read back may have been written by another version of this program, or
// by anybody: what is not a draft in every part is none.

import type { DayNumber } from "../domain/values/reading";
import type { EntryInput, EntryTexts } from "./entryInput";

export interface StoredDraft {
  /** The day it was last typed on. */
  readonly on: DayNumber;
  readonly input: EntryInput;
}

interface Written {
  readonly on: unknown;
  readonly texts: unknown;
  readonly along: unknown;
  readonly isGroup: unknown;
  readonly expense: unknown;
  readonly fuel: unknown;
}

export function writeDraftText({ on, input }: StoredDraft): string {
  const { texts, along, isGroup, expense, fuel } = input;
  return JSON.stringify({
    on,
    texts: [...texts],
    along: [...along],
    isGroup,
    expense: expense === null ? null : [...expense],
    fuel: fuel === null || fuel === "usual" ? fuel : [...fuel],
  } satisfies Written);
}

function isPair(one: unknown): one is readonly [string, string] {
  return Array.isArray(one) && one.length === 2 && one.every((part) => typeof part === "string");
}

function textsFrom(value: unknown): EntryTexts | null {
  return Array.isArray(value) && value.every(isPair) ? new Map(value) : null;
}

function parse(text: string): Partial<Written> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" ? value : null;
  } catch {
    return null;
  }
}

/** undefined where it is not even absent. */
function partFrom(value: unknown): EntryTexts | null | undefined {
  return value === null ? null : (textsFrom(value) ?? undefined);
}

/** null where the text is no draft. */
export function readDraftText(text: string): StoredDraft | null {
  const { on, isGroup, ...written } = parse(text) ?? {};
  const [texts, along] = [textsFrom(written.texts), textsFrom(written.along)];
  const expense = partFrom(written.expense);
  const fuel = written.fuel === "usual" ? "usual" : partFrom(written.fuel);
  if (typeof on !== "number" || typeof isGroup !== "boolean") return null;
  if (texts === null || along === null || expense === undefined || fuel === undefined) return null;
  return { on, input: { texts, along, isGroup, expense, fuel } };
}
