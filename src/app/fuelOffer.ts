// The fuel of a visit by car: whether to enter it too. All visits of one day are one trip, and a trip is paid once.

import type { FuelRow } from "../domain/checking/trips";
import { fieldsOf } from "../domain/entry/draft";
import type { EntryDesk } from "./entryDesk";
import type { EntryInput, EntryTexts } from "./entryInput";
import type { EntryPart } from "./entryPart";

export interface FuelOffer {
  /** What was typed for it; null: it is not entered. */
  readonly texts: EntryTexts | null;
  /** The row that pays for this trip already; null where there is none. */
  readonly paid: FuelRow | null;
}

const NOTHING: EntryTexts = new Map();

/** null where the record is no visit, or says that no car was used. */
export function fuelOffer(
  own: EntryPart,
  paidPart: EntryPart | null,
  expense: EntryDesk,
  typed: EntryInput["fuel"],
): FuelOffer | null {
  const { form, draft } = own;
  if (form.kind !== "visit") return null;
  const { date, car } = fieldsOf(form, draft);
  // Where the sheet has no column for it, nobody but the clerk knows.
  const asksForCar = form.fields.some(({ field }) => field?.id === "car");
  if (asksForCar && car !== true) return null;
  const paid = typeof date === "number" ? expense.paidTripOn(date) : null;
  if (typed !== "usual") return { texts: typed, paid };
  const isUsual = car === true && paidPart !== null && paid === null && paidPart.form.grouping === null;
  return { texts: isUsual ? NOTHING : null, paid };
}
