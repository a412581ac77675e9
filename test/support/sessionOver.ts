// A session over a workbook in memory, with time in the test's hands.

import { createSession, type Session } from "../../src/app/session";
import type { Book, SessionState } from "../../src/app/sessionState";
import { bookOf } from "../../src/app/sessionState";
import type { WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import { zhSettings } from "../../src/texts/zhSettings";
import { zhSummarySheet } from "../../src/texts/zhSummarySheet";
import { day } from "./fitOf";
import { type MemoryWorkbook, memoryWorkbook } from "./memoryWorkbook";
import { type TestTurns, testTurns } from "./testTurns";

export interface SessionUnderTest {
  readonly session: Session;
  readonly workbook: MemoryWorkbook;
  readonly turns: TestTurns;
  /** The kinds of all states so far, each once in a row. */
  readonly seen: readonly SessionState["kind"][];
  /** Throws where the state has none. */
  readonly book: () => Book;
}

export function sessionOver(snapshot: WorkbookSnapshot, tells = true): SessionUnderTest {
  const workbook = memoryWorkbook(snapshot, tells);
  const turns = testTurns();
  const today = () => day(2020, 12, 31);
  const session = createSession({
    workbook: workbook.port,
    turns,
    today,
    loadSheetTexts: () => Promise.resolve(zhSummarySheet),
    settingsWords: zhSettings,
    loadCheckTexts: async () => (await import("../../src/texts/zhCheckSheet")).zhCheckSheet,
    loadRegisterForms: async () => (await import("../../src/books/registerForms")).registerForms,
  });
  const seen: SessionState["kind"][] = [session.getState().kind];
  session.subscribe(() => {
    const { kind } = session.getState();
    if (seen.at(-1) !== kind) seen.push(kind);
  });
  const book = (): Book => {
    const shown = bookOf(session.getState());
    if (shown === null) throw new Error(`no book in state ${session.getState().kind}`);
    return shown;
  };
  return { session, workbook, turns, seen, book };
}

/** The same, with the workbook read. */
export async function readSession(snapshot: WorkbookSnapshot, tells = true): Promise<SessionUnderTest> {
  const all = sessionOver(snapshot, tells);
  await all.session.read();
  return all;
}
