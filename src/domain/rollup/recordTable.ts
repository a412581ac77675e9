// Every record of a workbook as a row of one plain table, by the year that counts it, and what else the year's figures rest on.
// Without names, persons are numbers and free texts are masked.

import type { SourceRecord, WorkbookFit } from "../fitting/fit";
import type { KindId } from "../kinds/kind";
import type { Namesake } from "../settings/settings";
import { pushTo } from "../summary/groups";
import { registersOf } from "../summary/registers";
import type { Counted } from "../summary/sources";
import { isRoster } from "../summary/yearChoice";
import { yearOfRecord } from "../summary/yearOfRecord";
import type { Fen } from "../values/reading";
import { type Made, madeOf } from "./madeColumns";
import { minorsOfBook, PrivateMask } from "../masking/maskPrivate";
import { otherRows, type PlainRow } from "./otherRows";
import { type RecordCell, type RecordColumn, recordColumns } from "./recordColumns";
import { madeOfPersons } from "./recordPersons";

export interface RecordRow extends Pick<PlainRow, "kind" | "sheet" | "row"> {
  readonly made: Made;
  /** By the columns of the table, in their order. */
  readonly cells: readonly RecordCell[];
}

export interface RecordTable {
  readonly columns: readonly RecordColumn[];
  readonly years: ReadonlyMap<number, readonly RecordRow[]>;
}

export interface RecordTableInput {
  readonly fit: WorkbookFit;
  readonly namesakes: readonly Namesake[];
  /** Of the roster year; null where none is known. */
  readonly budget: Fen | null;
  /** Where stands what has no year of its own: rosters, the budget, which registers there are. */
  readonly rosterYear: number;
  readonly withNames: boolean;
}

type Records = ReadonlyMap<number, ReadonlyMap<KindId, readonly Counted[]>>;

const TWO = 2;

function cellOf(
  { fields }: Pick<SourceRecord, "fields">,
  { field, type }: RecordColumn,
  mask: PrivateMask | null,
): RecordCell {
  const reading = fields[field] ?? null;
  if (type !== "text") {
    const wanted = type === "yesNo" ? "boolean" : "number";
    return typeof reading === wanted ? (reading as RecordCell) : null;
  }
  if (typeof reading === "string") return reading === "" ? null : (mask?.mask(reading) ?? reading);
  if (typeof reading === "number" || typeof reading === "boolean") return String(reading);
  const isMonth = typeof reading === "object" && reading !== null && "year" in reading;
  return isMonth ? `${reading.year}-${String(reading.month).padStart(TWO, "0")}` : null;
}

/** Records without a year are in none: they are told as left out. */
function recordsByYear(fit: WorkbookFit, rosterYear: number): Records {
  const years = new Map<number, Map<KindId, Counted[]>>([[rosterYear, new Map<KindId, Counted[]>()]]);
  for (const register of registersOf(fit))
    for (const record of register.table.records) {
      const own = yearOfRecord(record, register.table);
      const year = isRoster(register.kind) ? rosterYear : own.kind === "known" ? own.year : null;
      if (year === null) continue;
      const kinds = years.get(year) ?? new Map<KindId, Counted[]>();
      years.set(year, kinds);
      pushTo(kinds, register.kind, { register, record });
    }
  return years;
}

/** The year's own records. */
function* plainRows(
  kinds: ReadonlyMap<KindId, readonly Counted[]>,
  hasVisits: boolean,
  namesakes: readonly Namesake[],
): Iterable<PlainRow> {
  const visits = kinds.get("visit") ?? (hasVisits ? [] : null);
  for (const [kind, found] of kinds) {
    const persons = madeOfPersons(kind, found, visits, namesakes);
    for (const one of found) {
      const { register, record } = one;
      const made = { ...madeOf(kind, one), ...persons.get(one) };
      yield { kind, sheet: register.sheet, row: record.rowIndex + 1, made, fields: record.fields };
    }
  }
}

export function recordTable(input: RecordTableInput): RecordTable {
  const { fit, namesakes, budget, rosterYear, withNames } = input;
  const columns = recordColumns().filter(({ isPrivate }) => withNames || !isPrivate);
  const mask = withNames ? null : new PrivateMask(minorsOfBook(fit));
  const registers = registersOf(fit);
  const hasVisits = registers.some(({ kind }) => kind === "visit");
  const rowOf = ({ kind, sheet, row, made, fields }: PlainRow): RecordRow => ({
    kind,
    sheet: sheet === null ? null : (mask?.mask(sheet) ?? sheet),
    row,
    made,
    cells: columns.map((column) => cellOf({ fields }, column, mask)),
  });
  const years = [...recordsByYear(fit, rosterYear)].map(([year, kinds]) => {
    const others = year === rosterYear ? otherRows(registers, kinds, budget) : [];
    return [year, [...plainRows(kinds, hasVisits, namesakes), ...others].map(rowOf)] as const;
  });
  return { columns, years: new Map(years) };
}
