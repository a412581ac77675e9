// The desk of the report, laid out in slices: a committee's year is there at once, and over a very large workbook the screen keeps
// its turns.

import { useEffect, useMemo, useState } from "react";
import { drive } from "../../app/drive";
import { hostTurns } from "../../app/hostTurns";
import { type ReportDesk, reportDesk } from "../../app/reportDesk";
import type { Book } from "../../app/sessionState";
import type { Stepwise } from "../../domain/stepwise";
import type { ReportPaneWords } from "../../texts/zhReportPane";
import { usePane } from "../parts/paneContext";

/** So long the first slice may take before anything is drawn. */
const AT_ONCE_MS = 12;

type Work = Stepwise<ReportDesk | null>;
type Begun =
  | { readonly isDone: true; readonly desk: ReportDesk | null }
  | { readonly isDone: false; readonly work: Work };

function begin(work: Work): Begun {
  const end = hostTurns.now() + AT_ONCE_MS;
  for (;;) {
    const step = work.next();
    if (step.done === true) return { isDone: true, desk: step.value };
    if (hostTurns.now() > end) return { isDone: false, work };
  }
}

interface Finished {
  readonly of: Begun;
  readonly desk: ReportDesk | null;
}

/** undefined: it is still being laid out; null: no record has a year. */
export function useReportDesk(
  book: Book,
  words: ReportPaneWords,
  namesMinors: boolean,
): ReportDesk | null | undefined {
  const { session } = usePane();
  const begun = useMemo(
    () => begin(reportDesk(book, { words: words.report, today: session.today(), namesMinors })),
    [book, words, session, namesMinors],
  );
  const [finished, setFinished] = useState<Finished | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  useEffect(() => {
    if (begun.isDone) return;
    const stop = new AbortController();
    const pace = { signal: stop.signal, now: hostTurns.now, pause: hostTurns.pause, report: () => undefined };
    drive(begun.work, pace).then(
      (desk) => setFinished({ of: begun, desk }),
      (thrown: unknown) => {
        if (stop.signal.aborted) return;
        setFailure(thrown instanceof Error ? thrown : new Error(String(thrown)));
      },
    );
    return () => stop.abort();
  }, [begun]);
  // The pane says of a failure what it says of every other.
  if (failure !== null) throw failure;
  if (begun.isDone) return begun.desk;
  return finished?.of === begun ? finished.desk : undefined;
}
