// A workbook in memory behind the port, for tests of what stands in front of it. It keeps the port's promises (an edit
// whose expectation does not hold is refused, all edits of a call or none) and can be made to fail, to keep one waiting,
// and to be changed by somebody else. What is selected and how cells look is the test's to say.

import { sheetRangeAddress, type Span } from "../../src/domain/sheets/address";
import { cutBlock } from "../../src/domain/sheets/cellBlock";
import { contentAt, findSheet } from "../../src/domain/sheets/cellWrites";
import { placeDocument, removeSheet } from "../../src/domain/sheets/documentSnapshot";
import { fingerprintSheet } from "../../src/domain/sheets/fingerprint";
import type { CellWrites } from "../../src/domain/sheets/cellWrites";
import { placeCells } from "../../src/domain/sheets/placeCells";
import { placeRows } from "../../src/domain/sheets/placeRows";
import type { BeyondThing } from "../../src/domain/sheets/sheetBeyond";
import type { CellLook } from "../../src/domain/sheets/sheetDocument";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import { checkMarks } from "../../src/workbook/marks/checkMarks";
import { layOutMarks } from "../../src/workbook/marks/layOutMarks";
import { checkCells, checkPlaces, isUnderMerge, type FoundSheet } from "../../src/workbook/checkCells";
import { checkRowPlaces, checkRows, rowsChangeOf } from "../../src/workbook/rowsChange";
import {
  type CellPlace,
  type MarkedArea,
  type RowsEdit,
  type Selection,
  type SheetEdit,
  type Watch,
  type WorkbookChange,
  type WorkbookEdit,
  WorkbookFailure,
  type WorkbookNotice,
  type WorkbookPort,
} from "../../src/workbook/port";
import type { Place } from "../../src/app/sessionState";
import { PLAIN_LOOK } from "./plainLook";

type Operation =
  | "read"
  | "readCells"
  | "apply"
  | "select"
  | "readSelection"
  | "readLooks"
  | "readBeyond"
  | "setMarks"
  | "readMarks";

export interface MemoryWorkbook {
  readonly port: WorkbookPort;
  readonly snapshot: () => WorkbookSnapshot;
  readonly selected: readonly Place[];
  /** The person selects this; null: a chart. Until then A1 of the first visible sheet is selected. */
  readonly setSelection: (selection: Selection | null) => void;
  /** As they stand; somebody else may lay some. */
  readonly marks: MarkedArea[];
  /** By address with sheet (经费支出!E5); a cell that is not there is `PLAIN_LOOK`. */
  readonly looks: Map<string, CellLook>;
  /** By sheet: what a document has no words for. */
  readonly beyond: Map<string, readonly BeyondThing[]>;
  readonly calls: readonly Operation[];
  /** How many listen for changes. */
  readonly listeners: () => number;
  /** The next such call throws this. */
  readonly failNext: (operation: Operation, thrown: unknown) => void;
  /** The next such call does its work only when released; "deaf": even if it is told to stop. */
  readonly holdNext: (operation: Operation, hearing?: "deaf") => () => void;
  /** The next write tells of this, and goes through. */
  readonly noticeNext: (notice: WorkbookNotice) => void;
  /** Somebody puts this sheet in the place of its namesake, or adds it. */
  readonly change: (sheet: SheetSnapshot) => void;
  /** Somebody types into one cell, and formulas elsewhere follow as given. */
  readonly edit: (cell: CellWrites, following?: readonly CellWrites[]) => void;
}

function targetOf(edit: SheetEdit): string {
  return edit.kind === "writeSheet" ? edit.document.name : edit.sheet;
}

function expectationHolds(snapshot: WorkbookSnapshot, edit: SheetEdit): boolean {
  const there = snapshot.sheets.find((sheet) => sheet.name === targetOf(edit));
  if (edit.expect.kind === "absent") return there === undefined;
  return there !== undefined && fingerprintSheet(there) === edit.expect.fingerprint;
}

function foundIn(snapshot: WorkbookSnapshot, name: string): FoundSheet | null {
  const sheet = findSheet(snapshot, name);
  if (sheet === undefined) return null;
  return {
    isProtected: sheet.isProtected,
    contentAt: ({ rowIndex, columnIndex }) => contentAt(sheet, rowIndex, columnIndex),
    isNotAlone: (place) => isUnderMerge(sheet.merges ?? [], place),
  };
}

