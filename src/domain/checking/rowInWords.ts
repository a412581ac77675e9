// A row of a register as a line to be recognised by: what its columns say, as people write it.

import type { FieldId, KindId } from "../kinds/kind";
import { traitText } from "../summary/namesakes";
import { recordAt, type RegisterView } from "./registerView";
import type { Entry } from "./entries";

/** A row, by where it stands; 0-based. */
export interface RowRef {
  readonly sheet: string;
  readonly rowIndex: number;
}

/** Numbers that are nobody else's business. */
const PRIVATE: readonly FieldId[] = ["idNumber", "phone"];
const LONGEST = 60;

export function rowInWords({ register, record }: Entry): string {
  const { kind, columns } = register;
  const fields = new Set(columns.map(({ field }) => field.id).filter((id) => !PRIVATE.includes(id)));
  const text = [...fields].map((field) => traitText(record, kind.id, field)).filter((one) => one !== "");
  const line = text.join(" ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** The row where a register of one of the kinds has it; null where none does. */
export function entryAt(
  registers: readonly RegisterView[],
  kinds: readonly KindId[],
  { sheet, rowIndex }: RowRef,
): Entry | null {
  for (const register of registers) {
    if (register.sheet.name !== sheet || !kinds.includes(register.kind.id)) continue;
    const record = recordAt(register, rowIndex);
    if (record !== undefined) return { register, record };
  }
  return null;
}
