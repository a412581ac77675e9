// What is worked out once for entering records of a kind into a workbook: its registers, their forms, and where to look for
// rows that a new one may be a second time.

import type { RegisterView } from "../domain/checking/registerView";
import type { FuelRow } from "../domain/checking/trips";
import { viewRegisters } from "../domain/checking/viewRegisters";
import { entryForm, type EntryField, type EntryForm } from "../domain/entry/entryForm";
import { PaidTrips } from "../domain/entry/PaidTrips";
import { suggestionsFor, type Suggestion } from "../domain/entry/suggestions";
import { entryTargets, type EntryTarget } from "../domain/entry/target";
import { TwiceIndex } from "../domain/entry/TwiceIndex";
import type { KindId } from "../domain/kinds/kind";
import type { DayNumber } from "../domain/values/reading";
import type { Book } from "./sessionState";

export interface EntryDesk {
  readonly book: Book;
  readonly kind: KindId;
  readonly targets: readonly EntryTarget[];
  readonly registers: readonly RegisterView[];
  readonly index: TwiceIndex;
  /** The same form for the same register. */
  readonly formOf: (target: EntryTarget) => EntryForm;
  /** The same list for the same field of the same form. */
  readonly suggestionsOf: (form: EntryForm, field: EntryField) => readonly Suggestion[];
  /** The row that has paid for the trip of a visit by car that is entered for the day; null where none has. */
  readonly paidTripOn: (day: DayNumber) => FuelRow | null;
}

function keptBy<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const found = known.get(key) ?? { value: make(key) };
    known.set(key, found);
    return found.value;
  };
}

/** Looked up when it is first asked for. */
function paidTrips(book: Book): (day: DayNumber) => FuelRow | null {
  const { snapshot, fit, settings } = book;
  let known: PaidTrips | null = null;
  return (day) => {
    known ??= new PaidTrips({
      snapshot,
      fit,
      settings,
      registers: viewRegisters(book),
      year: null,
      today: null,
    });
    return known.on(day);
  };
}

export function openEntryDesk(book: Book, kind: KindId, today: DayNumber): EntryDesk {
  const { snapshot, fit, settings } = book;
  const targets = entryTargets(snapshot, fit, kind);
  const registers = targets.map(({ register }) => register);
  const listsOf = keptBy((form: EntryForm) =>
    keptBy((field: EntryField) => suggestionsFor(form, field, fit, settings)),
  );
  return {
    book,
    kind,
    targets,
    registers,
    index: new TwiceIndex(registers, kind),
    formOf: keptBy((target: EntryTarget) => entryForm(target, { settings, today })),
    suggestionsOf: (form, field) => listsOf(form)(field),
    paidTripOn: paidTrips(book),
  };
}
