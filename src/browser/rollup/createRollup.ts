// The roll-up's behaviour, free of React: a screen draws `getState()` and calls the methods.

import { createStore } from "../../app/store";
import { calendarDateOf } from "../../domain/values/date";
import { zhRollupPlace } from "../../texts/zhRollupPlace";
import { addFiles } from "./gather";
import { type Brought, type Dropped, listChosen, listDropped } from "./listDropped";
import { Outcomes } from "./outcomes";
import { type RollupCore, type RollupOptions, update } from "./rollupCore";
import { type ChosenFile, EMPTY_ROLLUP, type RollupState } from "./rollupState";
import { runRollup } from "./runRollup";
import { saveRollup } from "./saveRollup";

/** No method rejects: what goes wrong is said. All may be passed around unbound. */
export interface Rollup {
  readonly getState: () => RollupState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Brings it before the workbook. */
  readonly open: () => void;
  /** Back to the workbook; work under way goes on. */
  readonly close: () => void;
  /** Files that were chosen, with the folder they were chosen with. */
  readonly choose: (files: readonly File[]) => void;
  readonly drop: (dropped: Dropped) => Promise<void>;
  readonly remove: (file: ChosenFile) => void;
  /** From the beginning: no files, nothing judged. */
  readonly clear: () => void;
  /** null: the year most records fall in. Where something has been rolled up it is rolled up anew. */
  readonly wantYear: (year: number | null) => Promise<void>;
  /** Begins, or goes on where it was stopped. */
  readonly start: () => Promise<void>;
  readonly stop: () => void;
  /** After a stop: what has been judged so far. */
  readonly takeDone: () => Promise<void>;
  /** From a result back to the list of files. */
  readonly gatherMore: () => void;
  readonly save: () => Promise<void>;
  /** By the calendar. */
  readonly thisYear: () => number;
}

function isAtWork({ store }: RollupCore): boolean {
  return store.get().work.kind === "working";
}

/** Nothing is added under a work that has begun; a result is left for the longer list. */
function bring(core: RollupCore, brought: Brought): void {
  if (isAtWork(core)) {
    update(core, { note: zhRollupPlace.notWhileWorking });
    return;
  }
  const chosen = addFiles(core.store.get().files, brought, core.outcomes);
  update(core, { ...chosen, work: { kind: "gathering" }, note: null });
}

function reorder(core: RollupCore, files: readonly ChosenFile[]): void {
  update(core, { files, passedOver: [], work: { kind: "gathering" }, note: null });
}

async function drop(core: RollupCore, dropped: Dropped): Promise<void> {
  update(core, { isOpen: true, isListing: true });
  const brought = await listDropped(dropped);
  update(core, { isListing: false });
  bring(core, brought);
}

async function wantYear(core: RollupCore, year: number | null): Promise<void> {
  if (isAtWork(core)) return;
  update(core, { wantedYear: year });
  const { work } = core.store.get();
  if (work.kind === "done") await runRollup(core, work.result.notReached === 0 ? "all" : "done");
}

export function createRollup(options: RollupOptions): Rollup {
  const core: RollupCore = {
    ...options,
    store: createStore<RollupState>(EMPTY_ROLLUP),
    outcomes: new Outcomes(),
    run: null,
  };
  return {
    getState: core.store.get,
    subscribe: core.store.subscribe,
    open: () => update(core, { isOpen: true }),
    close: () => update(core, { isOpen: false }),
    choose: (files) => {
      update(core, { isOpen: true });
      bring(core, listChosen(files));
    },
    drop: (dropped) => drop(core, dropped),
    remove: (file) => {
      if (isAtWork(core)) return;
      core.outcomes.forget(file);
      reorder(
        core,
        core.store.get().files.filter((one) => one !== file),
      );
    },
    clear: () => {
      if (isAtWork(core)) return;
      for (const file of core.store.get().files) core.outcomes.forget(file);
      reorder(core, []);
    },
    wantYear: (year) => wantYear(core, year),
    start: () => runRollup(core, "all"),
    stop: () => core.run?.abort(),
    takeDone: () => runRollup(core, "done"),
    gatherMore: () => {
      if (!isAtWork(core)) update(core, { work: { kind: "gathering" }, note: null });
    },
    save: () => saveRollup(core),
    thisYear: () => calendarDateOf(core.today()).year,
  };
}
