// A category that occurs once and is almost another one that occurs often: one slip of the keys, and the summary counts
// two. Which of both is meant is not guessed. A category that is merely rare is in order.

import type { FieldDefinition, FieldId } from "../../kinds/kind";
import { valueAt } from "../../sheets/snapshot";
import { foundIn } from "../foundIn";
import type { RegisterColumn, RegisterView } from "../registerView";
import type { CheckContext, RegisterRule, Verdict } from "../rule";

/** So often a value is what the column usually says. */
const OFTEN = 3;
const LEAST_LETTERS = 2;
/** Values that differ in one of these are two: 一等奖 and 二等奖, 校级 and 县级. */
const TELLS_APART = /[一二三四五六七八九十\d甲乙丙丁上下中大小高初男女国省市县区乡镇校班级特]/u;
const SIGNS = /[()[\]{}<>《》【】〔〕“”"'‘’、,;:·.\s-]/gu;

type Closeness = "signs" | "letter" | "word";

function withoutSigns(text: string): string {
  return text.replace(SIGNS, "");
}

/** The one letter that the longer text has more; null where they differ in anything else. */
function oneLetterMore(longer: string, shorter: string): string | null {
  if (longer.length !== shorter.length + 1 || shorter.length < LEAST_LETTERS) return null;
  let at = 0;
  while (at < shorter.length && longer[at] === shorter[at]) at += 1;
  return longer.slice(at + 1) === shorter.slice(at) ? (longer[at] ?? null) : null;
}

/** The two letters in which texts of one length differ; null where they differ in none or more. */
function oneLetterOther(one: string, other: string): string | null {
  if (one.length !== other.length || one.length <= LEAST_LETTERS) return null;
  let apart = "";
  for (let at = 0; at < one.length; at += 1) {
    if (one[at] === other[at]) continue;
    if (apart !== "") return null;
    apart = `${one[at] ?? ""}${other[at] ?? ""}`;
  }
  return apart === "" ? null : apart;
}

function closeness(found: string, usual: string, words: ReadonlySet<string>): Closeness | null {
  const [one, other] = [withoutSigns(found), withoutSigns(usual)];
  if (one === other) return "signs";
  const more = oneLetterMore(one, other) ?? oneLetterMore(other, one);
  if (more !== null) return TELLS_APART.test(more) ? null : "letter";
  const apart = oneLetterOther(one, other);
  const isSlip = apart !== null && words.has(other) && !words.has(one) && !TELLS_APART.test(apart);
  return isSlip ? "word" : null;
}

/** Per value the rows that have it, the first two of them, and how many there are. */
function countValues(
  { rows }: RegisterView,
  field: FieldId,
): ReadonlyMap<string, { count: number; row: number }> {
  const values = new Map<string, { count: number; row: number }>();
  for (const { rowIndex, fields } of rows) {
    const value = fields[field];
    if (typeof value !== "string" || value === "") continue;
    const known = values.get(value);
    if (known) known.count += 1;
    else values.set(value, { count: 1, row: rowIndex });
  }
  return values;
}

/** Values that are right wherever they stand: the kind's own, and those that have a standard. */
function knownWords({ inTitle = [] }: FieldDefinition, { settings }: CheckContext): ReadonlySet<string> {
  return new Set([...inTitle, ...settings.standards.map(({ name }) => withoutSigns(name))]);
}

function* judgeColumn(
  register: RegisterView,
  { field, columnIndex }: RegisterColumn,
  context: CheckContext,
): Iterable<Verdict<"choice-unknown">> {
  const values = countValues(register, field.id);
  const usual = [...values]
    .filter(([, { count }]) => count >= OFTEN)
    .sort(([, a], [, b]) => b.count - a.count);
  if (usual.length === 0) return;
  const words = knownWords(field, context);
  for (const [found, { count, row: rowIndex }] of values) {
    if (count > 1 || valueAt(register.sheet, rowIndex, columnIndex) === null) continue;
    const close = usual.filter(([value]) => closeness(found, value, words) !== null);
    const [nearest] = close;
    if (!nearest) continue;
    const severity = closeness(found, nearest[0], words) === "letter" ? "note" : "warning";
    const facts = { field: field.id, found, known: close.map(([value]) => value) };
    yield foundIn(register, [{ rowIndex, columnIndex }], facts, { severity });
  }
}

export const choiceUnknown: RegisterRule<"choice-unknown"> = {
  id: "choice-unknown",
  severity: "warning",
  scope: "register",
  kinds: "all",
  *judge(register, context) {
    for (const column of register.columns) {
      if (column.field.type === "choice") yield* judgeColumn(register, column, context);
    }
  },
};
