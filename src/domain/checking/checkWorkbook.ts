// Runs all rules over a workbook that has been understood. Cells and rows in one pass over each register, then what looks
// at registers as a whole and across them. Nothing that was not checked looks clean: it is undecided, with the reason.

import type { WorkbookFit } from "../fitting/fit";
import { ROWS_PER_STEP } from "../fitting/locating/readRowFacts";
import type { FieldId } from "../kinds/kind";
import type { Settings } from "../settings/settings";
import { formulaAt, numberFormatAt, valueAt, type WorkbookSnapshot } from "../sheets/snapshot";
import type { Stepwise } from "../stepwise";
import type { DayNumber } from "../values/reading";
import { ruleCatalogue } from "./catalogue";
import type { CheckResult } from "./finding";
import type { KeptPairing } from "./pairing/keptPairing";
import { type RegisterColumn, type RegisterView, viewRegister } from "./registerView";
import type { BookRule, CellRule, CheckContext, RegisterRule, Rule, RowRule } from "./rule";
import type { RuleId } from "./ruleId";
import { Verdicts } from "./Verdicts";

export interface CheckInput {
  readonly snapshot: WorkbookSnapshot;
  readonly fit: WorkbookFit;
  readonly settings: Settings;
  readonly year: number | null;
  readonly today: DayNumber | null;
  readonly pairings?: readonly KeptPairing[];
}

function viewRegisters({ snapshot, fit }: CheckInput): readonly RegisterView[] {
  return fit.sheets.flatMap(({ sheet: name, tables, isOwn }) => {
    const sheet = isOwn ? undefined : snapshot.sheets.find((one) => one.name === name);
    if (!sheet) return [];
    return tables.flatMap((table) => (table.kind === null ? [] : [viewRegister(sheet, table.kind, table)]));
  });
}

/** A field is there where the register has a column for it, or where it is written once for all rows. */
function hasField(register: RegisterView, field: FieldId): boolean {
  return (
    register.columns.some((column) => column.field.id === field) ||
    register.rows[0]?.fields[field] !== undefined
  );
}

/** The row rules that can judge this register; the others are undecided. */
function applicable(
  rules: readonly RowRule<RuleId>[],
  register: RegisterView,
  verdicts: Verdicts,
): readonly RowRule<RuleId>[] {
  const { kind, rows, sheet } = register;
  if (rows.length === 0) return [];
  return rules.filter(({ id, kinds, needs }) => {
    if (!kinds.includes(kind.id)) return false;
    const missing = needs.find((group) => !group.some((field) => hasField(register, field)));
    const [field] = missing ?? [];
    if (field === undefined) return true;
    verdicts.undecided(id, { sheet: sheet.name, reason: { code: "no-column", kind: kind.id, field } });
    return false;
  });
}

interface AskedColumn extends RegisterColumn {
  readonly rules: readonly CellRule<RuleId>[];
}

/** The columns that any rule looks at, with those rules: most cells of a large register are nobody's business. */
function askedColumns(rules: readonly CellRule<RuleId>[], register: RegisterView): readonly AskedColumn[] {
  return register.columns
    .map((column) => ({
      ...column,
      rules: rules.filter((rule) => rule.looksAt(column.field, register.kind.id)),
    }))
    .filter((column) => column.rules.length > 0);
}

/** Each cell once: a row of a matrix stands for several records. */
function checkCells(
  columns: readonly AskedColumn[],
  register: RegisterView,
  at: number,
  context: CheckContext,
  verdicts: Verdicts,
): void {
  const record = register.rows[at];
  if (!record || register.rows[at - 1]?.rowIndex === record.rowIndex) return;
  const { rowIndex, fields } = record;
  const { sheet } = register;
  for (const { field, columnIndex, rules } of columns) {
    const value = valueAt(sheet, rowIndex, columnIndex);
    if (value === null) continue;
    const reading = fields[field.id] ?? null;
    const formula = formulaAt(sheet, rowIndex, columnIndex);
    const numberFormat = numberFormatAt(sheet, rowIndex, columnIndex);
    const cell = { value, formula, numberFormat, register, field, rowIndex, columnIndex, reading };
    for (const rule of rules) verdicts.ask(rule, () => rule.judge(cell, context));
  }
}

function* checkRows(
  cellRules: readonly CellRule<RuleId>[],
  rowRules: readonly RowRule<RuleId>[],
  context: CheckContext,
  verdicts: Verdicts,
): Stepwise<void> {
  const total = context.registers.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const register of context.registers) {
    const rules = applicable(rowRules, register, verdicts);
    const columns = askedColumns(cellRules, register);
    for (const [at, record] of register.rows.entries()) {
      checkCells(columns, register, at, context, verdicts);
      for (const rule of rules) verdicts.ask(rule, () => rule.judge(record, register, context));
      done += 1;
      if (done % ROWS_PER_STEP === 0) yield done / total;
    }
  }
}

/** Tables that may hold records but are none of the kinds, as far as anybody knows. */
function noteUnknownTables({ fit }: CheckInput, verdicts: Verdicts): void {
  for (const { sheet, tables, isOwn } of fit.sheets) {
    const isUnknown = tables.some(
      ({ kind, isAgreed, dataRows }) => kind === null && !isAgreed && dataRows !== null,
    );
    if (!isOwn && isUnknown) verdicts.undecided(null, { sheet, reason: { code: "table-not-understood" } });
  }
}

function ofScope<S extends Rule["scope"]>(
  rules: readonly Rule[],
  scope: S,
): readonly Extract<Rule, { scope: S }>[] {
  return rules.filter((rule): rule is Extract<Rule, { scope: S }> => rule.scope === scope);
}

/** What fails here fails again, and is told, where the rule is asked. */
function* prepare(rule: BookRule<RuleId>, context: CheckContext): Stepwise<void> {
  if (rule.prepare === undefined) return;
  try {
    yield* rule.prepare(context);
  } catch {
    return;
  }
}

/** Yields the fraction done. @param rules all of them but in tests of single ones */
export function* checkWorkbook(
  input: CheckInput,
  rules: readonly Rule[] = ruleCatalogue,
): Stepwise<CheckResult> {
  const registers = viewRegisters(input);
  const context: CheckContext = { ...input, registers };
  const verdicts = new Verdicts(registers);
  noteUnknownTables(input, verdicts);
  const cellRules = ofScope(rules, "cell") as readonly CellRule<RuleId>[];
  const rowRules = ofScope(rules, "row") as readonly RowRule<RuleId>[];
  yield* checkRows(cellRules, rowRules, context, verdicts);
  for (const rule of ofScope(rules, "register") as readonly RegisterRule<RuleId>[]) {
    for (const register of registers) {
      const isAsked = rule.kinds === "all" || rule.kinds.includes(register.kind.id);
      if (isAsked) verdicts.ask(rule, () => rule.judge(register, context));
      yield 1;
    }
  }
  for (const rule of ofScope(rules, "book") as readonly BookRule<RuleId>[]) {
    yield* prepare(rule, context);
    verdicts.ask(rule, () => rule.judge(context));
    yield 1;
  }
  return verdicts.result();
}
