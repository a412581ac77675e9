// Rows of the table that are no records, but without which not every figure could be had from it: which registers there are, the
// budget, the helpers of the pupils, and whom the sign-in matrices name.

import { namesIn } from "../checking/namesIn";
import type { SourceRecord } from "../fitting/fit";
import type { KindId } from "../kinds/kind";
import { namesListed } from "../summary/figures/studyFigures";
import { type Register, textOf } from "../summary/registers";
import type { Counted } from "../summary/sources";
import type { Fen } from "../values/reading";
import type { Made } from "./madeColumns";

export type OtherRowKind = "register" | "budget" | "helper" | "listed";

export interface PlainRow {
  readonly kind: KindId | OtherRowKind;
  readonly sheet: string | null;
  /** As Excel shows it. */
  readonly row: number | null;
  readonly made: Made;
  readonly fields: SourceRecord["fields"];
}

/** A register without a record of the year makes figures of 0; without a register there is no figure. */
function registerRows(registers: readonly Register[]): readonly PlainRow[] {
  return registers.map(({ kind, sheet, table }) => ({
    kind: "register",
    sheet,
    row: table.headerRows.first + 1,
    made: { register: kind },
    fields: {},
  }));
}

function helperRows(pupils: readonly Counted[]): readonly PlainRow[] {
  const numbers = new Map<string, number>();
  return pupils.flatMap(({ register, record }) =>
    namesIn(textOf(record, "helper")).map((name): PlainRow => {
      const number = numbers.get(name) ?? numbers.size + 1;
      numbers.set(name, number);
      return {
        kind: "helper",
        sheet: register.sheet,
        row: record.rowIndex + 1,
        made: { person_no: number },
        fields: { helper: name },
      };
    }),
  );
}

function listedRows(registers: readonly Register[]): readonly PlainRow[] {
  return [...namesListed(registers)].map((name, at) => ({
    kind: "listed",
    sheet: null,
    row: null,
    made: { person_no: at + 1 },
    fields: { person: name },
  }));
}

/** Registers of which the year counts a record. */
function registersOfYear(registers: readonly Register[], counted: readonly Counted[]): readonly Register[] {
  const tables = new Set(counted.map(({ register }) => register.table));
  return registers.filter(({ table }) => tables.has(table));
}

/** @param budget null where 关工设置 gives none for the year */
export function otherRows(
  registers: readonly Register[],
  kinds: ReadonlyMap<KindId, readonly Counted[]>,
  budget: Fen | null,
): readonly PlainRow[] {
  const budgetRow: PlainRow = {
    kind: "budget",
    sheet: null,
    row: null,
    made: {},
    fields: { amount: budget },
  };
  return [
    ...registerRows(registers),
    ...(budget === null ? [] : [budgetRow]),
    ...helperRows(kinds.get("pupil") ?? []),
    ...listedRows(registersOfYear(registers, kinds.get("study") ?? [])),
  ];
}
