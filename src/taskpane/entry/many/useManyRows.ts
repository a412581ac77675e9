// The rows judged, in slices between which the screen has its turn.

import { useEffect, useRef, useState } from "react";
import { drive } from "../../../app/drive";
import type { EntryDesk } from "../../../app/entryDesk";
import { hostTurns } from "../../../app/hostTurns";
import { type JudgedRow, judgeMany } from "../../../app/many/judgeMany";
import type { ManyInput } from "../../../app/many/manyRows";

const PAUSE_MS = 300;
const PERCENT = 100;

export interface ManyRows {
  /** As last judged; null before the first time. */
  readonly rows: readonly JudgedRow[] | null;
  /** How far judging what is asked now has come; null once it is done. */
  readonly percent: number | null;
}

export function useManyRows(desk: EntryDesk, input: ManyInput): ManyRows {
  const [judged, setJudged] = useState<{
    readonly desk: EntryDesk;
    readonly input: ManyInput;
    readonly rows: readonly JudgedRow[];
  } | null>(null);
  const [percent, setPercent] = useState(0);
  const isFirst = useRef(true);
  useEffect(() => {
    const work = new AbortController();
    const { signal } = work;
    const report = (done: number): void => setPercent(Math.floor(done * PERCENT));
    const judge = async (): Promise<void> => {
      try {
        const pace = { signal, now: hostTurns.now, pause: hostTurns.pause, report };
        const rows = await drive(judgeMany(desk, input), pace);
        isFirst.current = false;
        setJudged({ desk, input, rows });
      } catch (thrown) {
        // Stopped because something else is to be judged; what else goes wrong is the pane's to say.
        if (!signal.aborted)
          setJudged(() => {
            throw thrown;
          });
      }
    };
    const timer = setTimeout(() => void judge(), isFirst.current ? 0 : PAUSE_MS);
    return () => {
      clearTimeout(timer);
      work.abort();
    };
  }, [desk, input]);
  const isDone = judged?.desk === desk && judged.input === input;
  return { rows: judged?.rows ?? null, percent: isDone ? null : percent };
}
