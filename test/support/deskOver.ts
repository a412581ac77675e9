// A desk with a real session and the real .xlsx adapter behind it; only the screen, the clock and the downloads are the
// test's.

import { createSession } from "../../src/app/session";
import type { Session } from "../../src/app/session";
import { createDesk } from "../../src/browser/desk/createDesk";
import type { Desk } from "../../src/browser/desk/createDesk";
import type { OpenBook } from "../../src/browser/desk/deskState";
import { zh } from "../../src/texts/zh";
import { zhDesk } from "../../src/texts/zhDesk";
import { zhSettings } from "../../src/texts/zhSettings";
import { zhSummarySheet } from "../../src/texts/zhSummarySheet";
import { committeeBook } from "./committeeBook";
import { day } from "./fitOf";
import { testTurns } from "./testTurns";
import { measureByRule } from "./viewOf";
import type { WorkbookPort } from "../../src/workbook/port";
import { xlsxFromSnapshot } from "./xlsxFromSnapshot";

export interface DeskUnderTest {
  readonly desk: Desk;
  readonly session: Session;
  /** Files that were chosen together, in order. */
  readonly several: readonly (readonly File[])[];
  /** What was handed to the clerk, in order. */
  readonly downloads: readonly { readonly bytes: Uint8Array; readonly fileName: string }[];
  /** Throws while nothing is open. */
  readonly book: () => OpenBook;
  /** The workbook as the desk handed it to the session last; throws before. */
  readonly port: () => WorkbookPort;
}

export function deskOver(): DeskUnderTest {
  const session = createSession({
    workbook: null,
    turns: testTurns(),
    today: () => day(2020, 12, 31),
    loadSheetTexts: () => Promise.resolve(zhSummarySheet),
    settingsWords: zhSettings,
    loadCheckTexts: async () => (await import("../../src/texts/zhCheckSheet")).zhCheckSheet,
    loadRegisterForms: async () => (await import("../../src/books/registerForms")).registerForms,
  });
  const downloads: { bytes: Uint8Array; fileName: string }[] = [];
  const several: (readonly File[])[] = [];
  let handed: WorkbookPort | null = null;
  const listening: Session = {
    ...session,
    open: (open) =>
      session.open(async (watch) => {
        handed = await open(watch);
        return handed;
      }),
  };
  const desk = createDesk({
    session: listening,
    texts: zhDesk,
    paneTexts: zh,
    measure: measureByRule,
    onSeveral: (files) => void several.push(files),
    download: (bytes, fileName) => void downloads.push({ bytes, fileName }),
  });
  const book = (): OpenBook => {
    const open = desk.getState().book;
    if (open === null) throw new Error("nothing is open");
    return open;
  };
  const port = (): WorkbookPort => {
    if (handed === null) throw new Error("the session has no workbook");
    return handed;
  };
  return { desk, session, several, downloads, book, port };
}

export function fileOf(name: string, content: Uint8Array | string): File {
  return new File([typeof content === "string" ? content : Uint8Array.from(content)], name);
}

/** A committee's workbook as a file: 奖学奖优, 走访慰问, 经费支出. */
export function committeeFile(name = "关工委.xlsx"): File {
  return fileOf(name, xlsxFromSnapshot(committeeBook));
}
