// What a person may mean to type: what stands in the column already, names from the rosters, the standards. Found by what
// was typed so far, in characters or in pinyin.

import { standardBookOf } from "../checking/StandardBook";
import type { SourceRecord, WorkbookFit } from "../fitting/fit";
import type { FieldId, KindId } from "../kinds/kind";
import type { Settings } from "../settings/settings";
import { valueAt } from "../sheets/snapshot";
import { squeezeText } from "../values/text";
import type { EntryField, EntryForm } from "./entryForm";

export interface Suggestion {
  readonly text: string;
  /** How often it was used. */
  readonly count: number;
  /** The last row that says it; what else it says may go with it. null for a standard or a word of the kind's own. */
  readonly record: SourceRecord | null;
}

/** Who is asked for: those the committee looks after, those it looks after them with, whoever else. */
const POOLS: readonly (readonly (readonly [KindId, FieldId])[])[] = [
  [
    ["award", "student"],
    ["visit", "person"],
    ["pupil", "name"],
  ],
  [
    ["volunteer", "name"],
    ["award", "handler"],
    ["expense", "handler"],
    ["pupil", "helper"],
    ["meeting", "chair"],
    ["activity", "leader"],
    ["asset", "keeper"],
    ["study", "person"],
    ["publicity", "author"],
  ],
  [["expense", "approver"]],
  [
    ["award", "school"],
    ["visit", "school"],
    ["pupil", "school"],
  ],
  [
    ["visit", "address"],
    ["pupil", "village"],
  ],
  [
    ["award", "parent"],
    ["pupil", "guardian"],
  ],
];

/** Words that a kind's choices have by nature; others come from the column and the standards. */
const WORDS: Partial<Record<FieldId, readonly string[]>> = {
  gender: ["男", "女"],
  group: ["老干部", "老战士", "老专家", "老教师", "老模范"],
};
const NO_AWARD = /慰问|油费|经费|预算|学习日|办公会/u;
/** A column of no field is one of choices where its texts come again. */
const MOST_CHOICES = 30;

class Tally {
  readonly #known = new Map<
    string,
    { text: string; count: number; order: number; record: SourceRecord | null }
  >();
  #order = 0;

  add(text: string, record: SourceRecord | null, weight = 1): void {
    const key = squeezeText(text);
    if (key === "") return;
    this.#order += 1;
    const known = this.#known.get(key);
    const { count = 0 } = known ?? {};
    this.#known.set(key, {
      text,
      count: count + weight,
      order: this.#order,
      record: record ?? known?.record ?? null,
    });
  }

  /** The most frequent first; of those alike the latest. */
  list(): readonly Suggestion[] {
    return [...this.#known.values()]
      .sort((one, other) => other.count - one.count || other.order - one.order)
      .map(({ text, count, record }) => ({ text, count, record }));
  }
}

function poolOf(kind: KindId, id: FieldId): readonly (readonly [KindId, FieldId])[] {
  const pool = POOLS.find((one) => one.some(([k, f]) => k === kind && f === id));
  return pool ?? [[kind, id]];
}

function addColumn({ target }: EntryForm, columnIndex: number, tally: Tally): void {
  for (const record of target.register.rows) {
    const value = valueAt(target.sheet, record.rowIndex, columnIndex);
    if (typeof value === "string") tally.add(value.trim(), record);
  }
}

function addStandards(
  { kind }: EntryForm,
  id: FieldId,
  settings: Pick<Settings, "standards">,
  tally: Tally,
): void {
  if (kind !== "award" || id !== "award") return;
  for (const name of standardBookOf(settings.standards).names)
    if (!NO_AWARD.test(name)) tally.add(name, null, 0);
}

/** What every register of the workbook says in fields that ask for the same. */
function addPool({ kind }: EntryForm, id: FieldId, fit: WorkbookFit, tally: Tally): void {
  const pool = poolOf(kind, id);
  const tables = fit.sheets.flatMap((sheet) => (sheet.isOwn ? [] : sheet.tables));
  for (const { kind: other, records } of tables) {
    const ids = pool.flatMap(([k, f]) => (k === other ? [f] : []));
    for (const record of ids.length === 0 ? [] : records) addReadings(record, ids, tally);
  }
}

