// What looks at a cell or a row by itself, in one pass over a register: all of its rows, or some.

import { ROWS_PER_STEP } from "../fitting/locating/readRowFacts";
import { placeOfRow } from "../fitting/rereading/sortedRows";
import type { FieldId } from "../kinds/kind";
import { formulaAt, numberFormatAt, valueAt } from "../sheets/snapshot";
import type { Stepwise } from "../stepwise";
import type { RegisterColumn, RegisterView } from "./registerView";
import type { CellRule, CheckContext, RowRule } from "./rule";
import type { RuleId } from "./ruleId";
import type { Said, Verdicts } from "./Verdicts";

export interface RowJudges {
  readonly cells: readonly CellRule<RuleId>[];
  readonly rows: readonly RowRule<RuleId>[];
}

/** What was said of a register's rows: of the register first (a column that is not there), then by row. */
export interface RowsSaid {
  readonly register: Said;
  /** Ascending; rows of which nothing is said are left out. */
  readonly rows: ReadonlyMap<number, Said>;
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

class RowPass {
  readonly #register: RegisterView;
  readonly #context: CheckContext;
  readonly #verdicts: Verdicts;
  readonly #rules: readonly RowRule<RuleId>[];
  readonly #columns: readonly AskedColumn[];
  readonly #rows = new Map<number, Said>();
  readonly #head: Said;

  constructor(judges: RowJudges, register: RegisterView, context: CheckContext, verdicts: Verdicts) {
    this.#register = register;
    this.#context = context;
    this.#verdicts = verdicts;
    this.#rules = applicable(judges.rows, register, verdicts);
    this.#columns = askedColumns(judges.cells, register);
    this.#head = verdicts.take();
  }

  /** Judges the entry at a place, which may be one of several of its row. */
  judge(at: number): void {
    const record = this.#register.rows[at];
    if (!record) return;
    checkCells(this.#columns, this.#register, at, this.#context, this.#verdicts);
    for (const rule of this.#rules)
      this.#verdicts.ask(rule, () => rule.judge(record, this.#register, this.#context));
    const { findings, undecided } = this.#verdicts.take();
    if (findings.length === 0 && undecided.length === 0) return;
    const former = this.#rows.get(record.rowIndex);
    this.#rows.set(record.rowIndex, {
      findings: [...(former?.findings ?? []), ...findings],
      undecided: [...(former?.undecided ?? []), ...undecided],
    });
  }

  get said(): RowsSaid {
    return { register: this.#head, rows: this.#rows };
  }
}

/** Judges all rows of a register; yields how many are done. */
export function* checkRows(
  judges: RowJudges,
  register: RegisterView,
  context: CheckContext,
  verdicts: Verdicts,
): Stepwise<RowsSaid> {
  const pass = new RowPass(judges, register, context, verdicts);
  for (let at = 0; at < register.rows.length; at += 1) {
    pass.judge(at);
    if (at % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield at + 1;
  }
  return pass.said;
}

/** What was said of all rows, once some have been judged again. */
function withRowsSaid(
  former: RowsSaid["rows"],
  wanted: ReadonlySet<number>,
  anew: RowsSaid["rows"],
): RowsSaid["rows"] {
  const rows = new Map(former);
  for (const rowIndex of wanted) if (!anew.has(rowIndex)) rows.delete(rowIndex);
  for (const [rowIndex, said] of anew) rows.set(rowIndex, said);
  // A row that something was said of before keeps its place among the others.
  const isInOrder = [...anew.keys()].every((rowIndex) => former.has(rowIndex));
  return isInOrder ? rows : new Map([...rows].sort(([one], [other]) => one - other));
}

/** Judges some rows again; what was said of the others stands. */
export function recheckRowsOf(
  judges: RowJudges,
  register: RegisterView,
  former: RowsSaid,
  wanted: ReadonlySet<number>,
  context: CheckContext,
  verdicts: Verdicts,
): RowsSaid {
  const pass = new RowPass(judges, register, context, verdicts);
  const rowAt = (at: number): number => register.rows[at]?.rowIndex ?? 0;
  for (const rowIndex of wanted) {
    let at = placeOfRow(rowAt, register.rows.length, rowIndex);
    for (; register.rows[at]?.rowIndex === rowIndex; at += 1) pass.judge(at);
  }
  return { register: pass.said.register, rows: withRowsSaid(former.rows, wanted, pass.said.rows) };
}
