// The clerk's work with one workbook, free of any framework and any host: the pane draws `getState()` and calls the
// methods; a door passes in the workbook, the clock and the sheet's words.

import type { CheckSheetTexts } from "../domain/checking/document/checkSheetTexts";
import type { Difference } from "../domain/checking/declareRows";
import type { Finding } from "../domain/checking/finding";
import type { Pair } from "../domain/checking/pairing/addPairing";
import type { TableChange } from "../domain/fitting/remembering/correctTable";
import type { SettingsWords } from "../domain/settings/settingsWords";
import type { Span } from "../domain/sheets/address";
import type { MonthStretch } from "../domain/summary/monthSpan";
import type { SheetChoice } from "../domain/summary/document/sheetChoice";
import type { SummarySheetTexts } from "../domain/summary/document/summarySheetTexts";
import type { KindId } from "../domain/kinds/kind";
import type { DayNumber } from "../domain/values/reading";
import type { WorkbookPort } from "../workbook/port";
import { addRegister, type RegisterForms } from "./addRegister";
import { chooseMonths, chooseYear } from "./chooseYear";
import { correct, pointOut, takeBackCorrections, type TableRef } from "./correct";
import { noteChange, refreshWhenCalm } from "./followChanges";
import { declareDifferent, forgetDifferent } from "./declareDifferent";
import { enterRecords } from "./enterRecords";
import type { EntryRequest } from "./entryRequest";
import { keepReadings } from "./keepReadings";
import { findMarks, markFindings, unmarkFindings } from "./markFindings";
import { mendFindings } from "./mendFindings";
import { noteYear, type NotedYear } from "./noteYear";
import { pairRows, unpairRows } from "./pairRows";
import { openWorkbook, type Opener, readWorkbook } from "./readWorkbook";
import type { Turns } from "./run";
import type { ReportRequest } from "./reportRequest";
import { createCore } from "./sessionCore";
import type { Place, SessionState } from "./sessionState";
import { readSelection, selectPlace } from "./selectPlace";
import { settleFinding, unsettleFinding } from "./settleFinding";
import { stopWork } from "./stopWork";
import { undoWrite } from "./undoWrite";
import { writeCheckSheet } from "./writeCheckSheet";
import { writeReport } from "./writeReport";
import { writeSummary } from "./writeSummary";

export interface SessionOptions {
  /** null: nothing is open yet. */
  readonly workbook: WorkbookPort | null;
  readonly turns: Turns;
  readonly today: () => DayNumber;
  /** Loaded when they are asked for, as the next ones. */
  readonly loadSheetTexts: () => Promise<SummarySheetTexts>;
  readonly loadCheckTexts: () => Promise<CheckSheetTexts>;
  readonly settingsWords: SettingsWords;
  readonly loadRegisterForms: () => Promise<RegisterForms>;
}

/** No method throws or rejects: what goes wrong is in the state. All may be passed around unbound. */
export interface Session {
  readonly getState: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** The day it is, which a form takes 今天 for. */
  readonly today: () => DayNumber;
  /** Opens another workbook and reads it; the former one stays where that fails or is stopped. */
  readonly open: (open: Opener) => Promise<void>;
  /** Reads the workbook, or reads it again. */
  readonly read: () => Promise<void>;
  readonly chooseYear: (year: number) => void;
  /** 汇总 of these months of the year instead of all of it; checking and the annual report stay of the year. */
  readonly chooseMonths: (months: MonthStretch) => void;
  /** 年度汇总 with what is chosen; without a word all sections, and no list of names. */
  readonly writeSummary: (choice?: SheetChoice) => Promise<void>;
  /** The clerk says how a table is to be read. */
  readonly correct: (ref: TableRef, change: TableChange) => Promise<void>;
  /** The clerk says that a sheet without a table has one, whose header stands in these rows. */
  readonly pointOut: (sheet: string, rows: Span) => Promise<void>;
  /** Takes back what was said of a sheet's tables (null: of all) and not yet kept. */
  readonly takeBackCorrections: (sheet: string | null) => Promise<void>;
  /** The clerk agrees to how the tables are read: 关工设置 keeps it. */
  readonly keepReadings: () => Promise<void>;
  /** 修正: writes what may safely be mended into the cells, where they still hold what was checked. */
  readonly mendFindings: (findings: readonly Finding[]) => Promise<void>;
  /** Writes what checking says as the sheet 检查结果. */
  readonly writeCheckSheet: () => Promise<void>;
  /** Writes the annual report as the sheet 工作总结; true once it stands there. */
  readonly writeReport: (request: ReportRequest) => Promise<boolean>;
  /** 年度事项: what the report says of a year and no register records; 关工设置 keeps it. */
  readonly noteYear: (year: number, noted: NotedYear) => Promise<void>;
  /** 在表中标出: marks the cells of what is open, in place of what was marked before. */
  readonly markFindings: () => Promise<void>;
  /** 去掉标记: takes off every mark, also those of an earlier session. */
  readonly unmarkFindings: () => Promise<void>;
  /** Looks quietly whether marks stand in the workbook, where nobody has looked yet. */
  readonly findMarks: () => Promise<void>;
  /** 已核实: the clerk explains a finding; 关工设置 keeps it. `about` is what the finding says. */
  readonly settleFinding: (finding: Finding, about: string, reason: string) => Promise<void>;
  /** A settled finding is open again. */
  readonly unsettleFinding: (key: string) => Promise<void>;
  /** 同名不同人: rows of one name are different persons'; 关工设置 keeps it. */
  readonly declareDifferent: (difference: Difference) => Promise<void>;
  /** What was declared of a name in registers of a kind holds no longer. */
  readonly forgetDifferent: (name: string, kind: KindId) => Promise<void>;
  /** 手工配对: this payment pays these rows; 关工设置 keeps it. */
  readonly pairRows: (pair: Pair) => Promise<void>;
  /** Takes a pairing back, by its number. */
  readonly unpairRows: (number: string) => Promise<void>;
  /** Adds a sheet for a kind of record, in the look of the workbook's own. */
  readonly addRegister: (kind: KindId) => Promise<void>;
  /**
   * 录入: adds records to their registers as one unit; true once they stand there. Planned anew where the workbook has changed
   * meanwhile, so that two clerks at once lose no row.
   */
  readonly enterRecords: (request: EntryRequest) => Promise<boolean>;
  /** What is selected in the workbook; null where nothing is, or where it could not be told, which is then said. */
  readonly readSelection: () => Promise<Place | null>;
  readonly undo: () => Promise<void>;
  /** Stops what runs; everything is then as it was. */
  readonly stop: () => void;
  /** Shows and selects cells in the workbook. */
  readonly select: (place: Place) => Promise<void>;
  /** The clerk has read what was said. */
  readonly dismiss: () => void;
}

