// A cell's alignment; what is not said is as in an unformatted cell.

import { isTrue } from "../../read/parseXml";
import { numberAttribute } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";
import { HORIZONTALS, VERTICALS } from "./cellLook";
import type { AlignmentLook } from "./cellLook";

/** Files write 0 to 90 upwards, 91 to 180 for 1 to 90 downwards, 255 for stacked letters (ECMA-376, 18.8.1). */
const STACKED = 255;
const UPWARDS = 90;

function rotationOf(alignment: XmlElement | undefined): AlignmentLook["rotation"] {
  const degrees = numberAttribute(alignment, "textRotation", 0);
  if (degrees === STACKED) return "stacked";
  return degrees > UPWARDS ? UPWARDS - degrees : degrees;
}

export function readAlignment(alignment: XmlElement | undefined): AlignmentLook {
  const attributes = alignment?.attributes ?? {};
  return {
    horizontal: HORIZONTALS.find((known) => known === attributes["horizontal"]) ?? "general",
    vertical: VERTICALS.find((known) => known === attributes["vertical"]) ?? "bottom",
    wrap: isTrue(attributes["wrapText"]),
    shrink: isTrue(attributes["shrinkToFit"]),
    indent: numberAttribute(alignment, "indent", 0),
    rotation: rotationOf(alignment),
  };
}
