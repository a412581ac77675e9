// 汇总: the year, the button, what was written; then the figures as they will stand and what they leave out. The annual report
// takes their place while it is being drafted.

import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { findOwnTarget, SUMMARY_SHEET } from "../../app/planOwnSheet";
import { groupFigures } from "../../app/figureSections";
import { bookOf, isBusy, type SessionState } from "../../app/sessionState";
import { describeLead } from "./describeLead";
import { ActionButton } from "../parts/ActionButton";
import { EmptyView } from "../parts/EmptyView";
import { usePane } from "../parts/paneContext";
import { useShared } from "../parts/useShared.styles";
import { WorkView } from "../parts/WorkView";
import { Report } from "../report/Report";
import { FigureSections } from "./FigureSections";
import { LeftOutList } from "./LeftOutList";
import { WrittenView } from "./WrittenView";
import { YearChoice } from "./YearChoice";

/** Below the button stands what it does, then how far it is, then what came of it. */
function Outcome({ state, renews }: { readonly state: SessionState; readonly renews: boolean }) {
  const { texts, host } = usePane();
  const shared = useShared();
  if (state.kind === "writing") return <WorkView state={state} />;
  if (state.kind === "written") return <WrittenView state={state} />;
  const { whatFor, renewing } = texts.summary;
  return <p className={shared.quiet}>{renews ? renewing[host] : whatFor}</p>;
}

export function Summary({ state }: { readonly state: SessionState }) {
  const { session, texts } = usePane();
  const shared = useShared();
  const [isReporting, setIsReporting] = useState(false);
  const book = bookOf(state);
  if (book === null) return null;
  const { summary, fit } = book;
  if (summary.year === null) return <EmptyView {...texts.summary.none} />;
  if (isReporting) {
    return (
      <>
        {state.kind === "writing" ? <WorkView state={state} isOnTop /> : null}
        <Report book={book} onLeave={() => setIsReporting(false)} />
      </>
    );
  }
  const sections = groupFigures(summary);
  return (
    <div className={shared.stack}>
      <p className={shared.lead}>{describeLead(summary.year, sections, texts)}</p>
      <YearChoice year={summary.year} years={summary.years} isDisabled={isBusy(state)} />
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={isBusy(state)}
        onClick={() => void session.writeSummary()}
      >
        {texts.summary.write}
      </Button>
      <Outcome state={state} renews={findOwnTarget(book, SUMMARY_SHEET).former !== null} />
      <div className={shared.pile}>
        <div className={shared.buttons}>
          <ActionButton onClick={() => setIsReporting(true)}>{texts.summary.report}</ActionButton>
        </div>
        <p className={shared.quiet}>{texts.summary.reportFor}</p>
      </div>
      <FigureSections sections={sections} />
      {summary.leftOut.length === 0 ? null : <LeftOutList fit={fit} leftOut={summary.leftOut} />}
    </div>
  );
}
