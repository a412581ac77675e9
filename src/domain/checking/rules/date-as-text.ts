// A date that is text reads well but cannot be sorted, filtered or counted with: mended by writing the same day as a date,
// where the text says a day and nothing more.

import { isDateFormat } from "../../values/isDateFormat";
import { dayOfSerial, serialOfDay } from "../../values/serial";
import { squeezeText } from "../../values/text";
import { findDateColumn } from "../daysOf";
import { editCell } from "../editCell";
import { foundIn } from "../foundIn";
import type { CheckedCell } from "../rule";
import { wholeColumn } from "../wholeColumn";

const DATE_FORMAT = "yyyy/m/d";
const N = "[\\d〇○零一二三四五六七八九十]";
const FORMS = [
  `${N}{2,4}[-./年]${N}{1,3}[-./月]${N}{1,3}[日号]?[.。]?`,
  "\\d{8}",
  `${N}{1,3}月${N}{1,3}[日号]?`,
  "\\d{1,2}[./]\\d{1,2}",
  `${N}{1,3}[日号]`,
];
/** A day alone: no time, no part of the day, no second day, no weekday that might contradict it. */
const DAY_ALONE = new RegExp(`^'?(?:${FORMS.join("|")})$`, "u");

/** In a matrix the cells under a day are marks; month and day in columns of their own are no date each. */
function isOwnDate({ register, field, columnIndex }: CheckedCell): boolean {
  return field.id !== "date" || findDateColumn(register) === columnIndex;
}

export const dateAsText = wholeColumn<"date-as-text">({
  id: "date-as-text",
  severity: "note",
  scope: "cell",
  looksAt: ({ type }) => type === "date",
  judge: (cell, { snapshot: { dateSystem } }) => {
    const { value, reading, formula, numberFormat, register, rowIndex, columnIndex, field } = cell;
    if (typeof value !== "string" || typeof reading !== "number" || formula !== null) return null;
    if (!isOwnDate(cell)) return null;
    const place = { rowIndex, columnIndex };
    const serial = serialOfDay(reading, dateSystem);
    const isMendable = DAY_ALONE.test(squeezeText(value)) && dayOfSerial(serial, dateSystem) === reading;
    const facts = { field: field.id, found: value, day: reading, isMendable, count: 1 };
    if (!isMendable) return foundIn(register, [place], facts);
    const format = isDateFormat(numberFormat) ? null : DATE_FORMAT;
    const edit = editCell(register, place, { value: serial, numberFormat: format });
    return foundIn(register, [place], facts, { fix: { edits: [edit] } });
  },
});
