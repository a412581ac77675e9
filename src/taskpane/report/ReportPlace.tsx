// 工作总结, once loaded: the draft paragraph by paragraph, to be rewritten, written into the workbook and taken out of it.

import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { openReportShelf } from "../../app/reportDrafts";
import type { Book } from "../../app/sessionState";
import type { ReportPaneWords } from "../../texts/zhReportPane";
import { ActionButton } from "../parts/ActionButton";
import { usePane } from "../parts/paneContext";
import { useShared } from "../parts/useShared.styles";
import { ReportEditor } from "./ReportEditor";
import { useReportDesk } from "./useReportDesk";

export interface ReportPlaceProps {
  readonly book: Book;
  readonly words: ReportPaneWords;
  readonly onLeave: () => void;
}

export function ReportPlace({ book, words, onLeave }: ReportPlaceProps) {
  const { session, drafts, texts } = usePane();
  const shared = useShared();
  const [namesMinors, setNamesMinors] = useState(false);
  const desk = useReportDesk(book, words, namesMinors);
  if (desk === null) return null;
  if (desk === undefined)
    return (
      <p aria-busy className={shared.lead}>
        {texts.entry.loading}
      </p>
    );
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