export function createSession(options: SessionOptions): Session {
  const { workbook, turns, today, loadSheetTexts, settingsWords } = options;
  const core = createCore(workbook, turns, settingsWords, today);
  let stopWatching: (() => void) | undefined;
  const adopt = (next: WorkbookPort): void => {
    stopWatching?.();
    core.workbook = next;
    stopWatching = next.watchChanges?.((change) => void noteChange(core, change));
  };
  if (workbook !== null) adopt(workbook);
  const thenRefresh = async <T>(work: Promise<T>): Promise<T> => {
    const outcome = await work;
    void refreshWhenCalm(core);
    return outcome;
  };
  return {
    getState: core.store.get,
    subscribe: core.store.subscribe,
    today,
    open: (open) => thenRefresh(openWorkbook(core, open, adopt)),
    read: () => thenRefresh(readWorkbook(core)),
    chooseYear: (year) => void thenRefresh(chooseYear(core, year)),
    chooseMonths: (months) => void thenRefresh(chooseMonths(core, months)),
    writeSummary: (choice) => thenRefresh(writeSummary(core, { loadTexts: loadSheetTexts, today }, choice)),
    correct: (ref, change) => thenRefresh(correct(core, ref, change)),
    pointOut: (sheet, rows) => thenRefresh(pointOut(core, sheet, rows)),
    takeBackCorrections: (sheet) => thenRefresh(takeBackCorrections(core, sheet)),
    keepReadings: () => thenRefresh(keepReadings(core)),
    mendFindings: (findings) => thenRefresh(mendFindings(core, findings)),
    writeCheckSheet: () => thenRefresh(writeCheckSheet(core, options.loadCheckTexts)),
    writeReport: (request) => thenRefresh(writeReport(core, request)),
    noteYear: (year, noted) => thenRefresh(noteYear(core, year, noted)),
    markFindings: () => thenRefresh(markFindings(core)),
    unmarkFindings: () => thenRefresh(unmarkFindings(core)),
    findMarks: () => findMarks(core),
    settleFinding: (finding, about, reason) =>
      thenRefresh(settleFinding(core, { finding, about, reason, on: today() })),
    unsettleFinding: (key) => thenRefresh(unsettleFinding(core, key)),
    declareDifferent: (difference) => thenRefresh(declareDifferent(core, difference)),
    forgetDifferent: (name, kind) => thenRefresh(forgetDifferent(core, name, kind)),
    pairRows: (pair) => thenRefresh(pairRows(core, pair)),
    unpairRows: (number) => thenRefresh(unpairRows(core, number)),
    addRegister: (kind) => thenRefresh(addRegister(core, kind, options.loadRegisterForms)),
    enterRecords: (request) => thenRefresh(enterRecords(core, request)),
    readSelection: () => readSelection(core),
    undo: () => thenRefresh(undoWrite(core)),
    stop: () => stopWork(core),
    select: (place) => selectPlace(core, place),
    dismiss: () => core.store.set({ ...core.store.get(), notice: null }),
  };
}