/** Formulas elsewhere do not follow the rows here. */
function placeRowsOf(snapshot: WorkbookSnapshot, edit: RowsEdit): WorkbookSnapshot {
  const change = rowsChangeOf(edit);
  checkRowPlaces([change]);
  const found = foundIn(snapshot, edit.sheet);
  const sheet = findSheet(snapshot, edit.sheet);
  const filled = sheet === undefined || change.removed === null ? [] : filledIn(sheet, change.removed);
  checkRows(
    change,
    found && sheet ? { ...found, filled, lastRow: sheet.rows.length - 1, tables: sheet.tables } : null,
  );
  return placeRows(snapshot, change);
}

function filledIn(sheet: SheetSnapshot, { first, last }: Span): CellPlace[] {
  return sheet.rows.flatMap((row, rowIndex) =>
    rowIndex < first || rowIndex > last
      ? []
      : row.flatMap((value, columnIndex) => (value === null ? [] : [{ rowIndex, columnIndex }])),
  );
}

function applyEdit(snapshot: WorkbookSnapshot, edit: WorkbookEdit): WorkbookSnapshot {
  if (edit.kind === "writeCells") return placeCells(snapshot, edit);
  if (edit.kind === "addRows" || edit.kind === "removeRows") return placeRowsOf(snapshot, edit);
  if (!expectationHolds(snapshot, edit)) {
    throw new WorkbookFailure("changed-since-read", { sheet: targetOf(edit) });
  }
  return edit.kind === "writeSheet"
    ? placeDocument(snapshot, edit.document, edit.after)
    : removeSheet(snapshot, edit.sheet);
}

function applyEdits(snapshot: WorkbookSnapshot, edits: readonly WorkbookEdit[]): WorkbookSnapshot {
  const cellEdits = edits.filter((edit) => edit.kind === "writeCells");
  checkPlaces(cellEdits);
  checkCells(cellEdits, (name) => foundIn(snapshot, name));
  return edits.reduce(applyEdit, snapshot);
}

function firstCell({ sheets }: WorkbookSnapshot): Selection | null {
  const sheet = sheets.find(({ visibility }) => visibility === "visible");
  return sheet === undefined ? null : { sheet: sheet.name, range: { top: 0, left: 0, bottom: 0, right: 0 } };
}

function placeAddress(sheet: string, { rowIndex, columnIndex }: CellPlace): string {
  return sheetRangeAddress(sheet, {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex,
    right: columnIndex,
  });
}

interface Gate {
  readonly opened: Promise<void>;
  readonly isDeaf: boolean;
}

function stopped(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = (): void => reject(new WorkbookFailure("cancelled"));
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop);
  });
}

/** Passes calls through, or keeps or fails the next one of a kind. */
function createGates() {
  const calls: Operation[] = [];
  const failures = new Map<Operation, unknown>();
  const gates = new Map<Operation, Gate>();
  const pass = async (operation: Operation, signal: AbortSignal): Promise<void> => {
    calls.push(operation);
    const gate = gates.get(operation);
    gates.delete(operation);
    if (gate) await (gate.isDeaf ? gate.opened : Promise.race([gate.opened, stopped(signal)]));
    if (!failures.has(operation)) return;
    const thrown = failures.get(operation);
    failures.delete(operation);
    throw thrown;
  };
  const failNext: MemoryWorkbook["failNext"] = (operation, thrown) => void failures.set(operation, thrown);
  const holdNext: MemoryWorkbook["holdNext"] = (operation, hearing) => {
    const { promise, resolve } = withResolvers();
    gates.set(operation, { opened: promise, isDeaf: hearing === "deaf" });
    return resolve;
  };
  return { calls, pass, failNext, holdNext };
}

function withResolvers(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}

