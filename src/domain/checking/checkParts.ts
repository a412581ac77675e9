// What checking said, part by part: of each row, of each register by each rule that looks at it as a whole, and of the
// workbook. Put together they are the result; after a change the parts that it concerns are judged again.

import type { Settings } from "../settings/settings";
import type { WorkbookFit } from "../fitting/fit";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import type { DayNumber } from "../values/reading";
import type { RowJudges, RowsSaid } from "./checkRows";
import type { CheckResult } from "./finding";
import type { RegisterView } from "./registerView";
import type { BookRule, RegisterRule, Rule } from "./rule";
import type { RuleId } from "./ruleId";
import { resultOf, type Said } from "./Verdicts";

export interface CheckInput {
  readonly snapshot: WorkbookSnapshot;
  readonly fit: WorkbookFit;
  readonly settings: Settings;
  readonly year: number | null;
  readonly today: DayNumber | null;
}

export interface CheckParts {
  readonly input: CheckInput;
  readonly registers: readonly RegisterView[];
  /** Tables that nobody understands. */
  readonly tables: Said;
  /** One for each register, as are those below. */
  readonly rows: readonly RowsSaid[];
  readonly ofRegisters: ReadonlyMap<RuleId, readonly (Said | null)[]>;
  readonly ofBook: ReadonlyMap<RuleId, Said>;
  readonly broken: ReadonlySet<RuleId>;
}

export interface RulesByScope extends RowJudges {
  readonly registers: readonly RegisterRule<RuleId>[];
  readonly book: readonly BookRule<RuleId>[];
}

function ofScope(rules: readonly Rule[], scope: Rule["scope"]): readonly Rule[] {
  return rules.filter((rule) => rule.scope === scope);
}

export function rulesByScope(rules: readonly Rule[]): RulesByScope {
  return {
    cells: ofScope(rules, "cell") as RulesByScope["cells"],
    rows: ofScope(rules, "row") as RulesByScope["rows"],
    registers: ofScope(rules, "register") as RulesByScope["registers"],
    book: ofScope(rules, "book") as RulesByScope["book"],
  };
}

function* allSaid({ tables, rows, ofRegisters, ofBook }: CheckParts): Iterable<Said> {
  yield tables;
  for (const { register, rows: ofRows } of rows) {
    yield register;
    yield* ofRows.joined();
  }
  for (const said of ofRegisters.values()) for (const one of said) if (one !== null) yield one;
  yield* ofBook.values();
}

export function assembleCheck(parts: CheckParts): CheckResult {
  return resultOf(allSaid(parts), parts.broken);
}
