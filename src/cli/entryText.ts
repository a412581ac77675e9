// What `guangong enter` was given, as texts of a register's form: fields by id, heading or column letter; what the form
// proposes for fields that were not given.

import { faultsOf, readDraft, typedIn, type DraftFault } from "../domain/entry/draft";
import { type EntryForm, type EntryField, findField } from "../domain/entry/entryForm";
import { proposalsFor } from "../domain/entry/proposals";
import { readTyped } from "../domain/entry/readTyped";
import type { Settings } from "../domain/settings/settings";
import type { DayNumber } from "../domain/values/reading";
import { squeezeText } from "../domain/values/text";
import { zh } from "../texts/zh";
import { CliError } from "./cliError";

/** 字段=值, as given. */
export interface Setting {
  readonly name: string;
  readonly text: string;
}

const SETTING = /^([^=＝]+)[=＝](.*)$/su;

/** For commander: gathers repeated options. Throws `CliError` where one has no 字段 or no =. */
export function gatherSetting(given: string, former: readonly Setting[] = []): readonly Setting[] {
  const [, name = "", text = ""] = SETTING.exec(given) ?? [];
  if (name.trim() === "")
    throw new CliError(`“${given}”写法不对，请写成 --set 字段=值，例如 --set 金额=100。`);
  return [...former, { name: name.trim(), text }];
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join("、");
}

function nameOf({ heading, key }: EntryField): string {
  const name = squeezeText(heading);
  return name === "" ? key : name;
}

/** Throws `CliError` where the register has no such field. */
export function fieldFor(form: EntryForm, { name }: Setting): EntryField {
  const field = findField(form, name) ?? findField(form, name.toUpperCase());
  if (field !== undefined) return field;
  const sheet = form.target.sheet.name;
  throw new CliError(`『${sheet}』里没有“${name}”这一项，可以填的有：${quoted(form.fields.map(nameOf))}。`);
}

/** The day the settings give, in any form's fields; null where they give none. */
export function dayGiven(form: EntryForm, settings: readonly Setting[]): DayNumber | null {
  const field = form.fields.find((one) => one.field?.id === "date");
  const setting = settings.find(({ name }) => field !== undefined && findField(form, name) === field);
  if (field === undefined || setting === undefined) return null;
  const typed = readTyped(field, setting.text, form.typing);
  return typed.state === "read" && typeof typed.reading === "number" ? typed.reading : null;
}

function textsGiven(form: EntryForm, settings: readonly Setting[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const setting of settings) {
    const field = fieldFor(form, setting);
    if (texts.has(field.key)) throw new CliError(`“${nameOf(field)}”给了两次，请只留一个 --set。`);
    texts.set(field.key, setting.text);
  }
  return texts;
}

function describeFault(form: EntryForm, texts: ReadonlyMap<string, string>, fault: DraftFault): string {
  const byKey = (key: string): EntryField | undefined => form.fields.find((field) => field.key === key);
  if (fault.code === "required") {
    const names = fault.keys.flatMap((key) => byKey(key) ?? []).map(nameOf);
    const which = names.length > 1 ? `${quoted(names)}里至少要有一项` : `还缺${quoted(names)}`;
    return `${which}，请加上 --set ${names[0] ?? ""}=…。`;
  }
  const field = byKey(fault.key);
  const typed = field && typedIn(readDraft(form, texts), field);
  const why = typed?.state === "fault" ? zh.entering.typed[typed.fault] : "看不懂";
  return `“${field === undefined ? fault.key : nameOf(field)}”写的“${texts.get(fault.key) ?? ""}”${why}。`;
}

/** The record's texts by field keys. Throws `CliError` where they make no record. */
export function textsOf(
  form: EntryForm,
  given: readonly Setting[],
  settings: Pick<Settings, "standards">,
): ReadonlyMap<string, string> {
  const texts = textsGiven(form, given);
  for (const { key, text } of proposalsFor(form, readDraft(form, texts), settings))
    if (!texts.has(key)) texts.set(key, text);
  const [fault] = faultsOf(form, readDraft(form, texts));
  if (fault !== undefined) throw new CliError(describeFault(form, texts, fault));
  return texts;
}
