// The looks of the table of several years. In a wide pane it is a table; in a narrow one each label stands above its numbers,
// for no number may be cut: half an amount reads as another amount.

import { makeStyles, tokens } from "@fluentui/react-components";

const BORDER = `1px solid ${tokens.colorNeutralStroke3}`;
/** A label and five amounts of millions fit beside each other from here on. */
const NARROW = "@container (max-width: 599px)";
/** As many of those fit in the narrowest pane. */
export const YEARS_WHEN_NARROW = 3;

export const useTrendTable = makeStyles({
  box: { containerType: "inline-size" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    [NARROW]: { display: "block", "> thead": { display: "block" }, "> tbody": { display: "block" } },
  },
  row: {
    [NARROW]: {
      display: "grid",
      gridTemplateColumns: `repeat(${YEARS_WHEN_NARROW}, minmax(0, 1fr))`,
      alignItems: "center",
      borderTop: BORDER,
    },
  },
  label: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    borderTop: BORDER,
    [NARROW]: { gridColumn: "1 / -1", borderTop: "none", paddingTop: tokens.spacingVerticalXS },
  },
  /** Over the labels: where they stand above their numbers it is said only. */
  corner: {
    textAlign: "left",
    [NARROW]: {
      position: "absolute",
      width: "1px",
      height: "1px",
      overflow: "hidden",
      clipPath: "inset(50%)",
    },
  },
  year: { textAlign: "right", padding: `0 ${tokens.spacingHorizontalXS}` },
  cell: {
    textAlign: "right",
    borderTop: BORDER,
    "> button": { textAlign: "right" },
    [NARROW]: { borderTop: "none", overflowWrap: "anywhere" },
  },
  none: { padding: `6px ${tokens.spacingHorizontalXS}`, color: tokens.colorNeutralForeground3 },
  /** A year that is further back than a narrow pane has room for, or nearer than those wanted. */
  away: { [NARROW]: { display: "none" } },
  steps: { display: "none", [NARROW]: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } },
});
