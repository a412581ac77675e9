// What is to be said of each row that is taken over: the same as of a record in the form, and whether it stands in the
// workbook already, or further up among the rows themselves.

import { type DraftFault, faultsOf } from "../../domain/entry/draft";
import { type DraftFinding, judgeDraft } from "../../domain/entry/judgeDraft";
import { judgeTogether, saysTwice } from "../../domain/entry/many/judgeTogether";
import { chooseTarget, isTargetFault } from "../../domain/entry/target";
import type { Stepwise } from "../../domain/stepwise";
import type { EntryForm } from "../../domain/entry/entryForm";
import type { EntryDesk } from "../entryDesk";
import type { EntryPart } from "../entryPart";
import { type ManyInput, type ManyRow, readManyRow, recordsOf } from "./manyRows";

/** twice: it stands there already; wrong: a rule objects, or it is no record. */
export type ManyState = "fine" | "twice" | "wrong";

export interface JudgedRow extends ManyRow {
  readonly findings: readonly DraftFinding[];
  readonly faults: readonly DraftFault[];
  /** An earlier row of the table that says the same, by its place in its sheet. */
  readonly sameAs: number | null;
  readonly state: ManyState;
}

function stateOf({ part, fault, isUneven, findings, faults, sameAs }: Omit<JudgedRow, "state">): ManyState {
  if (part === null || fault !== null || isUneven || faults.length > 0) return "wrong";
  if (sameAs !== null || findings.some(({ finding }) => saysTwice(finding))) return "twice";
  return findings.some(({ finding }) => finding.severity === "error") ? "wrong" : "fine";
}

function aroundOf({ book, index }: EntryDesk) {
  return { fit: book.fit, settings: book.settings, year: book.summary.year, index };
}

type Unsettled = Omit<JudgedRow, "state" | "sameAs">;

function judgeRow(desk: EntryDesk, row: ManyRow): Unsettled {
  const { part } = row;
  if (part === null || row.isUneven) return { ...row, findings: [], faults: [] };
  const findings = judgeDraft(part.form, part.draft, aroundOf(desk), "saving");
  return { ...row, findings, faults: faultsOf(part.form, part.draft) };
}

interface RowOfForm {
  readonly rowIndex: number;
  readonly part: EntryPart;
}

/** By the row's place the place of the earlier row that says the same. */
function findSame(desk: EntryDesk, rows: readonly Unsettled[]): ReadonlyMap<number, number> {
  const byForm = new Map<EntryForm, RowOfForm[]>();
  for (const { part, isUneven, rowIndex } of rows) {
    if (part === null || isUneven) continue;
    const known = byForm.get(part.form) ?? [];
    known.push({ rowIndex, part });
    byForm.set(part.form, known);
  }
  const same = new Map<number, number>();
  for (const [form, own] of byForm) {
    const earlier = judgeTogether(
      form,
      own.map(({ part }) => part.draft),
      aroundOf(desk),
    );
    for (const [at, before] of earlier.entries()) {
      const [row, other] = [own[at], before === null ? undefined : own[before]];
      if (row !== undefined && other !== undefined) same.set(row.rowIndex, other.rowIndex);
    }
  }
  return same;
}

/** The form by whose fields columns are named; null where the workbook has no register of the kind. */
export function usualForm({ targets, kind, formOf }: EntryDesk): EntryForm | null {
  const usual = chooseTarget(targets, kind, null);
  return isTargetFault(usual) ? null : formOf(usual);
}

/** Yields the fraction done after each row. Rows that say nothing fall away. */
export function* judgeMany(desk: EntryDesk, input: ManyInput): Stepwise<readonly JudgedRow[]> {
  const form = usualForm(desk);
  if (form === null) return [];
  const table = recordsOf(input);
  const rows: Unsettled[] = [];
  for (let at = 0; at < table.rows.length; at += 1) {
    const row = readManyRow(desk, form, input, table, at);
    if (row !== null) rows.push(judgeRow(desk, row));
    yield (at + 1) / (table.rows.length + 1);
  }
  const same = findSame(desk, rows);
  return rows.map((row) => {
    const known = { ...row, sameAs: same.get(row.rowIndex) ?? null };
    return { ...known, state: stateOf(known) };
  });
}
