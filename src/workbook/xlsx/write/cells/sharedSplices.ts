// A formula that many cells share stands in the first of them. When that one is written, the next takes it over, moved to
// where it stands; the others go on sharing it.

import { rangeAddress, type CellRange } from "../../../../domain/sheets/address";
import { cutFormula, moveFormula } from "../../read/formulaText";
import { buildOpeningTag } from "../buildOpeningTag";
import { escapeXml } from "../escapeXml";
import type { Splice } from "../spliceText";
import type { ScannedFormula, ScannedShared } from "./scanResult";

function rangeOf(members: readonly ScannedFormula[]): CellRange {
  const rows = members.map(({ rowIndex }) => rowIndex);
  const columns = members.map(({ columnIndex }) => columnIndex);
  const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
  const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
  return { top: least(rows), left: least(columns), bottom: most(rows), right: most(columns) };
}

export function sharedSplices({ rowIndex, columnIndex, text, members }: ScannedShared): Splice[] {
  const [heir] = members;
  if (heir === undefined) return [];
  const rows = heir.rowIndex - rowIndex;
  const moved = escapeXml(moveFormula(cutFormula(text), rows, heir.columnIndex - columnIndex));
  const { element } = heir;
  const { start, tagEnd, closeStart, rawName } = element;
  const opening = buildOpeningTag(element, { ref: rangeAddress(rangeOf(members)) });
  if (element.isSelfClosing) return [{ start, end: tagEnd, text: `${opening}>${moved}</${rawName}>` }];
  return [
    { start, end: tagEnd, text: `${opening}>` },
    { start: tagEnd, end: closeStart, text: moved },
  ];
}
