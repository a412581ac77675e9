// What the figures make of a record, as columns of its own: whoever asks the records in a database cannot ask our rules. What each
// means is written in docs/rollup.md.

import type { KindId } from "../kinds/kind";
import { isFuel, isUnreimbursed } from "../summary/figures/expenseFigures";
import { isSettled } from "../summary/figures/isSettled";
import { signInsOf } from "../summary/figures/studyFigures";
import { piecesOf } from "../summary/figures/workFigures";
import type { Counted } from "../summary/sources";
import type { RecordCell, RecordColumnType } from "./recordColumns";

export const MADE_COLUMNS = [
  { name: "register", type: "text" },
  { name: "person_no", type: "count" },
  { name: "group_person_no", type: "count" },
  { name: "sign_ins", type: "count" },
  { name: "pieces", type: "count" },
  { name: "is_fuel", type: "yesNo" },
  { name: "is_unreimbursed", type: "yesNo" },
  { name: "is_settled", type: "yesNo" },
  { name: "is_visited", type: "yesNo" },
] as const satisfies readonly { readonly name: string; readonly type: RecordColumnType }[];

/** A column that is absent says nothing of that row. */
export type Made = Readonly<Partial<Record<(typeof MADE_COLUMNS)[number]["name"], RecordCell>>>;

/** What a record says by itself. */
export function madeOf(kind: KindId, one: Counted): Made {
  switch (kind) {
    case "expense":
      return { is_fuel: isFuel(one), is_unreimbursed: isUnreimbursed(one) };
    case "study":
      return { sign_ins: signInsOf(one) };
    case "asset":
      return { pieces: piecesOf(one) };
    case "opinion":
      return { is_settled: isSettled(one) };
    default:
      return {};
  }
}
