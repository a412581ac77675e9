// Which of several new records say what an earlier one of them says already: by the rules about what stands there twice,
// with the records placed below the register as if they stood there.

import { ruleCatalogue } from "../../checking/catalogue";
import type { Twice } from "../../checking/facts/twiceFacts";
import type { Finding } from "../../checking/finding";
import type { BookRule } from "../../checking/rule";
import { RULE_GROUPS, type RuleId } from "../../checking/ruleId";
import { resultOf, Verdicts } from "../../checking/Verdicts";
import { placeCells } from "../../sheets/placeCells";
import { type Draft, fieldsOf } from "../draft";
import type { EntryForm } from "../entryForm";
import { firstRowBelow } from "../freeRows";
import type { JudgeAround } from "../judgeDraft";
import { newCells } from "../newCells";

const TWICE: ReadonlySet<RuleId> = new Set<RuleId>(RULE_GROUPS.twice);

const twiceRules: readonly BookRule<RuleId>[] = ruleCatalogue.filter(
  (rule): rule is Extract<(typeof ruleCatalogue)[number], { scope: "book" }> =>
    rule.scope === "book" && TWICE.has(rule.id),
);

/** Whether a finding says that the record stands there already; a note says it may well stand there twice. */
export function saysTwice({ rule, severity }: Finding): boolean {
  return TWICE.has(rule) && severity !== "note";
}

/** Per draft the place of an earlier one that says the same; null where none does. */
export function judgeTogether(
  form: EntryForm,
  drafts: readonly Draft[],
  { fit, settings, year }: Omit<JudgeAround, "index">,
): readonly (number | null)[] {
  const { target, typing } = form;
  const first = firstRowBelow(target);
  const rows = drafts.map((_, at) => first + at);
  const cells = newCells(form, { rows, insertion: null, isCovered: false, model: null }, drafts);
  const snapshot = placeCells(target.snapshot, { sheet: target.sheet.name, cells });
  const sheet = snapshot.sheets.find(({ name }) => name === target.sheet.name) ?? target.sheet;
  const records = drafts.map((draft, at) => ({ rowIndex: first + at, fields: fieldsOf(form, draft) }));
  const dataRows = { first, last: first + Math.max(0, drafts.length - 1) };
  const register = { ...target.register, sheet, table: { ...target.table, dataRows }, rows: records };
  const registers = [register];
  const context = { snapshot, fit, settings, registers, year, today: typing.today };
  const verdicts = new Verdicts(registers);
  for (const rule of twiceRules) verdicts.ask(rule, () => rule.judge(context));
  const earlier = drafts.map((): number | null => null);
  for (const finding of resultOf([verdicts.take()], verdicts.broken).findings) {
    const own = finding.cells[0]?.rowIndex;
    if (own === undefined || !saysTwice(finding)) continue;
    const { others } = finding.facts as Twice;
    const before = others.map(({ rowIndex }) => rowIndex).filter((rowIndex) => rowIndex < own);
    if (before.length > 0) earlier[own - first] = Math.min(...before) - first;
  }
  return earlier;
}
