// What has been handed out and must have been paid: awards, and visits with comfort money.

import type { SourceRecord } from "../../fitting/fit";
import type { FieldId } from "../../kinds/kind";
import { yearOf } from "../../values/date";
import { type DayNumber, type Fen, Unreadable } from "../../values/reading";
import type { RegisterView } from "../registerView";

export type GroundKind = "award" | "visit";

/** A row of a register. */
export interface PlacedRow {
  readonly register: RegisterView;
  readonly rowIndex: number;
}

export interface Ground extends PlacedRow {
  /** Its number among all. */
  readonly at: number;
  readonly kind: GroundKind;
  readonly fen: Fen;
  /** What goods handed over with it are worth; 0 where none are. */
  readonly goodsFen: Fen;
  /** null: the row gives no day (an award need not). */
  readonly day: DayNumber | null;
  readonly year: number | null;
  /** The person's own name first, "" where it is missing, then a parent's. */
  readonly names: readonly string[];
  /** The kind of award; "" for a visit. */
  readonly what: string;
}

/** A row that takes no part because its own content cannot be read. */
export interface UnreadRow extends PlacedRow {
  readonly kinds: readonly GroundKind[];
  readonly field: FieldId;
  /** What of it can be read, so that nobody is accused in its place. */
  readonly day: DayNumber | null;
}

const AMOUNT_OF: Readonly<Record<GroundKind, FieldId>> = { award: "amount", visit: "cash" };

function namesOf(record: SourceRecord, kind: GroundKind): readonly string[] {
  if (kind === "visit") return [textOf(record, "person")];
  const parent = textOf(record, "parent");
  return parent === "" ? [textOf(record, "student")] : [textOf(record, "student"), parent];
}

function textOf({ fields }: SourceRecord, field: FieldId): string {
  const reading = fields[field];
  // Readings of names and choices are folded already.
  if (typeof reading !== "string") return "";
  return reading.includes(" ") ? reading.replaceAll(" ", "") : reading;
}

function groundOf(
  register: RegisterView,
  record: SourceRecord,
  kind: GroundKind,
  at: number,
): Ground | UnreadRow | null {
  const { fields, rowIndex } = record;
  const amount = fields[AMOUNT_OF[kind]];
  const date = fields.date ?? null;
  const day = typeof date === "number" ? date : null;
  if (amount instanceof Unreadable) return { register, rowIndex, kinds: [kind], field: AMOUNT_OF[kind], day };
  if (typeof amount !== "number" || amount <= 0) return null;
  if (day === null && (date !== null || kind === "visit"))
    return { register, rowIndex, kinds: [kind], field: "date", day };
  const goods = fields.goodsValue;
  return {
    at,
    register,
    rowIndex,
    kind,
    fen: amount,
    goodsFen: typeof goods === "number" && goods > 0 ? goods : 0,
    day,
    year: day === null ? register.table.year : yearOf(day),
    names: namesOf(record, kind),
    what: kind === "award" ? textOf(record, "award") : "",
  };
}

/** Awards and cash visits of all registers, and the rows that cannot take part. */
export function collectGrounds(registers: readonly RegisterView[]): {
  readonly grounds: readonly Ground[];
  readonly unread: readonly UnreadRow[];
} {
  const grounds: Ground[] = [];
  const unread: UnreadRow[] = [];
  for (const register of registers) {
    const { id } = register.kind;
    if (id !== "award" && id !== "visit") continue;
    for (const record of register.rows) {
      const one = groundOf(register, record, id, grounds.length);
      if (one === null) continue;
      if ("fen" in one) grounds.push(one);
      else unread.push(one);
    }
  }
  return { grounds, unread };
}
