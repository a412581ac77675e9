// Range.getCellProperties: what is asked for of each cell, and nothing else. Unknown properties are refused; sizes are
// unknown here, since Excel has them for rows and columns only.

import type { Line, Look } from "../../model/look";
import { placeKey, type Sheet } from "../../model/Sheet";
import type { Host } from "../Host";
import { invalidArgument } from "../HostError";
import type { RangeTarget } from "./Classes";

interface CellTarget {
  readonly sheet: Sheet;
  readonly r: number;
  readonly c: number;
}

/** `options`: what is asked for of the property, true or the properties within it. */
type Read<T> = (target: T, options: unknown, host: Host) => unknown;

/** An object of properties, each read where it is asked for. */
function group<T>(className: string, members: Readonly<Record<string, Read<T>>>): Read<T> {
  return (target, options, host) => {
    if (typeof options !== "object" || options === null) throw invalidArgument(`options of ${className}`);
    const asked = Object.entries(options).filter(([, option]) => option !== false);
    return Object.fromEntries(
      asked.map(([name, option]) => {
        host.guard(className, name);
        const member = members[name];
        if (member === undefined) throw invalidArgument(`${className}.${name}`);
        return [name, member(target, option, host)];
      }),
    );
  };
}

const look =
  (read: (look: Look) => unknown): Read<CellTarget> =>
  ({ sheet, r, c }) =>
    read(sheet.look(r, c));

const BORDER = group<Line | undefined>("CellBorder", {
  style: (line) => line?.style ?? "None",
  weight: (line) => line?.weight ?? "Thin",
});

const SIDES: Readonly<Record<string, (cell: CellTarget) => Line | undefined>> = {
  top: ({ sheet, r, c }) => sheet.linesAbove.get(placeKey(r, c)),
  bottom: ({ sheet, r, c }) => sheet.linesAbove.get(placeKey(r + 1, c)),
  left: ({ sheet, r, c }) => sheet.linesLeft.get(placeKey(r, c)),
  right: ({ sheet, r, c }) => sheet.linesLeft.get(placeKey(r, c + 1)),
  diagonalDown: () => undefined,
  diagonalUp: () => undefined,
};

const FORMAT = group<CellTarget>("CellPropertiesFormat", {
  font: group("CellPropertiesFont", {
    name: look(({ fontName }) => fontName),
    size: look(({ fontSize }) => fontSize),
    bold: look(({ bold }) => bold),
    underline: look(({ underline }) => underline),
    color: look(({ color }) => color),
    italic: look(({ italic }) => italic),
    strikethrough: look(({ strike }) => strike),
  }),
  // No fill is white, and has no tint: office-js #6218 and #4900.
  fill: group("CellPropertiesFill", {
    color: look(({ fill }) => fill ?? "#FFFFFF"),
    tintAndShade: look(({ fill }) => (fill === null ? null : 0)),
  }),
  // What is asked for comes for every side (#2349).
  borders: (cell, options, host) =>
    Object.fromEntries(
      Object.entries(SIDES).map(([side, lineOf]) => [side, BORDER(lineOf(cell), options, host)]),
    ),
  horizontalAlignment: look(({ horizontal }) => horizontal),
  verticalAlignment: look(({ vertical }) => vertical),
  wrapText: look(({ wrap }) => wrap),
  indentLevel: look(({ indent }) => indent),
});

const CELL = group<CellTarget>("CellPropertiesLoadOptions", {
  format: FORMAT,
  hyperlink: ({ sheet, r, c }) => sheet.links.get(placeKey(r, c)) ?? null,
});

export function cellProperties(host: Host, { sheet, range }: RangeTarget, options: unknown): unknown {
  const rows: unknown[][] = [];
  for (let r = range.top; r <= range.bottom; r += 1) {
    const row: unknown[] = [];
    for (let c = range.left; c <= range.right; c += 1) row.push(CELL({ sheet, r, c }, options, host));
    rows.push(row);
  }
  return rows;
}
