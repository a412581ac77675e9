// What is said of the record at each pause in typing.

import { useEffect, useState } from "react";
import { type EntryJudgement, judgeEntry } from "../../app/entryJudgement";
import type { EntryLook } from "../../app/entryLook";

const PAUSE_MS = 300;

/** null until the first pause. Says what it said until the next one. */
export function useJudgement(look: EntryLook): EntryJudgement | null {
  const [judgement, setJudgement] = useState<EntryJudgement | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setJudgement(judgeEntry(look, "typing")), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [look]);
  return judgement;
}
