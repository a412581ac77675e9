// The browser edition's door: a workbook file on the desk, and the same pane as in Excel beside it.

import { useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { hostTurns, readToday } from "../app/hostTurns";
import { USUAL_WAIT_SECONDS } from "../app/rollup/usualWait";
import { createSession } from "../app/session";
import { zh } from "../texts/zh";
import { zhDesk } from "../texts/zhDesk";
import { zhRollupPlace } from "../texts/zhRollupPlace";
import { zhSettings } from "../texts/zhSettings";
import { Pane } from "../taskpane/Pane";
import { ownStorage } from "../taskpane/parts/ownStorage";
import { Desk } from "./Desk";
import { createDesk } from "./desk/createDesk";
import { mediaTypeOf } from "./desk/copyName";
import { downloadFile } from "../taskpane/parts/downloadFile";
import { createMeasure } from "./grid/cells/measureText";
import { fetchSample } from "./fetchSample";
import { createRollup } from "./rollup/createRollup";
import { startWorker } from "./rollup/worker/startWorker";
import { webLane } from "./rollup/worker/webLane";

const session = createSession({
  workbook: null,
  turns: hostTurns,
  today: readToday,
  loadSheetTexts: async () => (await import("../texts/zhSummarySheet")).zhSummarySheet,
  settingsWords: zhSettings,
  loadCheckTexts: async () => (await import("../texts/zhCheckSheet")).zhCheckSheet,
  loadRegisterForms: async () => (await import("../books/registerForms")).registerForms,
});

const download = (bytes: Uint8Array, fileName: string): void =>
  downloadFile(bytes, fileName, mediaTypeOf(fileName));

const rollup = createRollup({
  startJudge: () => webLane(startWorker()),
  startBuilder: () => webLane(startWorker()),
  lanes: navigator.hardwareConcurrency,
  seconds: USUAL_WAIT_SECONDS,
  today: readToday,
  now: hostTurns.now,
  download,
});

const desk = createDesk({
  session,
  texts: zhDesk,
  paneTexts: zh,
  measure: createMeasure(),
  onSeveral: rollup.choose,
  download,
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
  return (
    <Desk
      desk={desk}
      texts={zhDesk}
      rollup={rollup}
      rollupTexts={zhRollupPlace}
      pane={pane}
      needsPane={needsPane}
    />
  );
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
