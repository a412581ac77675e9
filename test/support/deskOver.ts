// A desk with a real session and the real .xlsx adapter behind it; only the screen, the clock and the downloads are the
// test's.

import { createSession } from "../../src/app/session";
import type { Session } from "../../src/app/session";
import { createDesk } from "../../src/browser/desk/createDesk";
import type { Desk } from "../../src/browser/desk/createDesk";
import type { OpenBook } from "../../src/browser/desk/deskState";
import { zh } from "../../src/texts/zh";
import { zhDesk } from "../../src/texts/zhDesk";
import { registerForms } from "../../src/books/registerForms";
import { zhSettings } from "../../src/texts/zhSettings";
import { zhSummarySheet } from "../../src/texts/zhSummarySheet";
import { committeeBook } from "./committeeBook";
import { day } from "./fitOf";
import { testTurns } from "./testTurns";
import { measureByRule } from "./viewOf";
import { xlsxFromSnapshot } from "./xlsxFromSnapshot";

export interface DeskUnderTest {
  readonly desk: Desk;
  readonly session: Session;
  /** What was handed to the clerk, in order. */
  readonly downloads: readonly { readonly bytes: Uint8Array; readonly fileName: string }[];
  /** Throws while nothing is open. */
  readonly book: () => OpenBook;
}

export function deskOver(): DeskUnderTest {
  const session = createSession({
    workbook: null,
    turns: testTurns(),
    today: () => day(2020, 12, 31),
    sheetTexts: zhSummarySheet,
    settingsWords: zhSettings,
    registerForms,
  });
  const downloads: { bytes: Uint8Array; fileName: string }[] = [];
  const desk = createDesk({
    session,
    texts: zhDesk,
    paneTexts: zh,
    measure: measureByRule,
    download: (bytes, fileName) => void downloads.push({ bytes, fileName }),
  });
  const book = (): OpenBook => {
    const open = desk.getState().book;
    if (open === null) throw new Error("nothing is open");
    return open;
  };
  return { desk, session, downloads, book };
}

export function fileOf(name: string, content: Uint8Array | string): File {
  return new File([typeof content === "string" ? content : Uint8Array.from(content)], name);
}

/** A committee's workbook as a file: 奖学奖优, 走访慰问, 经费支出. */
export function committeeFile(name = "关工委.xlsx"): File {
  return fileOf(name, xlsxFromSnapshot(committeeBook));
}
