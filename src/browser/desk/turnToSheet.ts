// Use case: show a sheet. One that has been read stands there at once, another is read while the former one waits.

import { WorkbookFailure } from "../../workbook/port";
import { describeThrown, setFront, update, updateBook } from "./deskCore";
import type { DeskCore } from "./deskCore";

/** Shows the sheet; whatever stands in the way is said on the desk. */
export async function turnToSheet(core: DeskCore, name: string): Promise<void> {
  const { open } = core;
  if (open === null) return;
  const { reader } = open;
  const isLatest = (): boolean => core.open === open && core.store.get().book?.front.name === name;
  const known = reader.known(name);
  if (known !== null) {
    reader.stop();
    setFront(core, { kind: "shown", name, view: known });
    return;
  }
  if (!reader.view.tabs.some((tab) => tab.name === name && tab.hasCells)) {
    setFront(core, { kind: "notCells", name });
    return;
  }
  setFront(core, { kind: "reading", name, done: 0, total: 0 });
  const report = (done: number, total: number): void => {
    if (isLatest()) setFront(core, { kind: "reading", name, done, total });
  };
  try {
    const view = await reader.read(name, report);
    if (isLatest()) setFront(core, { kind: "shown", name, view });
  } catch (thrown) {
    if (!isLatest()) return;
    const isStopped = thrown instanceof WorkbookFailure && thrown.code === "cancelled";
    setFront(core, { kind: isStopped ? "stopped" : "failed", name });
    if (!isStopped) update(core, { note: describeThrown(core, thrown) });
  }
}

/** Puts a workbook on the desk with the sheet that is to be in front. */
export async function layOutBook(core: DeskCore, sheet: string | null): Promise<void> {
  const { open } = core;
  if (open === null) return;
  const { view } = open.reader;
  const name = sheet ?? view.frontSheet ?? view.tabs[0]?.name ?? "";
  const isChanged = open.workbook.bytes() !== core.savedBytes;
  const { book } = core.store.get();
  const front = book?.front ?? { kind: "reading", name, done: 0, total: 0 };
  update(core, {
    book: { fileName: open.fileName, tabs: view.tabs, widths: view.textWidths, front, isChanged },
  });
  await turnToSheet(core, name);
}

export function markSaved(core: DeskCore): void {
  core.savedBytes = core.open?.workbook.bytes() ?? null;
  updateBook(core, { isChanged: false });
}
