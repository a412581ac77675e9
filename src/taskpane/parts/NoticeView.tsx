// The outcome of the last action, until the clerk has read it: one quiet card at the top of the place.

import { mergeClasses } from "@fluentui/react-components";
import { isOutOfDate } from "../../app/problem";
import type { Notice } from "../../app/sessionState";
import { describeNotice } from "./describeNotice";
import { usePane } from "./paneContext";
import { ProblemView } from "./ProblemView";
import { useShared } from "./useShared.styles";
import { ActionButton } from "./ActionButton";

export function NoticeView({ notice }: { readonly notice: Notice }) {
  const { session, texts } = usePane();
  const shared = useShared();
  const close = <ActionButton onClick={session.dismiss}>{texts.pane.close}</ActionButton>;
  if (notice.kind === "problem") {
    return (
      <ProblemView problem={notice.problem} offersReading={isOutOfDate(notice.problem)}>
        {close}
      </ProblemView>
    );
  }
  return (
    <div className={mergeClasses(shared.card, shared.breaking)}>
      <div className={shared.row}>
        <span>{describeNotice(notice, texts)}</span>
        {close}
      </div>
    </div>
  );
}
