// A date that is text reads well but cannot be sorted, filtered or counted with: mended by writing the same day as a date.

import { serialOfDay } from "../../values/serial";
import type { CellRule } from "../rule";

const DATE_FORMAT = "yyyy/m/d";
/** A cell in these formats keeps what is written into it as text. */
const TEXT_FORMAT = "@";

export const dateAsText: CellRule<"date-as-text"> = {
  id: "date-as-text",
  severity: "note",
  scope: "cell",
  looksAt: ({ type }) => type === "date",
  judge: (cell, { snapshot }) => {
    const { value, reading, formula, numberFormat, register, rowIndex, columnIndex, field } = cell;
    if (typeof value !== "string" || typeof reading !== "number" || formula !== null) return null;
    const edit = {
      sheet: register.sheet.name,
      rowIndex,
      columnIndex,
      expect: { value, formula },
      formula: null,
      value: serialOfDay(reading, snapshot.dateSystem),
      numberFormat: numberFormat === TEXT_FORMAT || numberFormat === "General" ? DATE_FORMAT : null,
    };
    return {
      found: {
        sheet: register.sheet.name,
        cells: [{ rowIndex, columnIndex }],
        facts: { field: field.id, found: value, day: reading },
        fix: { edits: [edit] },
      },
    };
  },
};