function addReadings(record: SourceRecord, ids: readonly FieldId[], tally: Tally): void {
  for (const id of ids) {
    const reading = record.fields[id];
    if (typeof reading === "string") tally.add(reading, record);
  }
}

function choicesOfColumn(form: EntryForm, columnIndex: number): readonly Suggestion[] {
  const tally = new Tally();
  addColumn(form, columnIndex, tally);
  const list = tally.list();
  const isRepeated = list.some(({ count }) => count > 1);
  return isRepeated && list.length <= MOST_CHOICES ? list : [];
}

/** All that may be meant in a field, the likeliest first. Worked out once a form; `rankSuggestions` picks as one types. */
export function suggestionsFor(
  form: EntryForm,
  { field, columnIndex }: EntryField,
  fit: WorkbookFit,
  settings: Pick<Settings, "standards">,
): readonly Suggestion[] {
  if (field === null) return columnIndex === null ? [] : choicesOfColumn(form, columnIndex);
  const tally = new Tally();
  for (const word of WORDS[field.id] ?? []) tally.add(word, null, 0);
  addStandards(form, field.id, settings, tally);
  addPool(form, field.id, fit, tally);
  for (const { text } of form.grouping?.field === field ? form.grouping.groups : []) tally.add(text, null, 0);
  return tally.list();
}

/** Per character its ways of being read, in plain letters: 单 → dan, shan; what has none stands for itself. */
export type PinyinOf = (text: string) => readonly (readonly string[])[];

/** Whether letters spell a text from its start: wxm, wangxm and wangxiaoming are all 王小明. */
function isSpelled(letters: string, syllables: readonly (readonly string[])[], at = 0): boolean {
  if (letters === "") return true;
  const readings = syllables[at];
  if (readings === undefined) return false;
  return readings.some((reading) => {
    for (let taken = Math.min(reading.length, letters.length); taken > 0; taken -= 1) {
      const starts = reading.startsWith(letters.slice(0, taken));
      if (starts && isSpelled(letters.slice(taken), syllables, at + 1)) return true;
    }
    return false;
  });
}

const LETTERS = /^[a-zü']+$/u;
const BEST = 0;
const LATER = 2;

/** How near: 0 begins so, 1 begins so in pinyin, 2 holds it, 3 holds it in pinyin; null where it does not. */
function nearness(text: string, typed: string, pinyinOf: PinyinOf | null): number | null {
  const folded = squeezeText(text).toLowerCase();
  if (folded.startsWith(typed)) return BEST;
  if (folded.includes(typed)) return LATER;
  if (pinyinOf === null || !LETTERS.test(typed)) return null;
  const letters = typed.replaceAll("'", "");
  const syllables = pinyinOf(folded);
  for (let start = 0; start < syllables.length; start += 1)
    if (isSpelled(letters, syllables.slice(start))) return start === 0 ? BEST + 1 : LATER + 1;
  return null;
}

/** @param pinyinOf null until it is loaded */
export function rankSuggestions(
  suggestions: readonly Suggestion[],
  typed: string,
  pinyinOf: PinyinOf | null,
  most = 8,
): readonly Suggestion[] {
  const wanted = squeezeText(typed).toLowerCase();
  if (wanted === "") return suggestions.slice(0, most);
  return suggestions
    .flatMap((suggestion) => {
      const near = nearness(suggestion.text, wanted, pinyinOf);
      return near === null ? [] : [{ suggestion, near }];
    })
    .sort((one, other) => one.near - other.near)
    .slice(0, most)
    .map(({ suggestion }) => suggestion);
}

/** What goes with a chosen suggestion into other fields of the form that are the same person's: school, grade, parent, unit. */
const BELONGS: readonly FieldId[] = [
  "gender",
  "school",
  "grade",
  "parent",
  "guardian",
  "unit",
  "address",
  "phone",
  "birth",
  "idNumber",
  "group",
  "post",
];

export function alongWith(form: EntryForm, { record }: Suggestion): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { key, field } of form.fields) {
    const reading = field !== null && BELONGS.includes(field.id) ? record?.fields[field.id] : undefined;
    if (typeof reading === "string") texts.set(key, reading);
  }
  return texts;
}
