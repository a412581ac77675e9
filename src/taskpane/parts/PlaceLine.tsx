// A line of a list that speaks of cells, with 去看 beside it.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import type { Place } from "../../app/sessionState";
import { ShowButton } from "./ShowButton";
import { useShared } from "./useShared.styles";

const useStyles = makeStyles({
  root: { paddingBlock: tokens.spacingVerticalXS },
  sign: { flexShrink: 0, alignSelf: "flex-start", marginTop: "6px" },
  text: { flexGrow: 1 },
});

export interface PlaceLineProps {
  readonly text: string;
  readonly place: Place;
  /** Without the sign of warning: nothing is wrong with it. */
  readonly isPlain?: boolean;
}

export function PlaceLine({ text, place, isPlain = false }: PlaceLineProps) {
  const shared = useShared();
  const styles = useStyles();
  return (
    <li className={mergeClasses(shared.row, styles.root)}>
      {isPlain ? null : <WarningRegular aria-hidden fontSize={18} className={styles.sign} />}
      <span className={mergeClasses(shared.breaking, styles.text)}>{text}</span>
      <ShowButton place={place} what={text} />
    </li>
  );
}
