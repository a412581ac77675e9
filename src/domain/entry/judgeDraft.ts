// The rules of checking on the record being entered, before it stands in the sheet: those of its cells, of its row, and what
// it may be a second time. None of them keeps it from being saved.

import { ruleCatalogue } from "../checking/catalogue";
import { cellToCheck } from "../checking/cellToCheck";
import type { Finding } from "../checking/finding";
import type { RegisterView } from "../checking/registerView";
import type { BookRule, CellRule, CheckContext, RegisterRule, RowRule, Rule } from "../checking/rule";
import { RULE_GROUPS, type RuleId } from "../checking/ruleId";
import { resultOf, Verdicts } from "../checking/Verdicts";
import type { SourceRecord, WorkbookFit } from "../fitting/fit";
import type { Settings } from "../settings/settings";
import { placeCells } from "../sheets/placeCells";
import { valueAt } from "../sheets/snapshot";
import { type Draft, fieldsOf } from "./draft";
import type { EntryForm } from "./entryForm";
import { firstRowBelow } from "./freeRows";
import { newCells } from "./newCells";
import type { TwiceIndex } from "./TwiceIndex";

export interface JudgeAround {
  readonly fit: WorkbookFit;
  readonly settings: Settings;
  /** The year that is checked; null where nobody has chosen one. */
  readonly year: number | null;
  readonly index: TwiceIndex;
}

/** A finding of the draft, with the fields of the form it is about. */
export interface DraftFinding {
  readonly finding: Finding;
  /** Empty where it is about the row as a whole. */
  readonly keys: readonly string[];
}

/**
 * typing: what can be told of a record half filled in; saving: what is missing as well, and how its choices compare with
 * those there are.
 */
export type Moment = "typing" | "saving";

/** What a record still lacks while it is being typed, or gets by hand on paper, is no finding yet. */
const ONLY_AT_THE_END: ReadonlySet<RuleId> = new Set<RuleId>([
  "required-missing",
  "payment-unsigned",
  "expense-without-voucher",
  "expense-unapproved",
  "standard-missing",
]);
/** Said of the form's fields itself. */
const NEVER: ReadonlySet<RuleId> = new Set<RuleId>(["required-missing", "payment-unsigned"]);
/** Rules of the whole book that ask each row for itself. */
const BY_ROW: ReadonlySet<RuleId> = new Set<RuleId>(["date-in-future", "date-outside-year"]);
const TWICE: ReadonlySet<RuleId> = new Set<RuleId>(RULE_GROUPS.twice);

function ofScope<S extends Rule["scope"]>(scope: S): readonly Extract<Rule, { scope: S }>[] {
  return ruleCatalogue.filter((rule): rule is Extract<Rule, { scope: S }> => rule.scope === scope);
}

function hasField(
  { columns }: RegisterView,
  { fields }: SourceRecord,
  id: keyof SourceRecord["fields"],
): boolean {
  return columns.some(({ field }) => field.id === id) || fields[id] !== undefined;
}

interface Placed {
  readonly register: RegisterView;
  readonly record: SourceRecord;
  readonly context: CheckContext;
}

/** The register with the draft in the first row below its records, wherever it is going to land. */
function place(form: EntryForm, draft: Draft, { fit, settings, year }: JudgeAround): Placed {
  const { target, typing } = form;
  const rowIndex = firstRowBelow(target);
  const landing = { rows: [rowIndex], insertion: null, isCovered: false, model: null };
  const cells = newCells(form, landing, [draft]);
  const snapshot = placeCells(target.snapshot, { sheet: target.sheet.name, cells });
  const sheet = snapshot.sheets.find(({ name }) => name === target.sheet.name) ?? target.sheet;
  const record = { rowIndex, fields: fieldsOf(form, draft) };
  const { dataRows } = target.table;
  const table = { ...target.table, dataRows: { first: dataRows?.first ?? rowIndex, last: rowIndex } };
  const register = { ...target.register, sheet, table, rows: [...target.register.rows, record] };
  const { today } = typing;
  return { register, record, context: { snapshot, fit, settings, registers: [register], year, today } };
}

