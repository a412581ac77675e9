// One record entered as the app does it, through whichever adapter: read, planned, written, selected.

import type { EntryRequest } from "../../../src/app/entryRequest";
import { createSession, type Session } from "../../../src/app/session";
import type { SessionState } from "../../../src/app/sessionState";
import { entryForm } from "../../../src/domain/entry/entryForm";
import { entryTargets, type EntryTarget } from "../../../src/domain/entry/target";
import { fitWorkbook } from "../../../src/domain/fitting/fitWorkbook";
import { catalogue } from "../../../src/domain/kinds/catalogue";
import { findSettings } from "../../../src/domain/settings/findSettings";
import type { WorkbookSnapshot } from "../../../src/domain/sheets/snapshot";
import { runToEnd } from "../../../src/domain/stepwise";
import { formatDate } from "../../../src/domain/values/date";
import { zhSettings } from "../../../src/texts/zhSettings";
import { zhSummarySheet } from "../../../src/texts/zhSummarySheet";
import type { WorkbookPort } from "../../../src/workbook/port";
import { someText, TODAY } from "../entries";
import { testTurns } from "../testTurns";

export function sessionOn(workbook: WorkbookPort): Session {
  return createSession({
    workbook,
    turns: testTurns(),
    today: () => TODAY,
    loadSheetTexts: () => Promise.resolve(zhSummarySheet),
    settingsWords: zhSettings,
    loadCheckTexts: async () => (await import("../../../src/texts/zhCheckSheet")).zhCheckSheet,
    loadRegisterForms: async () => (await import("../../../src/books/registerForms")).registerForms,
  });
}

/** What can be typed into a register, and where. */
export interface Entry {
  readonly target: EntryTarget;
  readonly request: EntryRequest;
}

function isMatrix({ register }: EntryTarget): boolean {
  return register.columns.filter(({ field }) => field.id === "date").length > 1;
}

/** One record for each register of a workbook, readable in every field. */
export function entriesFor(snapshot: WorkbookSnapshot): readonly Entry[] {
  const fit = runToEnd(fitWorkbook(snapshot));
  const { settings } = findSettings(snapshot, zhSettings);
  return catalogue.flatMap(({ id: kind }) =>
    entryTargets(snapshot, fit, kind).map((target) => {
      const form = entryForm(target, { settings, today: TODAY });
      const row = new Map(form.fields.map((field) => [field.key, someText(form, field)]));
      // A matrix is signed where it has a column for the day.
      const day = target.register.rows[0]?.fields.date;
      if (isMatrix(target) && typeof day === "number") row.set("date", formatDate(day));
      const { sheet, table } = target;
      const part = { kind, sheet: sheet.name, headerRow: table.headerRows.last, rows: [row] };
      return { target, request: { parts: [part] } };
    }),
  );
}

export interface Entered {
  readonly isEntered: boolean;
  readonly state: SessionState;
  readonly session: Session;
}

export async function enterThrough(workbook: WorkbookPort, request: EntryRequest): Promise<Entered> {
  const session = sessionOn(workbook);
  await session.read();
  const isEntered = await session.enterRecords(request);
  return { isEntered, state: session.getState(), session };
}
