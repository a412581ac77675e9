// The rows that a new record may be a second time, found without going through all of them at every key pressed: whatever
// makes two rows the same to a rule, they share a name, a purpose or a number. Rows are taken in some at a time, so that a
// screen keeps its turn.

import { entriesOf, type Entry } from "../checking/entries";
import { invoiceNumbersOf } from "../checking/invoiceNumbers";
import type { RegisterView } from "../checking/registerView";
import { rawText, textIn } from "../checking/rowText";
import { personsIn } from "../checking/statedNumbers";
import type { SourceRecord } from "../fitting/fit";
import type { FieldId, KindId } from "../kinds/kind";
import { pushTo } from "../summary/groups";

/** The fields of persons of whom a cell may name several. */
const NAMED: Partial<Record<KindId, FieldId>> = { award: "student", visit: "person" };
/** The fields that rows must share as they stand. */
const SHARED: Partial<Record<KindId, readonly FieldId[]>> = {
  expense: ["purpose"],
  donation: ["person"],
  pupil: ["name", "idNumber"],
  volunteer: ["name", "idNumber"],
};

/** A few milliseconds' worth. */
const ROWS_AT_ONCE = 500;

function tokensOf(entry: Entry): readonly string[] {
  const { register, record } = entry;
  const { id } = register.kind;
  const named = NAMED[id];
  const names = named === undefined ? [] : (personsIn(rawText(register, record, named)) ?? []);
  const texts = (SHARED[id] ?? []).map((field) => textIn(record, field)).filter((text) => text !== "");
  return [...names, ...texts, ...(id === "expense" ? invoiceNumbersOf(entry) : [])];
}

export class TwiceIndex {
  readonly #registers: readonly RegisterView[];
  readonly #byToken = new Map<string, Entry[]>();

  readonly #entries: readonly Entry[];
  #taken = 0;

  /** @param registers all of one kind, as they stand without the new record */
  constructor(registers: readonly RegisterView[], kind: KindId) {
    this.#registers = registers.filter((register) => register.kind.id === kind);
    this.#entries = [...entriesOf(this.#registers, kind)];
  }

  /** Takes in some more rows; whether all are taken in then. */
  advance(): boolean {
    const end = Math.min(this.#taken + ROWS_AT_ONCE, this.#entries.length);
    for (const entry of this.#entries.slice(this.#taken, end))
      for (const token of new Set(tokensOf(entry))) pushTo(this.#byToken, token, entry);
    this.#taken = end;
    return end === this.#entries.length;
  }

  /** The registers with none but the rows that may be the draft's, and the draft's own row among them. */
  around(draft: Entry, instead: RegisterView): readonly RegisterView[] {
    while (!this.advance());
    const rows = new Map<RegisterView, Set<SourceRecord>>();
    for (const token of new Set(tokensOf(draft)))
      for (const { register, record } of this.#byToken.get(token) ?? [])
        rows.set(register, (rows.get(register) ?? new Set()).add(record));
    return this.#registers.map((register) => {
      const alike = [...(rows.get(register) ?? [])].sort((one, other) => one.rowIndex - other.rowIndex);
      return register === instead
        ? { ...draft.register, rows: [...alike, draft.record] }
        : { ...register, rows: alike };
    });
  }
}
