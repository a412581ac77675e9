// The annual report as it is written: what the clerk has rewritten, here or in the sheet itself, stays.

import type { ParagraphId } from "../domain/report/report";
import { type ParagraphState, rewriteParagraph } from "../domain/report/keptReport";
import { formatDate } from "../domain/values/date";
import { drive } from "./drive";
import { freshBook } from "./freshBook";
import { putOwnSheet } from "./putOwnSheet";
import { reportDesk } from "./reportDesk";
import type { ParagraphEdit, ReportRequest } from "./reportRequest";
import type { Run } from "./run";
import type { SessionCore } from "./sessionCore";
import type { Settled, WithBook } from "./sessionState";
import { paceOf } from "./understandBook";

function applyEdit(state: ParagraphState, edit: ParagraphEdit | undefined): ParagraphState {
  if (edit === undefined) return state;
  const { text, base } = edit;
  // Put back to what was drafted, it follows the figures again.
  return text === base.draft ? rewriteParagraph(state, state.draft) : rewriteParagraph(state, text, base);
}

/** The paragraphs with what was made of them; for the pane, which shows them before they are written. */
export function applyEdits(
  states: readonly ParagraphState[],
  edits: ReportRequest["edits"],
): readonly ParagraphState[] {
  return states.map((state) => applyEdit(state, edits.get(state.id)));
}

/** Paragraphs that somebody else has rewritten meanwhile. */
function overtaken(states: readonly ParagraphState[], edits: ReportRequest["edits"]): readonly ParagraphId[] {
  return states
    .filter(({ id, text, isRewritten }) => {
      const edit = edits.get(id);
      return edit !== undefined && isRewritten && text !== edit.seen && text !== edit.text;
    })
    .map(({ id }) => id);
}

export async function putReport(
  core: SessionCore,
  request: ReportRequest,
  before: WithBook,
  run: Run,
): Promise<Settled> {
  const { workbook } = core;
  if (workbook === null) return before;
  const { words, namesMinors, edits } = request;
  const book = await freshBook(core, workbook, before, run);
  const today = core.today();
  const drafting = reportDesk(book, { words, today, namesMinors });
  const desk = await drive(drafting, paceOf(run, "summing"));
  if (desk === null) return { kind: "ready", book, notice: null };
  const { report, states, target } = desk;
  const paragraphs = overtaken(states, edits);
  if (paragraphs.length > 0)
    return { kind: "ready", book, notice: { kind: "report-overtaken", sheet: target.sheet, paragraphs } };
  const { buildReportDocument } = await import("../domain/report/document/buildReportDocument");
  const document = buildReportDocument({
    report,
    states: applyEdits(states, edits),
    sheetName: target.sheet,
    texts: words.sheetTexts,
    madeOn: formatDate(today),
  });
  return {
    kind: "ready",
    book: await putOwnSheet(workbook, book, { document, target }, run),
    notice: { kind: "report-written", sheet: document.name, isRenewed: target.former !== null },
  };
}
