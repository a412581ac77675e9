// The report of one year of one workbook, paragraph by paragraph, with what is not yet in the sheet.

import { applyEdits } from "../../app/putReport";
import type { ReportDesk } from "../../app/reportDesk";
import type { ReportShelf } from "../../app/reportDrafts";
import type { Book } from "../../app/sessionState";
import type { ParagraphState } from "../../domain/report/keptReport";
import type { ReportPaneWords } from "../../texts/zhReportPane";
import { ActionButton } from "../parts/ActionButton";
import { usePane } from "../parts/paneContext";
import { TickLine } from "../parts/TickLine";
import { useShared } from "../parts/useShared.styles";
import { countReport } from "./countReport";
import { ReportActions } from "./ReportActions";
import { ReportParts } from "./ReportParts";
import { useReportEdits } from "./useReportEdits";
import { YearNotes } from "./YearNotes";

export interface ReportEditorProps {
  readonly book: Book;
  readonly desk: ReportDesk;
  readonly words: ReportPaneWords;
  readonly shelf: ReportShelf;
  readonly namesMinors: boolean;
  readonly onNameMinors: (isAsked: boolean) => void;
}

export function ReportEditor(props: ReportEditorProps) {
  const { book, desk, words, shelf, namesMinors, onNameMinors } = props;
  const { session } = usePane();
  const shared = useShared();
  const { report } = desk;
  const { edits, isFound, isUnkept, edit, clear } = useReportEdits(shelf, report.year);
  const states = applyEdits(desk.states, edits);
  const editOf = ({ id }: ParagraphState, text: string): void => {
    const before = desk.states.find((one) => one.id === id);
    if (before !== undefined) edit(before, text);
  };
  const write = async (): Promise<void> => {
    if (await session.writeReport({ words: words.report, namesMinors, edits })) clear();
  };
  return (
    <>
      <p className={shared.lead}>{words.lead(countReport(states))}</p>
      {isFound ? <div role="status">{words.unwritten.found}</div> : null}
      <p className={shared.quiet}>{words.whatFor}</p>
      <YearNotes book={book} year={report.year} words={words.notes} />
      <div>
        <TickLine label={words.minors} isTicked={namesMinors} onTick={onNameMinors} />
        <p className={shared.quiet}>{words.minorsHint}</p>
      </div>
      <ReportParts report={report} states={states} words={words} onEdit={editOf} />
      <ReportActions desk={desk} states={states} words={words} onWrite={() => void write()}>
        {edits.size > 0 ? (
          <div className={shared.row}>
            <span className={shared.quiet}>{isUnkept ? words.unwritten.unkept : words.unwritten.kept}</span>
            <ActionButton aria-label={words.unwritten.discardOf} onClick={clear}>
              {words.unwritten.discard}
            </ActionButton>
          </div>
        ) : null}
      </ReportActions>
    </>
  );
}
