// A name with blanks is another name to Excel's search and filter. Mended by the same name without them; a name drawn out
// in print is only worth a note.

import { readName } from "../../values/readName";
import { isPlain } from "../../values/text";
import { editCell } from "../editCell";
import { foundIn } from "../foundIn";
import { tidyName } from "../tidyName";
import { wholeColumn } from "../wholeColumn";

export const nameHasSpaces = wholeColumn<"name-has-spaces">({
  id: "name-has-spaces",
  severity: "warning",
  scope: "cell",
  looksAt: ({ type }) => type === "person",
  concerns: (value) => typeof value === "string" && !isPlain(value),
  judge: ({ value, reading, formula, register, rowIndex, columnIndex, field }) => {
    if (typeof value !== "string" || typeof reading !== "string" || formula !== null) return null;
    const tidy = tidyName(value);
    // Two names on two lines are two, and stay so.
    if (tidy === null || readName(tidy.name) !== readName(value)) return null;
    const place = { rowIndex, columnIndex };
    const edit = editCell(register, place, { value: tidy.name });
    return foundIn(
      register,
      [place],
      { field: field.id, found: value, name: tidy.name, count: 1 },
      { severity: tidy.isPadding ? "note" : "warning", fix: { edits: [edit] } },
    );
  },
});
