// Every record of a workbook as a row of one plain table, by the year that counts it. Without names, persons are numbers and free
// texts are masked.

import type { SourceRecord, WorkbookFit } from "../fitting/fit";
import type { FieldId, KindId } from "../kinds/kind";
import type { Namesake } from "../settings/settings";
import { pushTo } from "../summary/groups";
import { Namesakes } from "../summary/namesakes";
import { registersOf, textOf } from "../summary/registers";
import { isRoster } from "../summary/yearChoice";
import { yearOfRecord } from "../summary/yearOfRecord";
import { minorsOfBook, PrivateMask } from "../masking/maskPrivate";
import { numberPersons } from "./numberPersons";
import { type RecordColumn, recordColumns } from "./recordColumns";

export type RecordCell = string | number | boolean | null;

export interface RecordRow {
  readonly kind: KindId;
  readonly sheet: string;
  /** As Excel shows it. */
  readonly row: number;
  /** Rows of one kind and year with one number are one person's; null where nobody is named. */
  readonly person: number | null;
  /** By the columns of the table, in their order. */
  readonly cells: readonly RecordCell[];
}

export interface RecordTable {
  readonly columns: readonly RecordColumn[];
  readonly years: ReadonlyMap<number, readonly RecordRow[]>;
}

interface Found {
  readonly kind: KindId;
  readonly sheet: string;
  readonly record: SourceRecord;
}

/** Who a row of a kind is about, and what tells namesakes apart, as the figures have it. */
const PERSONS: Readonly<Partial<Record<KindId, readonly [FieldId, ...FieldId[]]>>> = {
  award: ["student", "school", "unit"],
  visit: ["person", "school"],
};

const TWO = 2;

function cellOf(
  { fields }: SourceRecord,
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

function personsOf(
  kind: KindId,
  found: readonly Found[],
  namesakes: readonly Namesake[],
): readonly (number | null)[] {
  const [name, ...traits] = PERSONS[kind] ?? [];
  if (name === undefined) return found.map(() => null);
  const named = found.map(({ record }) => ({ name: textOf(record, name), record }));
  const told = new Namesakes(namesakes, kind).tellAll(named);
  return numberPersons(
    named.map(({ name: own, record }) => ({
      name: own,
      traits: [...traits.map((trait) => textOf(record, trait)), told.get(record) ?? ""],
    })),
  );
}

export interface RecordTableInput {
  readonly fit: WorkbookFit;
  readonly namesakes: readonly Namesake[];
  /** Where rosters stand, which have no year. */
  readonly rosterYear: number;
  readonly withNames: boolean;
}

/** Records without a year are in none: they are told as left out. */
export function recordTable({ fit, namesakes, rosterYear, withNames }: RecordTableInput): RecordTable {
  const columns = recordColumns().filter(({ isPrivate }) => withNames || !isPrivate);
  const mask = withNames ? null : new PrivateMask(minorsOfBook(fit));
  const groups = new Map<string, Found[]>();
  for (const { kind, sheet, table } of registersOf(fit))
    for (const record of table.records) {
      const own = yearOfRecord(record, table);
      const year = isRoster(kind) ? rosterYear : own.kind === "known" ? own.year : null;
      if (year !== null) pushTo(groups, `${year} ${kind}`, { kind, sheet, record });
    }
  const years = new Map<number, RecordRow[]>();
  for (const [key, found] of groups) {
    const persons = personsOf(found[0]?.kind ?? "award", found, namesakes);
    found.forEach(({ kind, sheet, record }, at) =>
      pushTo(years, Number.parseInt(key, 10), {
        kind,
        sheet: mask?.mask(sheet) ?? sheet,
        row: record.rowIndex + 1,
        person: persons[at] ?? null,
        cells: columns.map((column) => cellOf(record, column, mask)),
      }),
    );
  }
  return { columns, years };
}
