// Setting a hyperlink, with its side effects: an empty cell shows the target, and the cell is dressed as a link.

import { textArgument } from "../arguments";
import type { Host } from "../Host";
import { invalidArgument } from "../HostError";
import { placeKey } from "../../model/Sheet";
import type { RangeTarget } from "./Classes";

const LINK_COLOR = "#0563C1";

interface Hyperlink {
  readonly documentReference: string;
  readonly screenTip: string;
  readonly textToDisplay: string | null;
}

function readHyperlink(value: unknown): Hyperlink {
  if (typeof value !== "object" || value === null) throw invalidArgument("Range.hyperlink");
  const known = ["documentReference", "screenTip", "textToDisplay"];
  const stranger = Object.keys(value).find((key) => !known.includes(key));
  if (stranger !== undefined) throw invalidArgument(`Range.hyperlink.${stranger} is not modelled`);
  const fields: { documentReference?: unknown; screenTip?: unknown; textToDisplay?: unknown } = value;
  return {
    documentReference: textArgument(fields.documentReference, "Range.hyperlink.documentReference"),
    screenTip: textArgument(fields.screenTip ?? "", "Range.hyperlink.screenTip"),
    textToDisplay:
      fields.textToDisplay === undefined ? null : textArgument(fields.textToDisplay, "textToDisplay"),
  };
}

export function writeLink(host: Host, { sheet, range }: RangeTarget, value: unknown): void {
  host.checkSheet(sheet);
  const { documentReference, screenTip, textToDisplay } = readHyperlink(value);
  for (let r = range.top; r <= range.bottom; r += 1) {
    for (let c = range.left; c <= range.right; c += 1) {
      const cell = sheet.cell(r, c);
      const isEmpty = cell.constant === null && cell.formula === null;
      const shown = textToDisplay ?? (isEmpty ? documentReference : null);
      if (shown !== null) sheet.setCell(r, c, { constant: shown, formula: null });
      sheet.links.set(placeKey(r, c), { documentReference, screenTip });
      sheet.setLook(r, c, { underline: "Single", color: LINK_COLOR });
    }
  }
  host.cellsChanged(sheet, range);
}
