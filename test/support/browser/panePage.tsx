// A page that draws the pane in whatever state a test asks for, for tests of how it looks and reads.

import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { Session } from "../../../src/app/session";
import type { SessionState } from "../../../src/app/sessionState";
import { dayNumberOf } from "../../../src/domain/values/date";
import { en } from "../../../src/texts/en";
import { zh } from "../../../src/texts/zh";
import { Pane } from "../../../src/taskpane/Pane";
import type { PlaceId } from "../../../src/taskpane/placeId";
import { memoryStorage } from "../memoryStorage";
import { paneStates } from "./paneStates";

export interface View {
  readonly state: string;
  readonly place: PlaceId;
  readonly language: "zh" | "en";
  /** Drafts of the view before are still there. */
  readonly keepsDrafts?: boolean;
}

/** What the page offers to a test. */
export interface PanePageWindow {
  readonly showPane: (view: View) => void;
}

const nothing = (): void => undefined;
const atOnce = (): Promise<void> => Promise.resolve();

/** Stays in its state, whatever is pressed. */
function sessionIn(state: SessionState): Session {
  return {
    getState: () => state,
    subscribe: () => nothing,
    today: () => dayNumberOf(2020, 9, 20) ?? 0,
    open: atOnce,
    read: atOnce,
    chooseYear: nothing,
    chooseMonths: nothing,
    writeSummary: atOnce,
    correct: atOnce,
    pointOut: atOnce,
    takeBackCorrections: atOnce,
    keepReadings: atOnce,
    mendFindings: atOnce,
    writeCheckSheet: atOnce,
    markFindings: atOnce,
    unmarkFindings: atOnce,
    findMarks: atOnce,
    settleFinding: atOnce,
    unsettleFinding: atOnce,
    addRegister: atOnce,
    readSelection: () => Promise.resolve(null),
    undo: atOnce,
    stop: nothing,
    select: atOnce,
    declareDifferent: atOnce,
    forgetDifferent: atOnce,
    pairRows: atOnce,
    unpairRows: atOnce,
    enterRecords: () => Promise.resolve(state.notice?.kind === "entered"),
    writeReport: () => Promise.resolve(false),
    noteYear: atOnce,
    dismiss: nothing,
  };
}

const newDrafts = () => ({ storage: memoryStorage(), workbook: () => "", memory: new Map<string, string>() });
let drafts = newDrafts();

const container = document.getElementById("root");
if (container === null) throw new Error("the page has no #root");
const root = createRoot(container);

const offer: PanePageWindow = {
  showPane: ({ state: name, place, language, keepsDrafts = false }) => {
    const state = paneStates[name];
    if (state === undefined) throw new Error(`no such state: ${name}`);
    const texts = language === "en" ? en : zh;
    document.documentElement.lang = texts.language;
    if (!keepsDrafts) drafts = newDrafts();
    const pane = (
      <Pane
        key={`${name} ${place} ${language}`}
        session={sessionIn(state)}
        texts={texts}
        host="excel"
        drafts={drafts}
        place={place}
      />
    );
    // Whoever looks next sees this one, however slow the machine.
    flushSync(() => root.render(pane));
  },
};
Object.assign(globalThis, offer);
