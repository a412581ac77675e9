// What is said of the record at each pause in typing, worked out in slices: no key waits for it.

import { useEffect, useState } from "react";
import { drive } from "../../app/drive";
import { type EntryJudgement, judgeInSteps } from "../../app/entryJudgement";
import type { EntryLook } from "../../app/entryLook";
import { hostTurns } from "../../app/hostTurns";

const PAUSE_MS = 300;

/** null until the first pause. Says what it said until the next one. */
export function useJudgement(look: EntryLook): EntryJudgement | null {
  const [judgement, setJudgement] = useState<EntryJudgement | null>(null);
  // What goes wrong in it is this program's own fault, and told as such where the form is drawn.
  const [failure, setFailure] = useState<{ readonly thrown: unknown } | null>(null);
  if (failure !== null) throw failure.thrown;
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const judge = async (): Promise<void> => {
      await hostTurns.wait(PAUSE_MS);
      const pace = { ...hostTurns, signal, report: () => undefined };
      const judged = await drive(judgeInSteps(look, "typing"), pace);
      if (!signal.aborted) setJudgement(judged);
    };
    judge().catch((thrown: unknown) => {
      if (!signal.aborted) setFailure({ thrown });
    });
    return () => stop.abort();
  }, [look]);
  return judgement;
}
