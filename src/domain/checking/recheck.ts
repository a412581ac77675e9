// After a change in some rows: first those rows by themselves, at once; then, by steps, what looks at their registers as a
// whole and across registers, as far as the change can matter to it. Both together say what a full check would.

import type { RereadRows } from "../fitting/rereading/refitRows";
import type { KindId } from "../kinds/kind";
import type { Stepwise } from "../stepwise";
import { ruleCatalogue } from "./catalogue";
import { type CheckInput, type CheckParts, rulesByScope } from "./checkParts";
import { recheckRowsOf } from "./checkRows";
import { askOfBook, askOfRegister, noteUnknownTables } from "./checkWorkbook";
import type { RegisterView } from "./registerView";
import { reliesOn } from "./reliesOn";
import type { CheckContext, Rule } from "./rule";
import type { RuleId } from "./ruleId";
import { SaidRows } from "./SaidRows";
import { NOTHING_SAID, type Said, Verdicts } from "./Verdicts";
import { viewRegisters } from "./viewRegisters";

/** The same views of what has not changed, so that what is known of them stays known. */
function viewAgain(former: CheckParts, input: CheckInput): readonly RegisterView[] | null {
  const registers = viewRegisters(input);
  if (registers.length !== former.registers.length) return null;
  const views: RegisterView[] = [];
  for (const [at, view] of registers.entries()) {
    const before = former.registers[at];
    if (before?.kind !== view.kind || before.sheet.name !== view.sheet.name) return null;
    views.push(before.sheet === view.sheet && before.table === view.table ? before : view);
  }
  return views;
}

function isSameOtherwise(one: CheckInput, other: CheckInput): boolean {
  return one.settings === other.settings && one.year === other.year && one.today === other.today;
}

/**
 * The rows read again, judged by themselves; what is said of registers and across them is still what it was.
 * @param reread all rows that are not as they were when `former` was said
 * @returns null where all is to be checked anew: a rule broke, or more than rows is another.
 */
export function recheckRows(
  former: CheckParts,
  input: CheckInput,
  reread: readonly RereadRows[],
  rules: readonly Rule[] = ruleCatalogue,
): CheckParts | null {
  if (former.broken.size > 0 || !isSameOtherwise(former.input, input)) return null;
  const registers = viewAgain(former, input);
  if (registers === null) return null;
  const judges = rulesByScope(rules);
  const context: CheckContext = { ...input, registers };
  const verdicts = new Verdicts(registers);
  const tables = noteUnknownTables(input, verdicts);
  const rows = registers.map((register, at) => {
    const before = former.rows[at] ?? { register: NOTHING_SAID, rows: SaidRows.of(new Map()) };
    const wanted = reread.find(({ sheet }) => sheet === register.sheet.name)?.rows;
    return wanted ? recheckRowsOf(judges, register, before, wanted, context, verdicts) : before;
  });
  return verdicts.broken.size > 0 ? null : { ...former, input, registers, tables, rows };
}

function kindsOn(registers: readonly RegisterView[], sheets: ReadonlySet<string>): ReadonlySet<KindId> {
  return new Set(registers.filter(({ sheet }) => sheets.has(sheet.name)).map(({ kind }) => kind.id));
}

/**
 * What looks at registers as a whole and across them, asked again where the sheets named can matter to it; yields the
 * fraction done.
 * @param parts after `recheckRows`
 * @param sheets all those changed since rules of this scope were asked last
 * @returns null where a rule broke: all is to be checked anew.
 */
export function* recheckRelations(
  parts: CheckParts,
  sheets: ReadonlySet<string>,
  rules: readonly Rule[] = ruleCatalogue,
): Stepwise<CheckParts | null> {
  const { input, registers } = parts;
  const scopes = rulesByScope(rules);
  const context: CheckContext = { ...input, registers };
  const verdicts = new Verdicts(registers);
  const ofRegisters = new Map<RuleId, readonly (Said | null)[]>();
  for (const rule of scopes.registers) {
    const said: (Said | null)[] = [...(parts.ofRegisters.get(rule.id) ?? [])];
    for (const [at, register] of registers.entries()) {
      if (!sheets.has(register.sheet.name)) continue;
      said[at] = yield* askOfRegister(rule, register, context, verdicts);
      yield 0;
    }
    ofRegisters.set(rule.id, said);
  }
  const kinds = kindsOn(registers, sheets);
  const ofBook = new Map(parts.ofBook);
  for (const [at, rule] of scopes.book.entries()) {
    if (reliesOn(rule.id, kinds)) ofBook.set(rule.id, yield* askOfBook(rule, context, verdicts));
    yield at / scopes.book.length;
  }
  return verdicts.broken.size > 0 ? null : { ...parts, ofRegisters, ofBook };
}
