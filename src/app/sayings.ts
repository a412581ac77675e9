// What the clerk can say of a finding besides explaining it: that rows of one name are different persons', or which rows
// belong together.

import type { Finding, Undecided } from "../domain/checking/finding";
import type { PairSide } from "../domain/checking/pairing/counterparts";
import type { RowRef } from "../domain/checking/rowInWords";
import type { RuleId } from "../domain/checking/ruleId";
import type { KindId } from "../domain/kinds/kind";
import type { Namesake } from "../domain/settings/settings";
import { groupBy } from "../domain/summary/groups";

/** Rows of the same name that may be different persons'; the finding's own first. */
export interface SameNamed {
  readonly name: string;
  /** One of these is the register's. */
  readonly kinds: readonly KindId[];
  readonly rows: readonly RowRef[];
}

function nameIn(finding: Finding): { readonly name: string; readonly kinds: readonly KindId[] } | null {
  switch (finding.rule) {
    case "award-twice":
      return { name: finding.facts.student, kinds: ["award"] };
    case "visit-twice":
      return { name: finding.facts.person, kinds: ["visit"] };
    case "donation-twice":
      return { name: finding.facts.person, kinds: ["donation"] };
    case "person-twice":
      // The same identity number is the same person.
      return finding.facts.isSameId ? null : { name: finding.facts.name, kinds: ["pupil", "volunteer"] };
    default:
      return null;
  }
}

/** null where the finding is about no name. */
export function sameNamed(finding: Finding): SameNamed | null {
  const named = nameIn(finding);
  const [cell] = finding.cells;
  if (named === null || finding.sheet === null || !cell || !("others" in finding.facts)) return null;
  const own = { sheet: finding.sheet, rowIndex: cell.rowIndex };
  const others = finding.facts.others.map(({ sheet, rowIndex }) => ({ sheet, rowIndex }));
  return { ...named, rows: [own, ...others] };
}

/** Rows of one side that lack a counterpart on the other. */
export interface PairTarget {
  readonly side: PairSide;
  readonly rows: readonly RowRef[];
}

const SIDES: Partial<Readonly<Record<RuleId, PairSide>>> = {
  "award-without-expense": "ground",
  "visit-without-expense": "ground",
  "expense-without-ground": "payment",
};

function targetOf(rule: RuleId | null, sheet: string | null, rows: readonly number[]): PairTarget | null {
  const side = rule === null ? undefined : SIDES[rule];
  if (side === undefined || sheet === null || rows.length === 0) return null;
  return { side, rows: [...new Set(rows)].map((rowIndex) => ({ sheet, rowIndex })) };
}

/** null where nothing is to be paired. */
export function pairTarget({ rule, sheet, cells }: Finding): PairTarget | null {
  return targetOf(
    rule,
    sheet,
    cells.map(({ rowIndex }) => rowIndex),
  );
}

/** What could be paired in several ways waits for the clerk to say. */
export function undecidedTarget({ rule, sheet, reason }: Undecided): PairTarget | null {
  return reason.code === "ambiguous" ? targetOf(rule, sheet, reason.rows) : null;
}

/** What has been declared, a group for each name and kind of record. */
export function groupNamesakes(
  namesakes: readonly Namesake[],
): readonly (readonly [Namesake, ...Namesake[]])[] {
  const groups = groupBy(namesakes, ({ name, kind }) => JSON.stringify([name, kind]));
  return [...groups.values()].flatMap(([first, ...rest]) => (first ? [[first, ...rest] as const] : []));
}
