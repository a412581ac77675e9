// 工作总结. Its sentences and its editor are much, and many open the workbook to look only: they are loaded when it is asked for.

import { useCallback } from "react";
import type { Book } from "../../app/sessionState";
import { LatePart } from "../parts/LatePart";
import { usePane } from "../parts/paneContext";

export interface ReportProps {
  readonly book: Book;
  readonly onLeave: () => void;
}

export function Report({ book, onLeave }: ReportProps) {
  const { texts } = usePane();
  const load = useCallback(async () => {
    const [{ ReportPlace }, words] = await Promise.all([import("./ReportPlace"), texts.loadReport()]);
    return { ReportPlace, words };
  }, [texts]);
  return (
    <LatePart
      of="entry"
      load={load}
      draw={({ ReportPlace, words }) => <ReportPlace book={book} words={words} onLeave={onLeave} />}
    />
  );
}
