// 工作总结, once loaded: the draft paragraph by paragraph, to be rewritten, written into the workbook and taken out of it.

import { mergeClasses } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { reportDesk } from "../../app/reportDesk";
import type { Book } from "../../app/sessionState";
import { applyEdits } from "../../app/putReport";
import type { ParagraphEdit } from "../../app/reportRequest";
import type { ParagraphState } from "../../domain/report/keptReport";
import type { ParagraphId } from "../../domain/report/report";
import type { ReportPaneWords } from "../../texts/zhReportPane";
import { ActionButton } from "../parts/ActionButton";
import { usePane } from "../parts/paneContext";
import { useShared } from "../parts/useShared.styles";
import { TickLine } from "../parts/TickLine";
import { countReport } from "./countReport";
import { ReportActions } from "./ReportActions";
import { ReportParts } from "./ReportParts";
import { YearNotes } from "./YearNotes";

export interface ReportPlaceProps {
  readonly book: Book;
  readonly words: ReportPaneWords;
  readonly onLeave: () => void;
}

type Edits = ReadonlyMap<ParagraphId, ParagraphEdit>;

function withEdit(edits: Edits, state: ParagraphState, text: string): Edits {
  const seen = edits.get(state.id)?.seen ?? state.text;
  return new Map(edits).set(state.id, { seen, text });
}

export function ReportPlace({ book, words, onLeave }: ReportPlaceProps) {
  const { session } = usePane();
  const shared = useShared();
  const [namesMinors, setNamesMinors] = useState(false);
  const [edits, setEdits] = useState<Edits>(new Map());
  const desk = useMemo(
    () => reportDesk(book, { words: words.report, today: session.today(), namesMinors }),
    [book, words, session, namesMinors],
  );
  if (desk === null) return null;
  const states = applyEdits(desk.states, edits);
  const edit = (state: ParagraphState, text: string): void => setEdits(withEdit(edits, state, text));
  const write = async (): Promise<void> => {
    const isWritten = await session.writeReport({ words: words.report, namesMinors, edits });
    if (isWritten) setEdits(new Map());
  };
  return (
    <div className={mergeClasses(shared.stack, shared.breaking)}>
      <div className={shared.row}>
        <h2 className={shared.heading}>{words.title(desk.report.year)}</h2>
        <ActionButton onClick={onLeave}>{words.back}</ActionButton>
      </div>
      <p className={shared.lead}>{words.lead(countReport(states))}</p>
      <p className={shared.quiet}>{words.whatFor}</p>
      <YearNotes book={book} year={desk.report.year} words={words.notes} />
      <div>
        <TickLine label={words.minors} isTicked={namesMinors} onTick={setNamesMinors} />
        <p className={shared.quiet}>{words.minorsHint}</p>
      </div>
      <ReportParts report={desk.report} states={states} words={words} onEdit={edit} />
      <ReportActions
        desk={desk}
        states={states}
        words={words}
        isUnwritten={edits.size > 0}
        onWrite={() => void write()}
      />
    </div>
  );
}
