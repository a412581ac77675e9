// To which year a record belongs: that of its own date; without a year there, the one its title or sheet name gives.
// DESIGN §4, "What they count".

import type { SourceRecord, TableFit } from "../fitting/fit";
import { yearOf } from "../values/date";
import { Unreadable } from "../values/reading";

export type RecordYear =
  | { readonly kind: "known"; readonly year: number }
  | { readonly kind: "unknown"; readonly reason: "date-unreadable" | "year-unknown" };

export function yearOfRecord(record: SourceRecord, table: TableFit): RecordYear {
  const date = record.fields.date ?? null;
  if (typeof date === "number") return { kind: "known", year: yearOf(date) };
  if (table.year !== null) return { kind: "known", year: table.year };
  return { kind: "unknown", reason: date instanceof Unreadable ? "date-unreadable" : "year-unknown" };
}
