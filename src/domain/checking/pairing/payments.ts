// The expenses that name an award or a visit, and what their words say: whom, how many, which award.

import type { SourceRecord } from "../../fitting/fit";
import { ROWS_PER_STEP } from "../../fitting/locating/readRowFacts";
import type { FieldId } from "../../kinds/kind";
import type { Stepwise } from "../../stepwise";
import { yearOf } from "../../values/date";
import { type DayNumber, type Fen, Unreadable } from "../../values/reading";
import { squeezeText } from "../../values/text";
import { valueAt } from "../../sheets/snapshot";
import { columnOf, type RegisterView } from "../registerView";
import {
  classifyExpense,
  isForSomethingElse,
  type Naming,
  type PurposeWords,
  readCategory,
  readPurpose,
} from "./classifyExpense";
import type { Ground, PlacedRow, UnreadRow } from "./grounds";
import { statedCounts } from "./statedCounts";
import { WordFinder } from "./WordFinder";

export interface Payment extends PlacedRow, Naming {
  readonly fen: Fen;
  /** null: the date cannot be read; it may be any of its year. */
  readonly day: DayNumber | null;
  readonly year: number | null;
  /** Names of the registers that stand in its words. */
  readonly names: readonly string[];
  /** Kinds of award that it names; null where it names none, and any may be meant. */
  readonly whats: ReadonlySet<string> | null;
  /** For how many it says it is, the likeliest first; empty where it does not say. */
  readonly counts: readonly number[];
  readonly purpose: string;
}

function textOf({ fields }: SourceRecord, field: FieldId): string {
  const reading = fields[field];
  return typeof reading === "string" ? squeezeText(reading) : "";
}

/** A category that the row has only from a cell above it gives way to a purpose that names something itself. */
function categoryOf(register: RegisterView, record: SourceRecord, purpose: PurposeWords): string {
  const columnIndex = columnOf(register, "category");
  const isOwn = columnIndex === null || valueAt(register.sheet, record.rowIndex, columnIndex) !== null;
  return !isOwn && purpose.kinds.length > 0 ? "" : textOf(record, "category");
}

/** Asks once for each text: ledgers say the same again and again. */
function remembered<V>(read: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    const former = known.get(text);
    if (former !== undefined) return former;
    const made = read(text);
    known.set(text, made);
    return made;
  };
}

const NONE: readonly number[] = [];
const NO_NAMES: readonly string[] = [];

class PaymentReader {
  readonly #people: WordFinder;
  readonly #whatsIn: (purpose: string) => { readonly whats: Payment["whats"] };
  readonly #countsIn = remembered(statedCounts);
  readonly #categoryIn = remembered(readCategory);
  readonly #purposeIn = remembered(readPurpose);

  /** Without a row that could be paid nobody asks for whom and for how many. */
  readonly #isForNothing: boolean;

  constructor(grounds: readonly Ground[]) {
    this.#isForNothing = grounds.length === 0;
    this.#people = new WordFinder(grounds.flatMap(({ names }) => names));
    const awards = new WordFinder(grounds.map(({ what }) => what));
    this.#whatsIn = remembered((purpose) => {
      const found = awards.find(purpose);
      return { whats: found.length === 0 ? null : new Set(found) };
    });
  }

  #countsOf(purpose: string, record: SourceRecord): readonly number[] {
    if (this.#isForNothing) return NONE;
    const first = this.#countsIn(purpose);
    if (first.length > 0) return first;
    const second = statedCounts(textOf(record, "payee"));
    return second.length > 0 ? second : statedCounts(textOf(record, "remark"));
  }

  #namesIn(purpose: string, record: SourceRecord): readonly string[] {
    if (this.#isForNothing) return NO_NAMES;
    return this.#people.find(purpose, textOf(record, "payee"), textOf(record, "remark"));
  }

  read(register: RegisterView, record: SourceRecord): Payment | UnreadRow | null {
    const { fields, rowIndex } = record;
    const purpose = textOf(record, "purpose");
    const words = this.#purposeIn(purpose);
    const category = this.#categoryIn(categoryOf(register, record, words));
    if (isForSomethingElse(category, words)) return null;
    const names = this.#namesIn(purpose, record);
    const { kinds, needsGround } = classifyExpense(
      category,
      words,
      textOf(record, "invoiceNo") !== "",
      names.length > 0,
    );
    if (kinds.length === 0) return null;
    const { amount, date } = fields;
    const day = typeof date === "number" ? date : null;
    if (amount instanceof Unreadable) return { register, rowIndex, kinds, field: "amount", day };
    if (typeof amount !== "number" || amount <= 0) return null;
    return {
      register,
      rowIndex,
      kinds,
      needsGround,
      fen: amount,
      day,
      year: day === null ? register.table.year : yearOf(day),
      names,
      whats: this.#whatsIn(purpose).whats,
      counts: this.#countsOf(purpose, record),
      purpose,
    };
  }
}

/** Payments of all expense registers, and those whose amount or date cannot be read; yields the fraction done. */
export function* collectPayments(
  registers: readonly RegisterView[],
  grounds: readonly Ground[],
): Stepwise<{ readonly payments: readonly Payment[]; readonly unread: readonly UnreadRow[] }> {
  const reader = new PaymentReader(grounds);
  const payments: Payment[] = [];
  const unread: UnreadRow[] = [];
  for (const register of registers) {
    if (register.kind.id !== "expense") continue;
    const { rows } = register;
    for (let at = 0; at < rows.length; at += 1) {
      if (at % ROWS_PER_STEP === 0) yield at / rows.length;
      const record = rows[at];
      const one = record ? reader.read(register, record) : null;
      if (one === null) continue;
      if ("fen" in one) payments.push(one);
      if (!("fen" in one)) unread.push(one);
      else if (one.day === null)
        unread.push({ register, rowIndex: one.rowIndex, kinds: one.kinds, field: "date", day: null });
    }
  }
  return { payments, unread };
}
