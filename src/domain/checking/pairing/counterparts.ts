// What may be paired by hand with a row that lacks its counterpart, the likeliest first: by name, day and amount, and whether
// it lacks one itself.

import type { SourceRecord, WorkbookFit } from "../../fitting/fit";
import type { FieldId } from "../../kinds/kind";
import type { Pairing, Settings } from "../../settings/settings";
import type { WorkbookSnapshot } from "../../sheets/snapshot";
import type { DayNumber, Fen } from "../../values/reading";
import type { Entry } from "../entries";
import { namesIn } from "../namesIn";
import type { RegisterView } from "../registerView";
import { type RowRef, rowInWords } from "../rowInWords";
import { textIn } from "../rowText";
import { viewRegisters } from "../viewRegisters";
import { findKept, PAIRED_KINDS } from "./keptPairing";

export type PairSide = "payment" | "ground";

/** A row that may be paired. */
export interface PairableRow extends RowRef {
  readonly side: PairSide;
  /** null: the row gives no amount, or none that can be read. */
  readonly fen: Fen | null;
  readonly day: DayNumber | null;
  /** Whom it names; of a payment nobody for certain. */
  readonly names: readonly string[];
  readonly words: string;
}

const NAMES: readonly FieldId[] = ["student", "person", "parent"];

function numberIn({ fields }: SourceRecord, field: FieldId): number | null {
  const reading = fields[field];
  return typeof reading === "number" ? reading : null;
}

function pairable(entry: Entry): PairableRow {
  const { register, record } = entry;
  const kind = register.kind.id;
  const isPayment = kind === "expense";
  return {
    sheet: register.sheet.name,
    rowIndex: record.rowIndex,
    side: isPayment ? "payment" : "ground",
    fen: numberIn(record, kind === "visit" ? "cash" : "amount"),
    day: numberIn(record, "date"),
    names: isPayment ? [] : NAMES.flatMap((field) => namesIn(textIn(record, field))),
    words: rowInWords(entry),
  };
}

/** Every row of expenses, awards and visits that belongs to no pairing yet. */
export function listPairable(
  registers: readonly RegisterView[],
  kept: readonly Pairing[],
): readonly PairableRow[] {
  const { has } = findKept(kept, registers);
  return registers
    .filter(({ kind }) => PAIRED_KINDS.includes(kind.id))
    .flatMap((register) =>
      register.rows
        .filter(({ rowIndex }) => !has({ register, rowIndex }))
        .map((record) => pairable({ register, record })),
    );
}

/** The same of a workbook. */
export function pairableRows(book: {
  readonly snapshot: WorkbookSnapshot;
  readonly fit: WorkbookFit;
  readonly settings: Settings;
}): readonly PairableRow[] {
  return listPairable(viewRegisters(book), book.settings.pairings);
}

/** Days apart that count no further. */
const FAR = 200;
const DAY_UNKNOWN = 60;
/** As many days as these weigh. */
const WEIGHTS = { otherAmount: 60, partAmount: 15, sameName: 120, lacking: 150 } as const;

function weighAmount(payment: Fen | null, ground: Fen | null): number {
  if (payment !== null && payment === ground) return 0;
  const isPart = payment !== null && ground !== null && ground > 0 && ground < payment;
  return isPart ? WEIGHTS.partAmount : WEIGHTS.otherAmount;
}

function weighDays(one: DayNumber | null, other: DayNumber | null): number {
  return one === null || other === null ? DAY_UNKNOWN : Math.min(FAR, Math.abs(one - other));
}

/** Less is likelier. */
function distance(own: PairableRow, other: PairableRow, isLacking: boolean): number {
  const [payment, ground] = own.side === "payment" ? [own, other] : [other, own];
  const isNamed = ground.names.some((name) => name.length > 1 && payment.words.includes(name));
  return (
    weighDays(payment.day, ground.day) +
    weighAmount(payment.fen, ground.fen) -
    (isNamed ? WEIGHTS.sameName : 0) -
    (isLacking ? WEIGHTS.lacking : 0)
  );
}

/** The rows of the other side, the likeliest first. @param isLacking whether a row has no counterpart either */
export function rankCounterparts(
  own: PairableRow,
  rows: readonly PairableRow[],
  isLacking: (row: RowRef) => boolean,
): readonly PairableRow[] {
  return rows
    .filter(({ side }) => side !== own.side)
    .map((row) => ({ row, far: distance(own, row, isLacking(row)) }))
    .sort((one, other) => one.far - other.far)
    .map(({ row }) => row);
}
