// What is being done and how far it is, with 停止. It shows itself, and takes up room, only once the work has taken a moment:
// a line that flashes by tells nobody anything, and what stands below it must not jump under the clerk's hand.

import { makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Busy } from "../../app/sessionState";
import { shareDone } from "./describeState";
import { usePane } from "./paneContext";
import { useShared } from "./useShared.styles";
import { ActionButton } from "./ActionButton";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    animationName: {
      from: {
        visibility: "hidden",
        overflowY: "hidden",
        height: 0,
        paddingBlock: 0,
        borderBlockWidth: 0,
        marginBottom: `calc(-1 * ${tokens.spacingVerticalM})`,
      },
    },
    animationDuration: "1ms",
    animationDelay: "400ms",
    animationFillMode: "both",
  },
});

const PERCENT = 100;

export interface WorkViewProps {
  readonly state: Busy;
  /** It stays in sight above a place that scrolls. */
  readonly isOnTop?: boolean;
}

export function WorkView({ state, isOnTop = false }: WorkViewProps) {
  const { session, texts } = usePane();
  const shared = useShared();
  const styles = useStyles();
  const labelId = useId();
  const isStopping = state.kind === "writing" && state.isStopping;
  const share = shareDone(state.progress);
  const percent = share === undefined ? "" : ` ${Math.floor(share * PERCENT)}%`;
  return (
    <div className={mergeClasses(isOnTop && shared.card, isOnTop && shared.onTop, styles.root)}>
      <div className={shared.row}>
        <span id={labelId}>
          {texts.stages[state.progress.stage]}
          {percent}
        </span>
        <ActionButton disabledFocusable={isStopping} onClick={session.stop}>
          {isStopping ? texts.pane.stopping : texts.pane.stop}
        </ActionButton>
      </div>
      <ProgressBar
        aria-labelledby={labelId}
        thickness="large"
        {...(share === undefined ? {} : { value: share })}
      />
    </div>
  );
}
