// A long number kept as a number has lost its last digits. Told, never mended: they have to be typed again from the paper.

import type { FieldId, FieldType } from "../../kinds/kind";
import { findLostDigits } from "../lostDigits";
import { foundIn } from "../foundIn";
import type { CellRule } from "../rule";

const TYPES: ReadonlySet<FieldType> = new Set(["idNumber", "phone", "invoiceNumber"]);
const FIELDS: ReadonlySet<FieldId> = new Set(["voucherNo"]);

export const numberLostDigits: CellRule<"number-lost-digits"> = {
  id: "number-lost-digits",
  severity: "error",
  scope: "cell",
  looksAt: ({ id, type }) => TYPES.has(type) || FIELDS.has(id),
  concerns: (value) => findLostDigits(value) !== null,
  judge: ({ value, register, rowIndex, columnIndex, field }) => {
    const found = findLostDigits(value);
    return found === null ? null : foundIn(register, [{ rowIndex, columnIndex }], { field: field.id, found });
  },
};
