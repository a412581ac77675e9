// The paragraphs under the headings of their parts.

import { Fragment } from "react";
import type { ParagraphState } from "../../domain/report/keptReport";
import type { Report } from "../../domain/report/report";
import type { ReportPaneWords } from "../../texts/zhReportPane";
import { useShared } from "../parts/useShared.styles";
import { ParagraphCard } from "./ParagraphCard";

export interface ReportPartsProps {
  readonly report: Report;
  readonly states: readonly ParagraphState[];
  readonly words: ReportPaneWords;
  readonly onEdit: (state: ParagraphState, text: string) => void;
}

/** What the year has nothing to say of, and the clerk neither, is not shown. */
function isShown({ draft, isRewritten }: ParagraphState): boolean {
  return draft !== "" || isRewritten;
}

export function ReportParts({ report, states, words, onEdit }: ReportPartsProps) {
  const shared = useShared();
  const { partHeading } = words.report.texts;
  const card = (state: ParagraphState) => (
    <ParagraphCard key={state.id} state={state} words={words} onEdit={(text) => onEdit(state, text)} />
  );
  const under = (ids: readonly string[]): readonly ParagraphState[] =>
    states.filter((state) => ids.includes(state.id) && isShown(state));
  return (
    <>
      {under([report.lead.id]).map(card)}
      {report.parts.map(({ id, heading, points }, at) => (
        <Fragment key={id}>
          <h3 className={shared.heading}>{partHeading(at + 1, heading)}</h3>
          {under(points.map((point) => point.id)).map(card)}
        </Fragment>
      ))}
    </>
  );
}
