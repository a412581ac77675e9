// The browser edition's door: a workbook file on the desk, and the same pane as in Excel beside it.

import { useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { hostTurns, readToday } from "../app/hostTurns";
import { createSession } from "../app/session";
import { zh } from "../texts/zh";
import { zhDesk } from "../texts/zhDesk";
import { zhSettings } from "../texts/zhSettings";
import { Pane } from "../taskpane/Pane";
import { ownStorage } from "../taskpane/parts/ownStorage";
import { Desk } from "./Desk";
import { createDesk } from "./desk/createDesk";
import { mediaTypeOf } from "./desk/copyName";
import { downloadFile } from "../taskpane/parts/downloadFile";
import { createMeasure } from "./grid/cells/measureText";
import { fetchSample } from "./fetchSample";

const session = createSession({
  workbook: null,
  turns: hostTurns,
  today: readToday,
  loadSheetTexts: async () => (await import("../texts/zhSummarySheet")).zhSummarySheet,
  settingsWords: zhSettings,
  loadCheckTexts: async () => (await import("../texts/zhCheckSheet")).zhCheckSheet,
  loadRegisterForms: async () => (await import("../books/registerForms")).registerForms,
});

const desk = createDesk({
  session,
  texts: zhDesk,
  paneTexts: zh,
  measure: createMeasure(),
  download: (bytes, fileName) => downloadFile(bytes, fileName, mediaTypeOf(fileName)),
});

const drafts = {
  storage: ownStorage(),
  workbook: () => desk.getState().book?.fileName ?? "",
  memory: new Map<string, string>(),
};
const pane = <Pane session={session} texts={zh} host="page" drafts={drafts} />;

function Door() {
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const needsPane = state.kind === "failed" || state.notice?.kind === "problem";
  return <Desk desk={desk} texts={zhDesk} pane={pane} needsPane={needsPane} />;
}

async function openSample(): Promise<void> {
  const sample = await fetchSample(zhDesk.sampleName);
  if (sample === null) desk.say({ what: zhDesk.noSample, toDo: "" });
  else await desk.openBytes(sample);
}

const container = document.getElementById("root");
if (container === null) throw new Error("the page has no #root");
createRoot(container).render(<Door />);
void openSample();
