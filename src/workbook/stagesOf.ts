// A call's edits in the stages that both adapters make them in: what belongs together is looked at before any of it is
// written, and each stage finds what those before it have left.

import type { RowsEdit, SheetEdit, WorkbookEdit, WriteCellsEdit } from "./port";

/** Edits of rows, each of another sheet; or any others. */
export type Stage =
  | { readonly kind: "rows"; readonly edits: readonly RowsEdit[] }
  | { readonly kind: "rest"; readonly edits: readonly (SheetEdit | WriteCellsEdit)[] };

function isOfRows(edit: WorkbookEdit): edit is RowsEdit {
  return edit.kind === "addRows" || edit.kind === "removeRows";
}

function withEdit(stage: Stage | undefined, edit: WorkbookEdit): Stage | null {
  if (!isOfRows(edit)) return stage?.kind === "rest" ? { kind: "rest", edits: [...stage.edits, edit] } : null;
  if (stage?.kind !== "rows") return null;
  const name = edit.sheet.toLowerCase();
  const isAnother = stage.edits.every(({ sheet }) => sheet.toLowerCase() !== name);
  return isAnother ? { kind: "rows", edits: [...stage.edits, edit] } : null;
}

/** In the order of the call; none for no edit. */
export function stagesOf(edits: readonly WorkbookEdit[]): Stage[] {
  const stages: Stage[] = [];
  for (const edit of edits) {
    const joined = withEdit(stages.at(-1), edit);
    if (joined !== null) stages[stages.length - 1] = joined;
    else stages.push(isOfRows(edit) ? { kind: "rows", edits: [edit] } : { kind: "rest", edits: [edit] });
  }
  return stages;
}
