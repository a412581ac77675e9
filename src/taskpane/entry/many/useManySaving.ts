// Writing the ticked rows: asked about once more, written as one unit, taken back as one.

import { useEffect, useState } from "react";
import { rowsRange } from "../../../app/places";
import { manyRequest, type ManyPlan, needsWord } from "../../../app/many/planMany";
import type { Notice } from "../../../app/notice";
import { isBusy } from "../../../app/sessionState";
import { usePane } from "../../parts/paneContext";
import type { Saved } from "../SavedLine";
import { useManyWords } from "./manyWordsContext";

export interface Batch {
  /** Of the source's tables, by its place among them. */
  readonly table: number;
  /** By their places in the table. */
  readonly rows: readonly number[];
  /** Where they stand, a sheet each. */
  readonly saved: readonly Saved[];
}

export interface ManySaving {
  /** The last one first. */
  readonly batches: readonly Batch[];
  readonly isWritten: (rowIndex: number) => boolean;
  /** Rows of the table at hand. */
  readonly written: number;
  /** What has to be insisted on. */
  readonly insisting: ManyPlan | null;
  readonly save: (plan: ManyPlan) => void;
  readonly insist: (reason: string | null) => void;
  readonly goBack: () => void;
  readonly undo: () => void;
}

function savedOf({ parts }: ManyPlan, notice: Notice | null): readonly Saved[] {
  if (notice?.kind !== "entered") return [];
  return [notice, ...notice.more].flatMap(({ sheet, rows }) => {
    const part = parts.find(({ form }) => form.target.sheet.name === sheet);
    if (part === undefined || rows.length === 0) return [];
    const place = { sheet, range: rowsRange(part.form.target.table, rows) };
    return [{ place, rows: rows.map((rowIndex) => rowIndex + 1) }];
  });
}

/** @param table the one at hand, by its place among the source's */
export function useManySaving(table: number): ManySaving {
  const { session } = usePane();
  const words = useManyWords();
  const [batches, setBatches] = useState<readonly Batch[]>([]);
  const [asked, setAsked] = useState<ManyPlan | null>(null);
  useEffect(() => {
    let { notice: former } = session.getState();
    return session.subscribe(() => {
      const { notice } = session.getState();
      // Also where it is taken back from the pane's head: the rows wait to be written again.
      if (notice !== former && notice?.kind === "undone" && notice.how === "rows")
        setBatches(([, ...rest]) => rest);
      former = notice;
    });
  }, [session]);
  const write = async (plan: ManyPlan, reason: string | null): Promise<void> => {
    const isDone = await session.enterRecords(manyRequest(plan, reason, words.sentence));
    // Where it was not done the session says why, and all stays as it is.
    if (!isDone) return;
    const { notice: told } = session.getState();
    const rows = plan.parts.flatMap((part) => part.rows.map(({ rowIndex }) => rowIndex));
    setBatches((before) => [{ table, rows, saved: savedOf(plan, told) }, ...before]);
    setAsked(null);
    // The line above the rows says it; what went wrong beside stays to be read.
    if (told?.kind === "entered" && told.asides.length === 0) session.dismiss();
  };
  const written = new Set(batches.flatMap((batch) => (batch.table === table ? batch.rows : [])));
  return {
    batches,
    isWritten: (rowIndex) => written.has(rowIndex),
    written: written.size,
    insisting: asked,
    save: (plan) => {
      if (isBusy(session.getState())) return;
      if (needsWord(plan)) setAsked(plan);
      else void write(plan, null);
    },
    insist: (reason) => {
      if (asked !== null && !isBusy(session.getState())) void write(asked, reason);
    },
    goBack: () => setAsked(null),
    undo: () => void session.undo(),
  };
}
