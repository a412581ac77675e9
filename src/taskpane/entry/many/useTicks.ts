// Which rows are to be written: those that are in order, unless the clerk says otherwise of one.

import { useState } from "react";
import type { JudgedRow } from "../../../app/many/judgeMany";

export interface Ticks {
  readonly isTicked: (row: JudgedRow) => boolean;
  readonly tick: (row: JudgedRow, isTicked: boolean) => void;
}

export function useTicks(): Ticks {
  const [said, setSaid] = useState<ReadonlyMap<number, boolean>>(new Map());
  return {
    isTicked: ({ rowIndex, state, part, fault, isUneven }) =>
      part !== null && fault === null && !isUneven && (said.get(rowIndex) ?? state === "fine"),
    tick: ({ rowIndex }, isTicked) => setSaid((before) => new Map([...before, [rowIndex, isTicked]])),
  };
}
