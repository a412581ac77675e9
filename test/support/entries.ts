// Forms and drafts for tests of entry: a register of a workbook, and texts that every field of it can read.

import type { Draft } from "../../src/domain/entry/draft";
import { readDraft } from "../../src/domain/entry/draft";
import { entryForm, findField, type EntryField, type EntryForm } from "../../src/domain/entry/entryForm";
import { entryTargets, type EntryTarget } from "../../src/domain/entry/target";
import { fitWorkbook } from "../../src/domain/fitting/fitWorkbook";
import type { WorkbookFit } from "../../src/domain/fitting/fit";
import { catalogue } from "../../src/domain/kinds/catalogue";
import type { KindId } from "../../src/domain/kinds/kind";
import type { WorkbookSnapshot, SheetSnapshot } from "../../src/domain/sheets/snapshot";
import { runToEnd } from "../../src/domain/stepwise";
import { day } from "./fitOf";

export const TODAY = day(2020, 9, 20);
export const AROUND = { settings: { year: null }, today: TODAY };

export function bookOf(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { sheets: sheets.map((sheet, position) => ({ ...sheet, position })), names: [], dateSystem: 1900 };
}

export function fitFor(snapshot: WorkbookSnapshot): WorkbookFit {
  return runToEnd(fitWorkbook(snapshot));
}

/** Every register of a workbook, of whatever kind. */
export function allTargets(snapshot: WorkbookSnapshot): readonly EntryTarget[] {
  const fit = fitFor(snapshot);
  return catalogue.flatMap(({ id }) => entryTargets(snapshot, fit, id));
}

/** The form of the workbook's only register of a kind, or of the first of several. */
export function formOf(snapshot: WorkbookSnapshot, kind: KindId): EntryForm {
  const [target] = entryTargets(snapshot, fitFor(snapshot), kind);
  if (target === undefined) throw new Error(`no register of ${kind}`);
  return entryForm(target, AROUND);
}

/** A draft by headings, field ids or column letters. */
export function draftOf(form: EntryForm, texts: Readonly<Record<string, string>>): Draft {
  const byKey = Object.entries(texts).map(([name, text]) => {
    const field = findField(form, name);
    if (field === undefined) throw new Error(`no field ${name}`);
    return [field.key, text] as const;
  });
  return readDraft(form, new Map(byKey));
}

const TEXT_OF_TYPE = {
  text: "座谈会茶水",
  choice: "三好学生",
  person: "钱小桥",
  date: "2020.9.18",
  dateOrMonth: "2010年5月",
  money: "123.45",
  count: "7",
  yesNo: "是",
  idNumber: "110101200803074514",
  phone: "13800138000",
  invoiceNumber: "04412398",
} as const;

/** Something readable for each field that is asked for; groups keep to those there are. */
export function someText(form: EntryForm, field: EntryField): string {
  if (field.isGroup) return form.grouping?.groups.at(-1)?.text ?? "";
  if (field.type === "date" && form.target.year !== null)
    return `${form.target.year}.${form.target.month ?? 9}.18`;
  return field.field === null ? "" : TEXT_OF_TYPE[field.type];
}

export function someDraft(form: EntryForm): Draft {
  return readDraft(form, new Map(form.fields.map((field) => [field.key, someText(form, field)])));
}
