// Use case: 修正. What may safely be mended is written into the clerk's cells, only where they still hold what was checked; it
// can be taken back as long as nobody has changed them since.

import type { Finding } from "../domain/checking/finding";
import { gatherFixes } from "../domain/checking/gatherFixes";
import { inverseOf } from "../domain/sheets/cellWrites";
import { placeCells } from "../domain/sheets/placeCells";
import type { WriteCellsEdit } from "../workbook/port";
import { beyondStopping, type Run } from "./run";
import { perform, type SessionCore, startOf } from "./sessionCore";
import { type Settled, withBook, type WithBook } from "./sessionState";
import { understandBook } from "./understandBook";

async function mend(
  core: SessionCore,
  findings: readonly Finding[],
  before: WithBook,
  run: Run,
): Promise<Settled> {
  const { workbook } = core;
  const { writes, mended } = gatherFixes(findings);
  if (workbook === null || writes.length === 0) return before;
  const edits = writes.map((one): WriteCellsEdit => ({ kind: "writeCells", ...one }));
  await workbook.apply(edits, run.watch);
  const former = before.book.snapshot;
  const snapshot = edits.reduce(placeCells, former);
  const understanding = await understandBook(core, snapshot, beyondStopping(run));
  const undo = { kind: "cells", edits: edits.map((edit) => inverseOf(edit, former)) } as const;
  return {
    kind: "ready",
    book: { ...before.book, ...understanding, undo },
    notice: { kind: "mended", count: mended.length },
  };
}

/** Does nothing unless a workbook has been read and nothing else is running. */
export async function mendFindings(core: SessionCore, findings: readonly Finding[]): Promise<void> {
  const before = withBook(core.store.get());
  if (before === null) return;
  const start = { ...startOf("writing"), task: "mend" as const, isStopping: false, before };
  await perform(core, start, (run) => mend(core, findings, before, run));
}
