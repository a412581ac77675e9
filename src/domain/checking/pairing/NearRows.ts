// The row of the other side that comes closest to one without a counterpart: of the same day first, else of the same
// amount, the nearest in time.

import type { NearRow } from "../facts/acrossFacts";
import { cellOf } from "../registerView";
import type { FieldId } from "../../kinds/kind";
import type { DayNumber, Fen } from "../../values/reading";
import { groupBy } from "../../summary/groups";
import type { GroundKind, PlacedRow } from "./grounds";

export interface OneSide extends PlacedRow {
  readonly fen: Fen;
  readonly day: DayNumber | null;
  readonly kinds: readonly GroundKind[];
}

/** The cell of a row's amount. */
export function amountCell({ register, rowIndex }: PlacedRow): { rowIndex: number; columnIndex: number } {
  const field: FieldId = register.kind.id === "visit" ? "cash" : "amount";
  return cellOf(register, rowIndex, field);
}

/** Of a crowd of equals only so many are looked at. */
const MOST_LOOKED_AT = 50;

export class NearRows {
  readonly #byDay: ReadonlyMap<DayNumber | null, readonly OneSide[]>;
  readonly #byFen: ReadonlyMap<Fen, readonly OneSide[]>;

  constructor(rows: readonly OneSide[]) {
    this.#byDay = groupBy(rows, ({ day }) => day);
    this.#byFen = groupBy(rows, ({ fen }) => fen);
  }

  /** null where nothing of its kinds comes close. */
  nearestTo({ day, fen, kinds }: Pick<OneSide, "day" | "fen" | "kinds">): NearRow | null {
    const isOfKind = (one: OneSide): boolean => one.kinds.some((kind) => kinds.includes(kind));
    const ofDay = day === null ? [] : (this.#byDay.get(day) ?? []);
    const ofFen = this.#byFen.get(fen) ?? [];
    const candidates = [...ofDay.slice(0, MOST_LOOKED_AT), ...ofFen.slice(0, MOST_LOOKED_AT)].filter(
      isOfKind,
    );
    const distance = (one: OneSide): number =>
      day === null || one.day === null ? Infinity : Math.abs(one.day - day);
    const [first, ...rest] = candidates;
    if (!first) return null;
    const best = rest.reduce((near, one) => (distance(one) < distance(near) ? one : near), first);
    const cell = { sheet: best.register.sheet.name, ...amountCell(best) };
    return { cell, fen: best.fen, day: best.day };
  }
}
