// A row that holds something of a record but lacks what makes it one: it is not counted. A field that most rows lack, not
// filled in yet or written once over several rows, is told once.

import type { SourceRecord } from "../../fitting/fit";
import type { FieldId, KindDefinition } from "../../kinds/kind";
import { Unreadable, type FieldReading } from "../../values/reading";
import { foundIn, type Place } from "../foundIn";
import { columnOf, type RegisterView } from "../registerView";
import type { RegisterRule } from "../rule";

const LEAST_OF_MANY = 3;
const SHARE_OF_MANY = 0.5;

interface Missing {
  readonly place: Place;
  /** Another * field is there, so that it is a record and no line that goes on from the one above. */
  readonly isRecord: boolean;
}

const isRead = (reading: FieldReading | undefined): boolean =>
  reading !== undefined && reading !== null && !(reading instanceof Unreadable);

/** The first * field that is blank and has a column; null where none is. */
function firstMissing(
  kind: KindDefinition,
  register: RegisterView,
  { fields }: SourceRecord,
): FieldId | null {
  for (const group of kind.recordNeeds) {
    if (group.some((id) => (fields[id] ?? null) !== null)) continue;
    const field = group.find((id) => columnOf(register, id) !== null);
    if (field !== undefined) return field;
  }
  return null;
}

function isRecord({ recordNeeds }: KindDefinition, { fields }: SourceRecord): boolean {
  return recordNeeds.some((group) => group.some((id) => isRead(fields[id])));
}

function findMissing(register: RegisterView): ReadonlyMap<FieldId, readonly Missing[]> {
  const missing = new Map<FieldId, Missing[]>();
  const { kind, table } = register;
  let last = -1;
  for (const record of table.incomplete) {
    const { rowIndex } = record;
    // A row of a matrix gives a record for each of its marks.
    const field = rowIndex === last ? null : firstMissing(kind, register, record);
    last = rowIndex;
    const columnIndex = field === null ? null : columnOf(register, field);
    if (field === null || columnIndex === null) continue;
    const known = missing.get(field) ?? [];
    known.push({ place: { rowIndex, columnIndex }, isRecord: isRecord(kind, record) });
    missing.set(field, known);
  }
  return missing;
}

export const requiredMissing: RegisterRule<"required-missing"> = {
  id: "required-missing",
  severity: "error",
  scope: "register",
  kinds: "all",
  *judge(register) {
    for (const [field, missing] of findMissing(register)) {
      const areMany =
        missing.length >= LEAST_OF_MANY && missing.length >= register.rows.length * SHARE_OF_MANY;
      if (areMany) {
        const places = missing.map(({ place }) => place);
        yield foundIn(register, places, { field, count: missing.length }, { severity: "warning" });
        continue;
      }
      for (const one of missing) {
        const severity = one.isRecord ? "error" : "warning";
        yield foundIn(register, [one.place], { field, count: 1 }, { severity });
      }
    }
  },
};
