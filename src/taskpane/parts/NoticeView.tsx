// The outcome of the last action, until the clerk has read it: one quiet card at the top of the place.

import { mergeClasses } from "@fluentui/react-components";
import { sheetStart } from "../../app/places";
import { isOutOfDate } from "../../app/problem";
import type { Notice } from "../../app/notice";
import { describeNotice } from "./describeNotice";
import { usePane } from "./paneContext";
import { ProblemView } from "./ProblemView";
import { useShared } from "./useShared.styles";
import { ShowButton } from "./ShowButton";
import { ActionButton } from "./ActionButton";

/** Whether a notice sends the clerk to its sheet. */
const SENDS_TO_SHEET: Readonly<Record<Notice["kind"], boolean>> = {
  kept: true,
  "check-written": true,
  "not-renewed": true,
  "report-written": true,
  "report-overtaken": true,
  "year-noted": true,
  settled: true,
  said: true,
  "register-added": true,
  "name-taken": true,
  "nothing-there": true,
  problem: false,
  stopped: false,
  undone: false,
  mended: false,
  marks: false,
  unsettled: false,
  entered: false,
  "not-entered": false,
  "entry-failed": false,
};

/** The sheet that a notice sends the clerk to; null where there is nothing to go and see. */
function sheetToSee(notice: Notice): string | null {
  return SENDS_TO_SHEET[notice.kind] && "sheet" in notice ? notice.sheet : null;
}

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
  const sheet = sheetToSee(notice);
  return (
    <div className={mergeClasses(shared.card, shared.breaking)}>
      <div className={sheet === null ? shared.row : shared.stack}>
        <span>{describeNotice(notice, texts)}</span>
        {sheet === null ? (
          close
        ) : (
          <div className={shared.buttons}>
            <ShowButton place={sheetStart(sheet)} what={texts.home.sheet(sheet)} />
            {close}
          </div>
        )}
      </div>
    </div>
  );
}