/** @param tells whether the host tells of changes, as Excel does and a file does not */
export function memoryWorkbook(initial: WorkbookSnapshot, tells = true): MemoryWorkbook {
  let snapshot = initial;
  let selection = firstCell(initial);
  const selected: Place[] = [];
  const looks = new Map<string, CellLook>();
  const beyond = new Map<string, readonly BeyondThing[]>();
  const marks: MarkedArea[] = [];
  const listeners = new Set<(change: WorkbookChange) => void>();
  const notices: WorkbookNotice[] = [];
  const { calls, pass, failNext, holdNext } = createGates();
  const neverStopped = new AbortController().signal;
  const port: WorkbookPort = {
    readSnapshot: async (watch: Watch) => {
      watch.report({ stage: "reading", done: 0, total: snapshot.sheets.length });
      await pass("read", watch.signal);
      return snapshot;
    },
    readCells: async (areas) => {
      await pass("readCells", neverStopped);
      return areas.map(({ sheet: name, range }) => {
        const sheet = findSheet(snapshot, name);
        if (!sheet) throw new WorkbookFailure("not-found", { sheet: name });
        return { ...cutBlock(sheet, range), sheet: name };
      });
    },
    apply: async (edits, watch) => {
      watch.report({ stage: "writing", done: 0, total: edits.length });
      await pass("apply", watch.signal);
      snapshot = applyEdits(snapshot, edits);
      for (const notice of notices.splice(0)) watch.notice?.(notice);
    },
    select: async (sheet, range) => {
      await pass("select", neverStopped);
      selected.push({ sheet, range });
      selection = { sheet, range };
    },
    readSelection: async () => {
      await pass("readSelection", neverStopped);
      return selection;
    },
    readLooks: async (sheet, cells) => {
      await pass("readLooks", neverStopped);
      if (!snapshot.sheets.some((one) => one.name === sheet))
        throw new WorkbookFailure("not-found", { sheet });
      return cells.map((cell) => looks.get(placeAddress(sheet, cell)) ?? PLAIN_LOOK);
    },
    readBeyond: async (sheet) => {
      await pass("readBeyond", neverStopped);
      const found = findSheet(snapshot, sheet);
      if (found === undefined) throw new WorkbookFailure("not-found", { sheet });
      const right = Math.max(0, ...found.rows.map((row) => row.length)) - 1;
      const used = right < 0 ? null : { top: 0, left: 0, bottom: found.rows.length - 1, right };
      return { used, merges: found.merges ?? [], links: [], things: beyond.get(sheet) ?? [] };
    },
    setMarks: async (wanted, watch) => {
      await pass("setMarks", watch.signal);
      if (watch.signal.aborted) throw new WorkbookFailure("cancelled");
      checkMarks(wanted, (name) => foundIn(snapshot, name));
      const locked = marks.find(({ sheet }) => findSheet(snapshot, sheet)?.isProtected);
      if (locked !== undefined) throw new WorkbookFailure("protected", { sheet: locked.sheet });
      marks.splice(0, marks.length, ...layOutMarks(wanted));
      for (const notice of notices.splice(0)) watch.notice?.(notice);
    },
    readMarks: async (watch) => {
      await pass("readMarks", watch.signal);
      return [...marks];
    },
  };
  const watchChanges = (listener: (change: WorkbookChange) => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return {
    port: tells ? { ...port, watchChanges } : port,
    snapshot: () => snapshot,
    selected,
    setSelection: (chosen) => void (selection = chosen),
    looks,
    beyond,
    marks,
    calls,
    listeners: () => listeners.size,
    failNext,
    holdNext,
    noticeNext: (notice) => void notices.push(notice),
    change: (sheet) => {
      const at = snapshot.sheets.findIndex((one) => one.name === sheet.name);
      const sheets = at < 0 ? [...snapshot.sheets, sheet] : snapshot.sheets.with(at, sheet);
      snapshot = { ...snapshot, sheets: sheets.map((one, position) => ({ ...one, position })) };
      for (const listener of [...listeners]) listener(null);
    },
    edit: (writes, following = []) => {
      for (const one of [writes, ...following]) snapshot = placeCells(snapshot, one);
      const rows = writes.cells.map(({ rowIndex }) => rowIndex);
      const columns = writes.cells.map(({ columnIndex }) => columnIndex);
      const range = {
        top: Math.min(...rows),
        bottom: Math.max(...rows),
        left: Math.min(...columns),
        right: Math.max(...columns),
      };
      for (const listener of [...listeners]) listener({ sheet: writes.sheet, range });
    },
  };
}
