// Saving what the form holds: refused in place, asked about once more, or written, and then on to the next record.

import { useState } from "react";
import { type EntryJudgement, judgeEntry, needsInsisting } from "../../app/entryJudgement";
import type { EntryLook } from "../../app/entryLook";
import { entryRequestOf } from "../../app/entryRequestOf";
import { rowsRange } from "../../app/places";
import type { Session } from "../../app/session";
import type { Notice } from "../../app/notice";
import { isBusy } from "../../app/sessionState";
import { isBlankDraft } from "../../domain/entry/draft";
import type { EntryPlan } from "../../domain/entry/planEntry";
import { usePane } from "../parts/paneContext";
import { type Words, useEntryWords } from "./entryWordsContext";
import type { Saved } from "./SavedLine";

export type Refusal = Parameters<Words["refusal"]>[0];

export interface Saving {
  readonly saved: Saved | null;
  readonly refusal: Refusal | null;
  /** What has to be insisted on before it is saved. */
  readonly insisting: EntryJudgement | null;
  readonly save: () => void;
  readonly insist: (reason: string | null) => void;
  readonly goBack: () => void;
  readonly undo: () => void;
}

function rowsOf([plan]: readonly EntryPlan[]): readonly number[] {
  return plan?.preview.map(({ rowIndex }) => rowIndex) ?? [];
}

/** Where the rows stand indeed: another clerk's may have come first. */
function rowsWritten(notice: Notice | null): readonly number[] | null {
  return notice?.kind === "entered" ? notice.rows : null;
}

/** The line of the form says it; what went wrong beside stays to be read. */
function quieten({ getState, dismiss }: Session): void {
  const { notice } = getState();
  if (notice?.kind === "entered" && notice.asides.length === 0) dismiss();
}

function savedOf({ parts }: EntryLook, rows: readonly number[]): Saved | null {
  const [part] = parts;
  if (part === undefined || rows.length === 0) return null;
  const { sheet, table } = part.form.target;
  return {
    place: { sheet: sheet.name, range: rowsRange(table, rows) },
    rows: rows.map((rowIndex) => rowIndex + 1),
  };
}

function refusalOf({ parts, fault }: EntryLook, { event }: EntryJudgement): Refusal | null {
  if (fault !== null) return fault;
  if (parts[0] === undefined || isBlankDraft(parts[0].draft)) return { code: "nothing-entered" };
  return "refusal" in event ? event.refusal : null;
}

/** @param onSaved what comes after a record is saved */
export function useSaving(look: EntryLook, onSaved: () => void): Saving {
  const { session } = usePane();
  const words = useEntryWords();
  const [saved, setSaved] = useState<Saved | null>(null);
  const [refused, setRefused] = useState<{ readonly look: EntryLook; readonly why: Refusal } | null>(null);
  const [asked, setAsked] = useState<{ readonly look: EntryLook; readonly judgement: EntryJudgement } | null>(
    null,
  );
  const write = async (judgement: EntryJudgement, reason: string | null): Promise<void> => {
    const { event } = judgement;
    const isDone = await session.enterRecords(entryRequestOf(look, judgement, reason, words.finding));
    // Where it was not done the session says why, and what was typed stays.
    if (!isDone || !("plans" in event)) return;
    setSaved(savedOf(look, rowsWritten(session.getState().notice) ?? rowsOf(event.plans)));
    quieten(session);
    setAsked(null);
    onSaved();
  };
  const save = (): void => {
    if (isBusy(session.getState())) return;
    const judgement = judgeEntry(look, "saving");
    const why = refusalOf(look, judgement);
    setRefused(why === null ? null : { look, why });
    if (why !== null) return;
    if (needsInsisting(judgement)) setAsked({ look, judgement });
    else void write(judgement, null);
  };
  return {
    saved,
    refusal: refused?.look === look ? refused.why : null,
    insisting: asked?.look === look ? asked.judgement : null,
    save,
    insist: (reason) => {
      if (asked !== null && !isBusy(session.getState())) void write(asked.judgement, reason);
    },
    goBack: () => setAsked(null),
    undo: () => {
      if (isBusy(session.getState())) return;
      setSaved(null);
      void session.undo();
    },
  };
}
