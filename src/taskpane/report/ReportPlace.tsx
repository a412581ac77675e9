// 工作总结, once loaded: the draft paragraph by paragraph, to be rewritten, written into the workbook and taken out of it.

import { mergeClasses } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { reportDesk } from "../../app/reportDesk";
import { openReportShelf } from "../../app/reportDrafts";
import type { Book } from "../../app/sessionState";
import type { ReportPaneWords } from "../../texts/zhReportPane";
import { ActionButton } from "../parts/ActionButton";
import { usePane } from "../parts/paneContext";
import { useShared } from "../parts/useShared.styles";
import { ReportEditor } from "./ReportEditor";

export interface ReportPlaceProps {
  readonly book: Book;
  readonly words: ReportPaneWords;
  readonly onLeave: () => void;
}

export function ReportPlace({ book, words, onLeave }: ReportPlaceProps) {
  const { session, drafts } = usePane();
  const shared = useShared();
  const [namesMinors, setNamesMinors] = useState(false);
  const desk = useMemo(
    () => reportDesk(book, { words: words.report, today: session.today(), namesMinors }),
    [book, words, session, namesMinors],
  );
  if (desk === null) return null;
  const { year } = desk.report;
  const shelf = openReportShelf(drafts, session.today);
  return (
    <div className={mergeClasses(shared.stack, shared.breaking)}>
      <div className={shared.row}>
        <h2 className={shared.heading}>{words.title(year)}</h2>
        <ActionButton onClick={onLeave}>{words.back}</ActionButton>
      </div>
      <ReportEditor
        // Another year, and another workbook on the desk, have drafts of their own.
        key={`${year} ${shelf.workbook}`}
        book={book}
        desk={desk}
        words={words}
        shelf={shelf}
        namesMinors={namesMinors}
        onNameMinors={setNamesMinors}
      />
    </div>
  );
}
