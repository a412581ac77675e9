// 汇总: the year, the button, what was written; then the figures as they will stand and what they leave out. The annual report
// takes their place while it is being drafted.

import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { findOwnTarget, SUMMARY_SHEET } from "../../app/planOwnSheet";
import { groupFigures } from "../../app/figureSections";
import { hasSeveralYears } from "../../domain/summary/trend/trend";
import { bookOf, isBusy, type SessionState } from "../../app/sessionState";
import type { SheetChoice } from "../../domain/summary/document/sheetChoice";
import { isWholeYear } from "../../domain/summary/monthSpan";
import { describeLead } from "./describeLead";
import { ActionButton } from "../parts/ActionButton";
import { EmptyView } from "../parts/EmptyView";
import { usePane } from "../parts/paneContext";
import { useShared } from "../parts/useShared.styles";
import { WorkView } from "../parts/WorkView";
import { Report } from "../report/Report";
import { FigureSections } from "./FigureSections";
import { LateTrend } from "./trend/LateTrend";
import { LeftOutList } from "./LeftOutList";
import { WrittenView } from "./WrittenView";
import { offeredSections } from "./offeredSections";
import { SummaryOptions } from "./SummaryOptions";
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

export interface SummaryProps {
  readonly state: SessionState;
  /** What is to go into the sheet; kept while the workbook is open, whichever place is. */
  readonly choice: SheetChoice;
  readonly onChoose: (choice: SheetChoice) => void;
}

export function Summary({ state, choice, onChoose }: SummaryProps) {
  const { session, texts } = usePane();
  const shared = useShared();
  const [isReporting, setIsReporting] = useState(false);
  const book = bookOf(state);
  if (book === null) return null;
  const { fit } = book;
  const summary = book.part ?? book.summary;
  const { year, span } = summary;
  if (year === null || span === null) return <EmptyView {...texts.summary.none} />;
  if (isReporting) {
    return (
      <>
        {state.kind === "writing" ? <WorkView state={state} isOnTop /> : null}
        <Report book={book} onLeave={() => setIsReporting(false)} />
      </>
    );
  }
  const sections = groupFigures(summary);
  const isYear = isWholeYear(span);
  return (
    <div className={shared.stack}>
      <p className={shared.lead}>{describeLead(span, sections, texts)}</p>
      <YearChoice year={year} years={summary.years} isDisabled={isBusy(state)} />
      <SummaryOptions
        span={span}
        offer={offeredSections(sections, isYear && hasSeveralYears(summary))}
        choice={choice}
        onChoose={onChoose}
      />
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={isBusy(state)}
        onClick={() => void session.writeSummary(choice)}
      >
        {isYear ? texts.summary.write : texts.summary.writeSpan}
      </Button>
      <Outcome state={state} renews={findOwnTarget(book, SUMMARY_SHEET).former !== null} />
      <div className={shared.pile}>
        <div className={shared.buttons}>
          <ActionButton onClick={() => setIsReporting(true)}>{texts.summary.report}</ActionButton>
        </div>
        <p className={shared.quiet}>{texts.summary.reportFor}</p>
        {isYear ? null : <p className={shared.text}>{texts.summary.reportOfYear(year)}</p>}
      </div>
      <FigureSections sections={sections} isYear={isYear} />
      {isYear ? <LateTrend book={book} /> : null}
      {summary.leftOut.length === 0 ? null : <LeftOutList fit={fit} leftOut={summary.leftOut} />}
    </div>
  );
}
