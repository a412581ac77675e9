// Rows that no standard can judge: none was in force on their day though there is one of the name (somebody has to write
// it down), or none has the name at all (the committee's own affair, and worth a note).

import type { SourceRecord } from "../../fitting/fit";
import type { KindId } from "../../kinds/kind";
import { isFuel } from "../../summary/figures/expenseFigures";
import type { DayNumber } from "../../values/reading";
import { foundIn } from "../foundIn";
import { whenOf } from "../judgeByStandard";
import { cellOf, type RegisterView } from "../registerView";
import { textIn } from "../rowText";
import type { RegisterRule, Verdict } from "../rule";
import { type StandardBook, standardBookOf } from "../StandardBook";
import { awardNamesOf, comfortName } from "../standardNames";
import { STANDARD } from "../standards";

/** More categories than these in one table are told in one note. */
const MOST_NOTES = 5;
const NO_CATEGORY = /^(?:其[他它].*|未分类|无|[-—/]+)?$/u;

/** What a row is to be judged by: a standard's name, or a category that is none's. */
interface Wanted {
  readonly category: string;
  readonly standard: string | null;
}

type Reader = (record: SourceRecord, book: StandardBook) => Wanted | null;

const isPaid = (amount: unknown): boolean => typeof amount === "number" && amount > 0;

const READERS: Partial<Record<KindId, Reader>> = {
  award: (record, book) => {
    const category = textIn(record, "award");
    if (!isPaid(record.fields.amount) || NO_CATEGORY.test(category)) return null;
    const named = awardNamesOf(book).of(category);
    return named === "several" ? null : { category, standard: named?.name ?? null };
  },
  visit: (record, book) => {
    if (!isPaid(record.fields.cash)) return null;
    return { category: STANDARD.comfort, standard: comfortName(book, textIn(record, "category")) };
  },
  expense: (record, book) => {
    if (!isPaid(record.fields.amount) || !isFuel({ record })) return null;
    return { category: STANDARD.fuel, standard: book.has(STANDARD.fuel) ? STANDARD.fuel : null };
  },
};

interface Missing {
  readonly category: string;
  readonly standard: string | null;
  readonly day: DayNumber | null;
  readonly rows: number[];
}

function collect(register: RegisterView, book: StandardBook, read: Reader): readonly Missing[] {
  const found = new Map<string, Missing>();
  for (const record of register.rows) {
    const wanted = read(record, book);
    if (wanted === null) continue;
    const { standard, category } = wanted;
    const when = whenOf(record, register);
    if (standard !== null && book.find(standard, when) !== "gap") continue;
    const key = standard === null ? `?${category}` : `=${standard}`;
    const former = found.get(key);
    if (former) former.rows.push(record.rowIndex);
    else found.set(key, { category, standard, day: when.day, rows: [record.rowIndex] });
  }
  return [...found.values()];
}

/** Many categories without a standard as one, so that a table of the office's own awards is told once. */
function fold(missing: readonly Missing[]): readonly (readonly Missing[])[] {
  const unnamed = missing.filter(({ standard }) => standard === null);
  if (unnamed.length <= MOST_NOTES) return missing.map((one) => [one]);
  return [...missing.filter(({ standard }) => standard !== null).map((one) => [one]), unnamed];
}

const PLACE = { award: "award", visit: "cash", expense: "amount" } as const;

export const standardMissing: RegisterRule<"standard-missing"> = {
  id: "standard-missing",
  severity: "note",
  scope: "register",
  kinds: ["award", "visit", "expense"],
  judge: function* (register, { settings }): Iterable<Verdict<"standard-missing">> {
    const kind = register.kind.id as keyof typeof PLACE;
    const read = READERS[kind];
    const book = standardBookOf(settings.standards);
    for (const together of read ? fold(collect(register, book, read)) : []) {
      const [first] = together;
      const rows = together.flatMap((one) => one.rows).sort((one, other) => one - other);
      const categories = together.map(({ category }) => category);
      const [standard] = book.named(first?.standard ?? "");
      const gap = standard ? { standard, day: first?.day ?? null } : null;
      const cells = [cellOf(register, rows[0] ?? 0, PLACE[kind])];
      const severity = gap === null ? "note" : "warning";
      yield foundIn(register, cells, { categories, rows, gap }, { severity });
    }
  },
};