function judgeCells(
  { register, record, context }: Placed,
  isAsked: (id: RuleId) => boolean,
  verdicts: Verdicts,
): void {
  const { sheet, kind } = register;
  const { rowIndex, fields } = record;
  const rules = (ofScope("cell") as readonly CellRule<RuleId>[]).filter(({ id }) => isAsked(id));
  for (const column of register.columns) {
    const { field, columnIndex } = column;
    if (valueAt(sheet, rowIndex, columnIndex) === null) continue;
    const cell = cellToCheck(register, column, rowIndex, fields[field.id] ?? null);
    for (const rule of rules)
      if (rule.looksAt(field, kind.id)) verdicts.ask(rule, () => rule.judge(cell, context));
  }
}

function judgeRow(
  { register, record, context }: Placed,
  isAsked: (id: RuleId) => boolean,
  verdicts: Verdicts,
): void {
  for (const rule of ofScope("row") as readonly RowRule<RuleId>[]) {
    const canJudge =
      isAsked(rule.id) &&
      rule.kinds.includes(register.kind.id) &&
      rule.needs.every((group) => group.some((id) => hasField(register, record, id)));
    if (canJudge) verdicts.ask(rule, () => rule.judge(record, register, context));
  }
}

function judgeAcross(
  { register, record, context }: Placed,
  registers: readonly RegisterView[],
  verdicts: Verdicts,
): void {
  const alone = { ...context, registers: [{ ...register, rows: [record] }] };
  for (const rule of ofScope("book") as readonly BookRule<RuleId>[]) {
    if (TWICE.has(rule.id)) verdicts.ask(rule, () => rule.judge({ ...context, registers }));
    if (BY_ROW.has(rule.id)) verdicts.ask(rule, () => rule.judge(alone));
  }
}

function judgeChoices({ register, context }: Placed, verdicts: Verdicts): void {
  for (const rule of ofScope("register") as readonly RegisterRule<RuleId>[])
    if (rule.id === "choice-unknown") verdicts.ask(rule, () => rule.judge(register, context));
}

function findingsIn(
  verdicts: Verdicts,
  { register, record }: Placed,
  form: EntryForm,
): readonly DraftFinding[] {
  const { findings } = resultOf([verdicts.take()], verdicts.broken);
  return findings.flatMap((finding) => {
    const own = finding.cells.filter(({ rowIndex }) => rowIndex === record.rowIndex);
    const [place] = finding.cells;
    if (finding.sheet !== register.sheet.name || place?.rowIndex !== record.rowIndex) return [];
    const columns = new Set(own.map(({ columnIndex }) => columnIndex));
    const fields = form.fields.filter(({ columnIndex }) => columnIndex !== null && columns.has(columnIndex));
    return [{ finding, keys: fields.map(({ key }) => key) }];
  });
}

/** What the rules say of the draft. Quick enough for every pause in typing, however long the register is. */
export function judgeDraft(
  form: EntryForm,
  draft: Draft,
  around: JudgeAround,
  moment: Moment,
): readonly DraftFinding[] {
  const placed = place(form, draft, around);
  const isAsked = (id: RuleId): boolean =>
    !NEVER.has(id) && (moment === "saving" || !ONLY_AT_THE_END.has(id));
  const { register, record } = placed;
  const alike = around.index.around({ register, record }, form.target.register);
  const verdicts = new Verdicts([register, ...alike.filter(({ sheet }) => sheet !== register.sheet)]);
  judgeCells(placed, isAsked, verdicts);
  judgeRow(placed, isAsked, verdicts);
  judgeAcross(placed, alike, verdicts);
  if (moment === "saving") judgeChoices(placed, verdicts);
  return findingsIn(verdicts, placed, form);
}
