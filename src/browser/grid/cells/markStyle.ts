// A mark over a cell, as Excel draws the conditional format it is.

import type { CSSProperties } from "react";
import type { Severity } from "../../../domain/checking/finding";
import { MARK_LOOKS } from "../../../workbook/marks/markLook";

/** The line lies within the cell, so that no neighbour covers it. */
export function markStyle(severity: Severity): CSSProperties {
  const { fill, line, lineColor, isUnderlined } = MARK_LOOKS[severity];
  return {
    backgroundColor: fill,
    backgroundImage: "none",
    outline: `1px ${line} ${lineColor}`,
    outlineOffset: "-1px",
    ...(isUnderlined ? { textDecoration: "underline" } : {}),
  };
}
