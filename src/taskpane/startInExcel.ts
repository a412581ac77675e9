// Waits for Excel, and says what is the case while it does not answer or cannot do what is needed.

import type { DraftPlace } from "../app/draftStore";
import { createSession, type Session } from "../app/session";
import { hostTurns, readToday } from "../app/hostTurns";
import { describeFailure, type Problem } from "../app/problem";
import { type Texts, zh } from "../texts/zh";
import { zhSettings } from "../texts/zhSettings";
import { openOfficeWorkbook } from "../workbook/office/openOfficeWorkbook";
import { ownStorage } from "./parts/ownStorage";

/** On a slow office machine Excel takes some seconds to start an add-in; beyond this somebody should be told. */
const ANSWER_MS = 8000;

export type Start =
  | { readonly kind: "connecting" }
  /** Excel has not answered yet; it still may. */
  | { readonly kind: "no-answer" }
  /** The page was opened by something that is not Excel. */
  | { readonly kind: "outside" }
  | { readonly kind: "failed"; readonly problem: Problem }
  | {
      readonly kind: "started";
      readonly session: Session;
      readonly texts: Texts;
      readonly drafts: DraftPlace;
    };

/** Chinese, unless Excel itself speaks English. */
async function loadTexts(language: string): Promise<Texts> {
  if (language.toLowerCase().startsWith("en")) return (await import("../texts/en")).en;
  return zh;
}

/** What there is of Office: the declarations promise more than a blocked or half-loaded library keeps. */
function findOffice(): Partial<typeof Office> | undefined {
  return (globalThis as { readonly Office?: Partial<typeof Office> }).Office;
}

/**
 * Of Excel's workbook the address is known, as it was when the pane opened: saved under another name it is still the same. A
 * workbook that was never saved has none. On the web, Excel tells which part of what is stored belongs to this page.
 */
function draftPlace(): DraftPlace {
  const { document, partitionKey } = Office.context as Partial<
    Pick<Office.Context, "document" | "partitionKey">
  >;
  const address = `${partitionKey ?? ""} ${document?.url ?? ""}`.trim();
  return { storage: ownStorage(), workbook: () => address, memory: new Map() };
}

async function connect(): Promise<Start> {
  const office = findOffice();
  if (office?.onReady === undefined) return { kind: "no-answer" };
  const info: { readonly host: unknown } = await office.onReady();
  if (info.host !== office.HostType?.Excel) return { kind: "outside" };
  const workbook = await openOfficeWorkbook();
  const texts = await loadTexts(Office.context.displayLanguage);
  const session = createSession({
    workbook,
    turns: hostTurns,
    today: readToday,
    loadSheetTexts: async () => (await import("../texts/zhSummarySheet")).zhSummarySheet,
    settingsWords: zhSettings,
    loadCheckTexts: async () => (await import("../texts/zhCheckSheet")).zhCheckSheet,
    loadRegisterForms: async () => (await import("../books/registerForms")).registerForms,
  });
  return { kind: "started", session, texts, drafts: draftPlace() };
}

/** @param show called with each stand of things, the last of which may come after "no-answer" */
export async function startInExcel(show: (start: Start) => void): Promise<void> {
  show({ kind: "connecting" });
  const timer = setTimeout(() => show({ kind: "no-answer" }), ANSWER_MS);
  const start = await connect().catch((thrown: unknown): Start => ({
    kind: "failed",
    problem: describeFailure(thrown),
  }));
  clearTimeout(timer);
  show(start);
  if (start.kind === "started") await start.session.read();
}
