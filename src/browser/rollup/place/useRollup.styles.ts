// Looks that the parts of the roll-up share.

import { makeStyles, tokens } from "@fluentui/react-components";

export const useRollupStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  wide: { alignSelf: "stretch", minWidth: 0 },
  list: { margin: 0, paddingLeft: "1.4em", overflowWrap: "anywhere" },
  summary: {
    cursor: "pointer",
    minHeight: "32px",
    boxSizing: "border-box",
    paddingBlock: tokens.spacingVerticalSNudge,
    overflowWrap: "anywhere",
  },
});
