// Several years side by side, where the workbook has them: worked out and drawn after the year's own figures are on screen.

import { useCallback, useEffect, useRef } from "react";
import { compareYears } from "../../../app/compareYears";
import { hostTurns } from "../../../app/hostTurns";
import type { Book } from "../../../app/sessionState";
import { hasSeveralYears } from "../../../domain/summary/trend/trend";
import { ActionButton } from "../../parts/ActionButton";
import { usePane } from "../../parts/paneContext";
import { useLate } from "../../parts/useLate";
import { useShared } from "../../parts/useShared.styles";

type Summed = Pick<Book, "fit" | "summary" | "snapshot" | "settings">;

/** Loads for the book at hand; what is under way for a former one is stopped. */
function useTrend({ fit, summary, snapshot, settings }: Summed) {
  const { texts } = usePane();
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const load = useCallback(async () => {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    const pace = { signal, now: hostTurns.now, pause: hostTurns.pause, report: () => undefined };
    const [{ TrendView }, words, trend] = await Promise.all([
      import("./TrendView"),
      texts.loadTrend(),
      compareYears({ fit, summary, snapshot, settings }, pace),
    ]);
    return { TrendView, words, trend };
  }, [texts, fit, summary, snapshot, settings]);
  return useLate(load);
}

function TrendOf({ book }: { readonly book: Summed }) {
  const { texts } = usePane();
  const shared = useShared();
  const { late, retry } = useTrend(book);
  if (late.kind === "waiting") {
    return (
      <p aria-busy className={shared.quiet}>
        {texts.summary.trendLoading}
      </p>
    );
  }
  if (late.kind === "failed") {
    return (
      <div className={shared.pile}>
        <p className={shared.text}>{texts.summary.trendNotLoaded}</p>
        <div className={shared.buttons}>
          <ActionButton onClick={retry}>{texts.check.loadAgain}</ActionButton>
        </div>
      </div>
    );
  }
  const { TrendView, words, trend } = late.value;
  return trend === null ? null : <TrendView trend={trend} words={words} />;
}

export function LateTrend({ book }: { readonly book: Summed }) {
  return hasSeveralYears(book.summary) ? <TrendOf book={book} /> : null;
}
