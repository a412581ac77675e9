// Where the chosen rows will stand, worked out once the ticking has come to rest: for thousands of rows it takes a moment.

import { useEffect, useState } from "react";
import type { JudgedRow } from "../../../app/many/judgeMany";
import { type ManyPlan, planMany } from "../../../app/many/planMany";

const PAUSE_MS = 200;

/** The plan as last worked out, and whether it is of the rows that are chosen now. */
export interface Planned {
  readonly plan: ManyPlan | null;
  readonly isCurrent: boolean;
}

/** @param judged all rows, as last judged; null before the first time */
export function usePlan(judged: readonly JudgedRow[] | null, chosen: readonly JudgedRow[]): Planned {
  const [planned, setPlanned] = useState<{
    readonly judged: readonly JudgedRow[];
    readonly places: string;
    readonly plan: ManyPlan;
  } | null>(null);
  const places = chosen.map(({ rowIndex }) => rowIndex).join(" ");
  useEffect(() => {
    if (judged === null) return undefined;
    const wanted = new Set(places.split(" "));
    const timer = setTimeout(() => {
      const rows = judged.filter(({ rowIndex }) => wanted.has(String(rowIndex)));
      setPlanned({ judged, places, plan: planMany(rows) });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [judged, places]);
  const isCurrent = planned !== null && planned.judged === judged && planned.places === places;
  return { plan: planned?.plan ?? null, isCurrent };
}
