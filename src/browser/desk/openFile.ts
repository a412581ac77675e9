// Use case: open a file. What is on the desk stays until the new workbook is open, and unsaved changes are asked after.

import { isBusy } from "../../app/sessionState";
import { WorkbookFailure } from "../../workbook/port";
import { say, update } from "./deskCore";
import type { DeskCore } from "./deskCore";
import { followSelection, followWrite } from "./followPane";
import { bytesOfFile, openDeskBook } from "./openDeskBook";
import type { NamedBytes } from "./openDeskBook";
import { saveCopy } from "./saveCopy";
import { selectionInFront } from "./selectionInFront";
import { layOutBook } from "./turnToSheet";
import { watchWorkbook } from "./watchWorkbook";

/** Opens the workbook in the session and on the desk; what goes wrong is said by the pane. */
export async function openBytes(core: DeskCore, source: NamedBytes): Promise<void> {
  update(core, { note: null, waiting: null });
  await core.session.open(async (watch) => {
    const opened = await openDeskBook(source, core.measure, watch);
    if (watch.signal.aborted) throw new WorkbookFailure("cancelled");
    core.open?.reader.stop();
    core.open = opened;
    core.savedBytes = opened.workbook.bytes();
    core.copies = 0;
    core.store.set({ ...core.store.get(), book: null, selections: new Map() });
    await layOutBook(core, null);
    return watchWorkbook(opened.workbook, {
      onApplied: (edits) => followWrite(core, edits),
      onSelected: (sheet, range) => followSelection(core, sheet, range),
      selection: () => selectionInFront(core.store.get()),
    });
  });
}

/** Opens the file, or asks first where changes would be lost. */
export async function requestOpen(core: DeskCore, file: File): Promise<void> {
  const session = core.session.getState();
  if (isBusy(session) && session.kind === "writing") {
    say(core, core.texts.notWhileWriting);
    return;
  }
  if (core.store.get().book?.isChanged === true) {
    update(core, { waiting: file, note: null });
    return;
  }
  await openBytes(core, bytesOfFile(file));
}

/** The clerk's answer to the question. */
export type Answer = "save-first" | "open" | "stay";

export async function answerQuestion(core: DeskCore, answer: Answer): Promise<void> {
  const { waiting } = core.store.get();
  update(core, { waiting: null });
  if (waiting === null || answer === "stay") return;
  if (answer === "save-first" && !(await saveCopy(core))) return;
  await openBytes(core, bytesOfFile(waiting));
}
