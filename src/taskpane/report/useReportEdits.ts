// What the clerk has made of the paragraphs and not yet written into the sheet. Every change is kept at once: nobody knows when a
// pane closes.

import { useRef, useState } from "react";
import type { ReportShelf } from "../../app/reportDrafts";
import type { ReportEdits } from "../../app/reportRequest";
import type { ParagraphState } from "../../domain/report/keptReport";

export interface EditingState {
  readonly edits: ReportEdits;
  /** What was rewritten the last time and never written into the sheet, and stands here again. */
  readonly isFound: boolean;
  /** What is rewritten is not kept beyond this pane. */
  readonly isUnkept: boolean;
}

export interface Editing extends EditingState {
  /** @param before the paragraph without what is unwritten of it */
  readonly edit: (before: ParagraphState, text: string) => void;
  /** Written, or thrown away. */
  readonly clear: () => void;
}

const NONE: ReportEdits = new Map();

function withEdit(edits: ReportEdits, before: ParagraphState, text: string): ReportEdits {
  const { id, draft, facts, changes } = before;
  const isAsBefore = text === before.text && changes.length === 0;
  if (isAsBefore) return new Map([...edits].filter(([one]) => one !== id));
  const seen = edits.get(id)?.seen ?? before.text;
  return new Map(edits).set(id, { seen, text, base: { draft, facts } });
}

export function useReportEdits(shelf: ReportShelf, year: number): Editing {
  const [state, setState] = useState<EditingState>(() => {
    const found = shelf.find(`${year}`);
    return { edits: found ?? NONE, isFound: found !== null, isUnkept: false };
  });
  const latest = useRef(state);
  const change = (edits: ReportEdits, isFound: boolean): void => {
    if (edits.size === 0) shelf.drop(`${year}`);
    const isUnkept = edits.size > 0 && !shelf.keep(`${year}`, edits);
    latest.current = { edits, isFound: isFound && edits.size > 0, isUnkept };
    setState(latest.current);
  };
  return {
    ...state,
    edit: (before, text) => change(withEdit(latest.current.edits, before, text), latest.current.isFound),
    clear: () => change(NONE, false),
  };
}
