// What the desk's use cases share.

import { describeFailure } from "../../app/problem";
import type { Session } from "../../app/session";
import type { Store } from "../../app/store";
import type { DeskTexts } from "../../texts/zhDesk";
import type { Texts } from "../../texts/zh";
import type { MeasureText } from "../../workbook/xlsx/view/text/textWidths";
import type { DeskNote, DeskState, FrontSheet, OpenBook } from "./deskState";
import type { DeskBook } from "./openDeskBook";

export interface DeskOptions {
  readonly session: Session;
  readonly texts: DeskTexts;
  /** The pane's texts, for the sentences on failures. */
  readonly paneTexts: Texts;
  readonly measure: MeasureText;
  /** Gets the files where several were chosen or dropped: only one can be open. */
  readonly onSeveral: (files: readonly File[]) => void;
  /** Hands a file to the clerk. */
  readonly download: (bytes: Uint8Array, fileName: string) => void;
}

export interface DeskCore extends DeskOptions {
  readonly store: Store<DeskState>;
  open: DeskBook | null;
  /** The workbook's bytes as they were opened or last saved. */
  savedBytes: Uint8Array | null;
  /** Copies saved of this workbook so far. */
  copies: number;
}

export function update(core: DeskCore, change: Partial<DeskState>): void {
  core.store.set({ ...core.store.get(), ...change });
}

export function updateBook(core: DeskCore, change: Partial<OpenBook>): void {
  const { book } = core.store.get();
  if (book !== null) update(core, { book: { ...book, ...change } });
}

export function setFront(core: DeskCore, front: FrontSheet): void {
  updateBook(core, { front });
}

export function say(core: DeskCore, what: string, toDo = ""): void {
  update(core, { note: { what, toDo } });
}

/** A failure in the words the pane has for it. */
export function describeThrown(core: DeskCore, thrown: unknown): DeskNote {
  const problem = describeFailure(thrown);
  return core.paneTexts.failures[problem.code](problem.sheet);
}
