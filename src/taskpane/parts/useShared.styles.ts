// Looks that several parts share.

import { makeStyles, tokens } from "@fluentui/react-components";

export const useShared = makeStyles({
  /** For screen readers only. */
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  /** The sentence a place begins with. */
  lead: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  stack: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  /** A part that takes the focus only so that it is not lost. */
  outlineless: { outlineStyle: "none" },
  /** As `stack`, for what belongs closely together. */
  pile: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  /** A card that waits for an answer. */
  marked: { outlineStyle: "none", borderLeft: `4px solid ${tokens.colorBrandStroke1}` },
  /** Stays in sight at the top while the place scrolls below it. */
  onTop: { position: "sticky", top: 0, zIndex: 1 },
  /** Text to the left, a button to the right. */
  row: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  withIcon: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalSNudge,
    "> svg": { flexShrink: 0 },
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  /** Long names and addresses break anywhere rather than push the pane wide. */
  breaking: { overflowWrap: "anywhere", minWidth: 0 },
  /** What one types into. */
  field: {
    minHeight: "32px",
    boxSizing: "border-box",
    paddingInline: tokens.spacingHorizontalSNudge,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  /** Boxes to tick that belong together. */
  plainGroup: { margin: 0, padding: 0, border: "none", minWidth: 0, "> legend": { padding: 0 } },
  disclosure: {
    cursor: "pointer",
    paddingBlock: tokens.spacingVerticalSNudge,
    color: tokens.colorNeutralForeground1,
    ":hover": { color: tokens.colorBrandForeground1 },
  },
});
