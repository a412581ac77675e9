// Runs all rules over a workbook that has been understood. Cells and rows in one pass over each register, then what looks
// at registers as a whole and across them. Nothing that was not checked looks clean: it is undecided, with the reason.

import type { Stepwise } from "../stepwise";
import { ruleCatalogue } from "./catalogue";
import {
  assembleCheck,
  type CheckInput,
  type CheckParts,
  type RulesByScope,
  rulesByScope,
} from "./checkParts";
import { checkRows, type RowsSaid } from "./checkRows";
import type { CheckResult } from "./finding";
import type { RegisterView } from "./registerView";
import type { BookRule, CheckContext, RegisterRule, Rule } from "./rule";
import type { RuleId } from "./ruleId";
import { type Said, Verdicts } from "./Verdicts";
import { viewRegisters } from "./viewRegisters";

/** Tables that may hold records but are none of the kinds, as far as anybody knows. */
export function noteUnknownTables({ fit }: CheckInput, verdicts: Verdicts): Said {
  for (const { sheet, tables, isOwn } of fit.sheets) {
    const isUnknown = tables.some(
      ({ kind, isAgreed, dataRows }) => kind === null && !isAgreed && dataRows !== null,
    );
    if (!isOwn && isUnknown) verdicts.undecided(null, { sheet, reason: { code: "table-not-understood" } });
  }
  return verdicts.take();
}

function* checkAllRows(
  rules: RulesByScope,
  context: CheckContext,
  verdicts: Verdicts,
): Stepwise<readonly RowsSaid[]> {
  const total = context.registers.reduce((sum, { rows }) => sum + rows.length, 0);
  const said: RowsSaid[] = [];
  let done = 0;
  for (const register of context.registers) {
    const work = checkRows(rules, register, context, verdicts);
    let step = work.next();
    for (; step.done !== true; step = work.next()) yield (done + step.value) / total;
    said.push(step.value);
    done += register.rows.length;
  }
  return said;
}

/** What one rule says of a register; null where it does not look at such. */
export function* askOfRegister(
  rule: RegisterRule<RuleId>,
  register: RegisterView,
  context: CheckContext,
  verdicts: Verdicts,
): Stepwise<Said | null> {
  if (rule.kinds !== "all" && !rule.kinds.includes(register.kind.id)) return null;
  yield* verdicts.askByStep(rule, () => rule.judge(register, context));
  return verdicts.take();
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

/** What one rule says of the workbook. */
export function* askOfBook(
  rule: BookRule<RuleId>,
  context: CheckContext,
  verdicts: Verdicts,
): Stepwise<Said> {
  yield* prepare(rule, context);
  yield* verdicts.askByStep(rule, () => rule.judge(context));
  return verdicts.take();
}

/** As `checkWorkbook`, part by part. */
export function* checkByParts(
  input: CheckInput,
  rules: readonly Rule[] = ruleCatalogue,
): Stepwise<CheckParts> {
  const scopes = rulesByScope(rules);
  const registers = viewRegisters(input);
  const context: CheckContext = { ...input, registers };
  const verdicts = new Verdicts(registers);
  const tables = noteUnknownTables(input, verdicts);
  const rows = yield* checkAllRows(scopes, context, verdicts);
  const ofRegisters = new Map<RuleId, (Said | null)[]>();
  for (const rule of scopes.registers) {
    const said: (Said | null)[] = [];
    ofRegisters.set(rule.id, said);
    for (const register of registers) {
      said.push(yield* askOfRegister(rule, register, context, verdicts));
      yield 1;
    }
  }
  const ofBook = new Map<RuleId, Said>();
  for (const rule of scopes.book) {
    ofBook.set(rule.id, yield* askOfBook(rule, context, verdicts));
    yield 1;
  }
  return { input, registers, tables, rows, ofRegisters, ofBook, broken: verdicts.broken };
}

/** Yields the fraction done. @param rules all of them but in tests of single ones */
export function* checkWorkbook(
  input: CheckInput,
  rules: readonly Rule[] = ruleCatalogue,
): Stepwise<CheckResult> {
  return assembleCheck(yield* checkByParts(input, rules));
}
