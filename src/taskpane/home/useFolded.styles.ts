// The look of a button that folds something out below it.

import { makeStyles, tokens } from "@fluentui/react-components";

export const useFolded = makeStyles({
  // The arrow's place to the left of the words is empty space: it may stand in the card's margin.
  opener: {
    alignSelf: "flex-start",
    justifyContent: "flex-start",
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    paddingInline: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
  },
});
