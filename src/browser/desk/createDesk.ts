// The desk's behaviour, free of React: a screen draws `getState()` and calls the methods.

import { createStore } from "../../app/store";
import type { LinkTarget } from "../../workbook/xlsx/view/sheet/sheetView";
import type { Selection } from "../grid/selection/selection";
import { update } from "./deskCore";
import type { DeskCore, DeskOptions } from "./deskCore";
import { EMPTY_DESK } from "./deskState";
import type { DeskNote, DeskState } from "./deskState";
import { followLink, goToPlace } from "./goToPlace";
import { answerQuestion, openBytes, requestOpen } from "./openFile";
import type { Answer } from "./openFile";
import type { NamedBytes } from "./openDeskBook";
import { saveCopy } from "./saveCopy";
import { turnToSheet } from "./turnToSheet";

/** No method rejects: what goes wrong is said by the desk or by the pane. All may be passed around unbound. */
export interface Desk {
  readonly getState: () => DeskState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Opens without asking; for what the page itself begins with. */
  readonly openBytes: (source: NamedBytes) => Promise<void>;
  /** Opens the one file that was chosen; several are for the roll-up. */
  readonly openFiles: (files: readonly File[]) => Promise<void>;
  /** The same for what was dropped on the page. */
  readonly drop: (files: readonly File[]) => void;
  readonly answer: (answer: Answer) => Promise<void>;
  readonly save: () => Promise<boolean>;
  readonly turnTo: (sheet: string) => Promise<void>;
  readonly stopReading: () => void;
  readonly select: (sheet: string, selection: Selection) => void;
  /** Whether what was typed is a place. */
  readonly goTo: (typed: string) => Promise<boolean>;
  readonly follow: (target: LinkTarget) => Promise<void>;
  readonly say: (note: DeskNote) => void;
  readonly dismiss: () => void;
}

export function createDesk(options: DeskOptions): Desk {
  const core: DeskCore = {
    ...options,
    store: createStore<DeskState>(EMPTY_DESK),
    open: null,
    savedBytes: null,
    copies: 0,
  };
  const openFiles = async (files: readonly File[]): Promise<void> => {
    const [file, another] = files;
    if (another !== undefined) core.onSeveral(files);
    else if (file !== undefined) await requestOpen(core, file);
  };
  return {
    getState: core.store.get,
    subscribe: core.store.subscribe,
    openBytes: (source) => openBytes(core, source),
    openFiles,
    drop: (files) => void openFiles(files),
    answer: (answer) => answerQuestion(core, answer),
    save: () => saveCopy(core),
    turnTo: (sheet) => turnToSheet(core, sheet),
    stopReading: () => core.open?.reader.stop(),
    select: (sheet, selection) => {
      update(core, { selections: new Map(core.store.get().selections).set(sheet, selection) });
    },
    goTo: (typed) => goToPlace(core, typed),
    follow: (target) => followLink(core, target),
    say: (note) => update(core, { note }),
    dismiss: () => update(core, { note: null }),
  };
}
