// A cell's four borders and its diagonals.

import { isTrue } from "../../read/parseXml";
import { childOf } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";
import { LINE_STYLES } from "./cellLook";
import type { BordersLook, LineLook } from "./cellLook";
import { resolveColour } from "./colours";
import type { ColourTables } from "./colours";

export const NO_BORDERS: BordersLook = {
  top: null,
  right: null,
  bottom: null,
  left: null,
  diagonalUp: null,
  diagonalDown: null,
};

function readLine(line: XmlElement | undefined, tables: ColourTables): LineLook | null {
  const style = LINE_STYLES.find((known) => known === line?.attributes["style"]);
  if (line === undefined || style === undefined) return null;
  return { style, color: resolveColour(childOf(line, "color"), tables) ?? "#000000" };
}

export function readBorders(border: XmlElement, tables: ColourTables): BordersLook {
  const side = (...names: string[]): LineLook | null => {
    const line = names.map((name) => childOf(border, name)).find((found) => found !== undefined);
    return readLine(line, tables);
  };
  const diagonal = side("diagonal");
  return {
    top: side("top"),
    // Strict files say start and end.
    right: side("right", "end"),
    bottom: side("bottom"),
    left: side("left", "start"),
    diagonalUp: isTrue(border.attributes["diagonalUp"]) ? diagonal : null,
    diagonalDown: isTrue(border.attributes["diagonalDown"]) ? diagonal : null,
  };
}
