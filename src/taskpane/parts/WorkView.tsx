// What is being done and how far it is, with 停止. It shows itself only once the work has taken a moment: a line that
// flashes by tells nobody anything.

import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
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
    animationName: { from: { visibility: "hidden" }, to: { visibility: "visible" } },
    animationDuration: "1ms",
    animationDelay: "400ms",
    animationFillMode: "both",
  },
});

const PERCENT = 100;

export function WorkView({ state }: { readonly state: Busy }) {
  const { session, texts } = usePane();
  const shared = useShared();
  const labelId = useId();
  const isStopping = state.kind === "writing" && state.isStopping;
  const share = shareDone(state.progress);
  const percent = share === undefined ? "" : ` ${Math.floor(share * PERCENT)}%`;
  return (
    <div className={useStyles().root}>
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
