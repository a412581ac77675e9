// Who was given an award and who was visited, a line a record, in the order of the registers.

import { namesIn, splitUnnamed } from "../checking/namesIn";
import type { SourceRecord, WorkbookFit } from "../fitting/fit";
import type { FieldId, KindId } from "../kinds/kind";
import { maskName } from "../masking/maskNames";
import type { Stepwise } from "../stepwise";
import { visitEach } from "../stepwise";
import { calendarDateOf } from "../values/date";
import type { MonthDay } from "../values/reading";
import { countedInSpan } from "./countedInSpan";
import type { NameListId } from "./document/sheetChoice";
import type { MonthSpan } from "./monthSpan";
import { columnOfField, numberOf, textOf } from "./registers";
import type { Counted } from "./sources";
import type { Figure } from "./summary";

interface ListFields {
  readonly kind: KindId;
  readonly person: FieldId;
  readonly what: FieldId;
  readonly amount: FieldId;
  readonly about: readonly FieldId[];
  /** What the amounts add up to. */
  readonly total: string;
}

export const LIST_FIELDS: Readonly<Record<NameListId, ListFields>> = {
  awardList: {
    kind: "award",
    person: "student",
    what: "award",
    amount: "amount",
    about: ["school", "grade"],
    total: "award.amount",
  },
  visitList: {
    kind: "visit",
    person: "person",
    what: "category",
    amount: "cash",
    about: ["goods"],
    total: "visit.cash",
  },
};

export interface ListDay extends MonthDay {
  /** null where only month and day are known. */
  readonly year: number | null;
}

export interface ListLine {
  readonly name: string;
  readonly what: string;
  /** null where the record has no date. */
  readonly day: ListDay | null;
  /** null where no amount can be read. */
  readonly amount: Figure | null;
  readonly about: string;
}

/** "石小麦、田豆豆（四年级）等4人" → 石**、田**等4人: whoever is named, and nothing that a note beside the name says. */
function maskPersons(text: string): string {
  return namesIn(text)
    .map((part) => {
      const [name, rest] = splitUnnamed(part);
      return maskName(name) + rest;
    })
    .join("、");
}

function dayOf({ fields: { date } }: SourceRecord): ListDay | null {
  if (typeof date === "number") return calendarDateOf(date);
  const isMonthDay = typeof date === "object" && date !== null && "day" in date;
  return isMonthDay ? { ...date, year: null } : null;
}

function amountOf({ register, record }: Counted, field: FieldId): Figure | null {
  const value = numberOf(record, field);
  const column = columnOfField(register, field);
  if (value === null || column === null) return null;
  const { rowIndex } = record;
  const range = { top: rowIndex, bottom: rowIndex, left: column, right: column };
  return { id: "", value, unit: "yuan", tally: "sum", sources: [{ sheet: register.sheet, range }] };
}

/** Its records of the span; none where the workbook has no such register. */
export function* nameList(
  list: NameListId,
  fit: WorkbookFit,
  span: MonthSpan,
  masksNames: boolean,
): Stepwise<readonly ListLine[]> {
  const { kind, person, what, amount, about } = LIST_FIELDS[list];
  const counted = (yield* countedInSpan(fit, kind, span)) ?? [];
  const lines: ListLine[] = [];
  yield* visitEach(counted, (one) => {
    const name = textOf(one.record, person);
    lines.push({
      name: masksNames ? maskPersons(name) : name,
      what: textOf(one.record, what),
      day: dayOf(one.record),
      amount: amountOf(one, amount),
      about: about.map((field) => textOf(one.record, field)).join(""),
    });
  });
  return lines;
}
