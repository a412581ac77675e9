// What looks at a cell or a row by itself, in one pass over a register: all of its rows, or some.

import { ROWS_PER_STEP } from "../fitting/locating/readRowFacts";
import { placeOfRow } from "../fitting/rereading/sortedRows";
import type { FieldId } from "../kinds/kind";
import { valueAt } from "../sheets/snapshot";
import type { Stepwise } from "../stepwise";
import { cellToCheck } from "./cellToCheck";
import type { RegisterColumn, RegisterView } from "./registerView";
import type { CellRule, CheckContext, RowRule } from "./rule";
import type { RuleId } from "./ruleId";
import { SaidRows } from "./SaidRows";
import { NOTHING_SAID, type Said, type Verdicts } from "./Verdicts";

export interface RowJudges {
  readonly cells: readonly CellRule<RuleId>[];
  readonly rows: readonly RowRule<RuleId>[];
}

/** What was said of a register's rows: of the register first (a column that is not there), then by row. */
export interface RowsSaid {
  readonly register: Said;
  readonly rows: SaidRows;
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

function joinSaid(one: Said, other: Said): Said {
  return {
    findings: [...one.findings, ...other.findings],
    undecided: [...one.undecided, ...other.undecided],
  };
}

/** Asks rule by rule about a stretch of rows; what is said is kept row by row. */
class RowPass {
  readonly #register: RegisterView;
  readonly #context: CheckContext;
  readonly #verdicts: Verdicts;
  readonly #rules: readonly RowRule<RuleId>[];
  readonly #columns: readonly AskedColumn[];
  readonly #head: Said;
  readonly #rows = new Map<number, Said>();
  /** Rows of the stretch that is being asked about. */
  readonly #stretch = new Map<number, Said>();

  constructor(judges: RowJudges, register: RegisterView, context: CheckContext, verdicts: Verdicts) {
    this.#register = register;
    this.#context = context;
    this.#verdicts = verdicts;
    this.#rules = applicable(judges.rows, register, verdicts);
    this.#columns = askedColumns(judges.cells, register);
    this.#head = verdicts.take();
  }

  /** Judges the entries from one place up to another; those of one row are all among them. */
  judge(from: number, to: number): void {
    for (const column of this.#columns)
      for (const rule of column.rules) this.#askOfCells(rule, column, from, to);
    for (const rule of this.#rules) this.#askOfRows(rule, from, to);
    if (this.#stretch.size === 0) return;
    const inOrder = [...this.#stretch].sort(([one], [other]) => one - other);
    for (const [rowIndex, said] of inOrder) this.#rows.set(rowIndex, said);
    this.#stretch.clear();
  }

  /** Each cell once: a row of a matrix stands for several records. */
  #askOfCells(rule: CellRule<RuleId>, column: RegisterColumn, from: number, to: number): void {
    const { rows, sheet } = this.#register;
    const { columnIndex, field } = column;
    let last = -1;
    this.#verdicts.guard(rule, () => {
      for (let at = from; at < to; at += 1) {
        const row = rows[at];
        if (row === undefined) continue;
        const { rowIndex, fields } = row;
        const value = rowIndex === last ? null : valueAt(sheet, rowIndex, columnIndex);
        last = rowIndex;
        if (value === null) continue;
        const reading = fields[field.id] ?? null;
        if (rule.concerns?.(value, reading) === false) continue;
        const cell = cellToCheck(this.#register, column, rowIndex, reading);
        this.#note(rule, rowIndex, rule.judge(cell, this.#context));
      }
    });
    this.#keep(last);
  }

  #askOfRows(rule: RowRule<RuleId>, from: number, to: number): void {
    const { rows } = this.#register;
    let last = -1;
    this.#verdicts.guard(rule, () => {
      for (let at = from; at < to; at += 1) {
        const record = rows[at];
        if (record === undefined) continue;
        last = record.rowIndex;
        this.#note(rule, last, rule.judge(record, this.#register, this.#context));
      }
    });
    this.#keep(last);
  }

  #note(
    rule: RowRule<RuleId> | CellRule<RuleId>,
    rowIndex: number,
    said: ReturnType<RowRule<RuleId>["judge"]>,
  ): void {
    if (said === null) return;
    this.#verdicts.note(rule, said);
    this.#keep(rowIndex);
  }

  /** What has been said since is the row's; also that a rule broke there. */
  #keep(rowIndex: number): void {
    const said = this.#verdicts.take();
    if (said === NOTHING_SAID) return;
    const former = this.#stretch.get(rowIndex);
    this.#stretch.set(rowIndex, former === undefined ? said : joinSaid(former, said));
  }

  /** What was said of the register, and of the rows that were asked about. */
  get said(): { readonly register: Said; readonly rows: ReadonlyMap<number, Said> } {
    return { register: this.#head, rows: this.#rows };
  }
}

/** The place behind the entries of a row, of which a matrix has several. */
function endOfRow({ rows }: RegisterView, at: number): number {
  const rowIndex = rows[at]?.rowIndex;
  let end = at + 1;
  while (rows[end]?.rowIndex === rowIndex && end < rows.length) end += 1;
  return end;
}

/** Judges all rows of a register; yields how many are done. */
export function* checkRows(
  judges: RowJudges,
  register: RegisterView,
  context: CheckContext,
  verdicts: Verdicts,
): Stepwise<RowsSaid> {
  const pass = new RowPass(judges, register, context, verdicts);
  const { length } = register.rows;
  for (let from = 0; from < length;) {
    const to = endOfRow(register, Math.min(from + ROWS_PER_STEP, length) - 1);
    pass.judge(from, to);
    yield to;
    from = to;
  }
  const { register: head, rows } = pass.said;
  return { register: head, rows: SaidRows.of(rows) };
}

/** So that a finding which may stand for long does not hold on to the sheet as it was when it was made. */
function makeKeys(rows: ReadonlyMap<number, Said>): void {
  for (const { findings } of rows.values()) for (const finding of findings) finding.makeKey();
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
    const at = placeOfRow(rowAt, register.rows.length, rowIndex);
    if (register.rows[at]?.rowIndex === rowIndex) pass.judge(at, endOfRow(register, at));
  }
  const { register: head, rows } = pass.said;
  makeKeys(rows);
  return { register: head, rows: former.rows.with(wanted, rows) };
}
