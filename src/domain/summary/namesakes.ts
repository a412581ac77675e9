// 同名不同人, as a person has declared it: which of the persons of a name a row speaks of. Rules about the same thing twice and
// figures of persons ask the same.

import type { SourceRecord } from "../fitting/fit";
import { kindById } from "../kinds/catalogue";
import type { FieldId, KindId } from "../kinds/kind";
import type { Namesake } from "../settings/settings";
import { formatDate } from "../values/date";
import { yuanDecimal } from "../values/money";
import { type FieldReading, Unreadable } from "../values/reading";
import { squeezeText } from "../values/text";
import { groupBy, pushTo } from "./groups";

function numberText(reading: number, kind: KindId, field: FieldId): string {
  const type = kindById(kind).fields.find(({ id }) => id === field)?.type;
  if (type === "money") return yuanDecimal(reading);
  return type === "date" || type === "dateOrMonth" ? formatDate(reading) : String(reading);
}

/** What a row says in a field, as 关工设置 quotes it; "" where it says nothing that can be read. */
export function traitText({ fields }: SourceRecord, kind: KindId, field: FieldId): string {
  const reading: FieldReading | undefined = fields[field];
  if (typeof reading === "string") return squeezeText(reading);
  if (typeof reading === "number") return numberText(reading, kind, field);
  if (typeof reading !== "object" || reading === null || reading instanceof Unreadable) return "";
  return "year" in reading ? `${reading.year}-${reading.month}` : `${reading.month}-${reading.day}`;
}

/** Whether the row says all that the line does. */
export function speaksOf({ kind, traits }: Namesake, record: SourceRecord): boolean {
  return traits.every(({ field, text }) => traitText(record, kind, field) === text);
}

/** Of one person alone nobody is told apart. */
function isOfSeveral(lines: readonly Namesake[]): boolean {
  return lines.some(({ person }) => person !== lines[0]?.person);
}

/**
 * Of rows of one name and kind the person each speaks of, as text; "" where it may be any of them. Rows that say the same
 * of several persons are those persons' one by one.
 */
function tell(lines: readonly Namesake[], rows: readonly SourceRecord[]): readonly string[] {
  const given = new Map<string, number>();
  return rows.map((record) => {
    const own = lines.filter((line) => speaksOf(line, record)).map(({ person }) => person);
    const persons = [...new Set(own)].sort((one, other) => one - other);
    const among = persons.join(" ");
    const at = given.get(among) ?? 0;
    given.set(among, at + 1);
    return String(persons[persons.length === 1 ? 0 : at] ?? "");
  });
}

export interface NamedRow {
  readonly name: string;
  readonly record: SourceRecord;
}

/** What has been declared of the names of one kind of record. */
export class Namesakes {
  readonly #lines: ReadonlyMap<string, readonly Namesake[]>;

  constructor(declared: readonly Namesake[], kind: KindId) {
    const own = groupBy(
      declared.filter((one) => one.kind === kind),
      ({ name }) => name,
    );
    this.#lines = new Map([...own].filter(([, lines]) => isOfSeveral(lines)));
  }

  /** As many texts as rows, all of that name; null where nobody has declared anything of it. */
  tell(name: string, rows: readonly SourceRecord[]): readonly string[] | null {
    const lines = this.#lines.get(squeezeText(name));
    return lines === undefined ? null : tell(lines, rows);
  }

  /** The person of each row whose name has been declared of; other rows are not in it. */
  tellAll(rows: readonly NamedRow[]): ReadonlyMap<SourceRecord, string> {
    const told = new Map<SourceRecord, string>();
    if (this.#lines.size === 0) return told;
    const groups = new Map<string, SourceRecord[]>();
    for (const { name, record } of rows) pushTo(groups, name, record);
    for (const [name, records] of groups) {
      for (const [at, person] of (this.tell(name, records) ?? []).entries()) {
        const record = records[at];
        if (record !== undefined) told.set(record, person);
      }
    }
    return told;
  }
}
