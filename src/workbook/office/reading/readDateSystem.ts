// Which date system a workbook uses, from the texts of the sheets' corners, which came with the cells; only where dates
// stand elsewhere is one of them asked for.

import { cellAddress } from "../../../domain/sheets/address";
import {
  numberFormatAt,
  valueAt,
  type DateSystem,
  type SheetSnapshot,
} from "../../../domain/sheets/snapshot";
import { roundTrip } from "../roundTrip";
import type { SheetFrame } from "./askSheet";
import { findDateSystem, isDateFormat, type DisplayedCell } from "./dateSystem";

/** So many dates are asked for where no corner shows one; one is enough unless its column is too narrow. */
const SAMPLES = 20;

/** What most workbooks use, and what no date can contradict. */
const USUAL: DateSystem = 1900;

interface CellPlace {
  readonly sheet: SheetSnapshot;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

function displayed({ sheet, rowIndex, columnIndex }: CellPlace, text: unknown): DisplayedCell {
  return {
    value: valueAt(sheet, rowIndex, columnIndex),
    numberFormat: numberFormatAt(sheet, rowIndex, columnIndex),
    text: String(text),
  };
}

function* cornerCells(
  sheets: readonly SheetSnapshot[],
  frames: readonly SheetFrame[],
): Iterable<DisplayedCell> {
  for (const [index, sheet] of sheets.entries()) {
    const corner = frames[index]?.corner ?? null;
    if (corner === null) continue;
    for (const [r, row] of corner.text.entries()) {
      for (const [c, text] of row.entries()) {
        yield displayed({ sheet, rowIndex: corner.range.top + r, columnIndex: corner.range.left + c }, text);
      }
    }
  }
}

/** The first date of each row, of as many rows as are worth asking for. */
function findDatePlaces(sheets: readonly SheetSnapshot[]): readonly CellPlace[] {
  const places: CellPlace[] = [];
  for (const sheet of sheets) {
    for (const [rowIndex, row] of sheet.rows.entries()) {
      const columnIndex = row.findIndex(
        (value, c) => typeof value === "number" && isDateFormat(numberFormatAt(sheet, rowIndex, c)),
      );
      if (columnIndex >= 0) places.push({ sheet, rowIndex, columnIndex });
      if (places.length === SAMPLES) return places;
    }
  }
  return places;
}

/** `sheets` and `frames` go together. One more round trip only where dates stand but no corner shows one. */
export async function readDateSystem(
  sheets: readonly SheetSnapshot[],
  frames: readonly SheetFrame[],
): Promise<DateSystem> {
  const found = findDateSystem(cornerCells(sheets, frames));
  if (found !== null) return found;
  const places = findDatePlaces(sheets);
  if (places.length === 0) return USUAL;
  const cells = await roundTrip((context) => {
    const asked = places.map((place) => {
      const sheet = context.workbook.worksheets.getItem(place.sheet.name);
      const range = sheet.getRange(cellAddress(place.rowIndex, place.columnIndex)).load("text");
      return { place, range };
    });
    return () => asked.map(({ place, range }) => displayed(place, range.text[0]?.[0]));
  });
  return findDateSystem(cells) ?? USUAL;
}
