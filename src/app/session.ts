// The clerk's work with one workbook, free of any framework and any host: the pane draws `getState()` and calls the
// methods; a door passes in the workbook, the clock and the sheet's words.

import type { SummarySheetTexts } from "../domain/summary/document/summarySheetTexts";
import type { DayNumber } from "../domain/values/reading";
import type { WorkbookPort } from "../workbook/port";
import { chooseYear } from "./chooseYear";
import { noteChange, refreshWhenCalm } from "./followChanges";
import { openWorkbook, type Opener, readWorkbook } from "./readWorkbook";
import type { Turns } from "./run";
import { createCore } from "./sessionCore";
import type { Place, SessionState } from "./sessionState";
import { selectPlace } from "./selectPlace";
import { stopWork } from "./stopWork";
import { undoWrite } from "./undoWrite";
import { writeSummary } from "./writeSummary";

export interface SessionOptions {
  /** null: nothing is open yet. */
  readonly workbook: WorkbookPort | null;
  readonly turns: Turns;
  readonly today: () => DayNumber;
  readonly sheetTexts: SummarySheetTexts;
}

/** No method throws or rejects: what goes wrong is in the state. All may be passed around unbound. */
export interface Session {
  readonly getState: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Opens another workbook and reads it; the former one stays where that fails or is stopped. */
  readonly open: (open: Opener) => Promise<void>;
  /** Reads the workbook, or reads it again. */
  readonly read: () => Promise<void>;
  readonly chooseYear: (year: number) => void;
  readonly writeSummary: () => Promise<void>;
  readonly undo: () => Promise<void>;
  /** Stops what runs; everything is then as it was. */
  readonly stop: () => void;
  /** Shows and selects cells in the workbook. */
  readonly select: (place: Place) => Promise<void>;
  /** The clerk has read what was said. */
  readonly dismiss: () => void;
}

export function createSession({ workbook, turns, today, sheetTexts }: SessionOptions): Session {
  const core = createCore(workbook, turns);
  let stopWatching: (() => void) | undefined;
  const adopt = (next: WorkbookPort): void => {
    stopWatching?.();
    core.workbook = next;
    stopWatching = next.watchChanges?.(() => void noteChange(core));
  };
  if (workbook !== null) adopt(workbook);
  const thenRefresh = async (work: Promise<void>): Promise<void> => {
    await work;
    void refreshWhenCalm(core);
  };
  return {
    getState: core.store.get,
    subscribe: core.store.subscribe,
    open: (open) => thenRefresh(openWorkbook(core, open, adopt)),
    read: () => thenRefresh(readWorkbook(core)),
    chooseYear: (year) => chooseYear(core, year),
    writeSummary: () => thenRefresh(writeSummary(core, { texts: sheetTexts, today })),
    undo: () => thenRefresh(undoWrite(core)),
    stop: () => stopWork(core),
    select: (place) => selectPlace(core, place),
    dismiss: () => core.store.set({ ...core.store.get(), notice: null }),
  };
}
