// What the clerk brings, as tables to take rows from. All of it stays in this page.

import { drive } from "../../../app/drive";
import { hostTurns } from "../../../app/hostTurns";
import { type SourceTable, sourceTables } from "../../../domain/entry/many/sourceTable";
import { readPasted, splitLines } from "../../../domain/entry/readPasted";
import type { KindId } from "../../../domain/kinds/kind";
import type { WorkbookSnapshot } from "../../../domain/sheets/snapshot";
import { WorkbookFailure } from "../../../workbook/port";

/** What a clipboard or a drop holds; "" where it does not. */
export interface Clip {
  readonly html: string;
  readonly text: string;
}

export interface Source {
  readonly name: string;
  readonly tables: readonly SourceTable[];
}

/** Beyond this a page would take the computer's memory for one list. */
const LARGEST_FILE = 60_000_000;

async function tablesIn(
  snapshot: WorkbookSnapshot,
  kind: KindId,
  signal: AbortSignal,
): Promise<readonly SourceTable[]> {
  const { fitWorkbook } = await import("../../../domain/fitting/fitWorkbook");
  const pace = { signal, now: hostTurns.now, pause: hostTurns.pause, report: () => undefined };
  return sourceTables(snapshot, await drive(fitWorkbook(snapshot), pace), kind);
}

/** The tables of a clipboard's HTML, or else its plain text; empty where it holds neither. */
export async function readClip(
  { html, text }: Clip,
  name: string,
  kind: KindId,
  signal: AbortSignal,
): Promise<Source> {
  const { gridWorkbook } = await import("../../../workbook/files/gridSheet");
  const { readHtmlTables } = await import("../../../workbook/files/readHtmlTables");
  const ofHtml = await tablesIn(gridWorkbook(name, readHtmlTables(html)), kind, signal);
  if (ofHtml.length > 0) return { name, tables: ofHtml };
  const rows = splitLines(readPasted(text));
  const grids = rows.length === 0 ? [] : [{ rows, merges: [] }];
  return { name, tables: await tablesIn(gridWorkbook(name, grids), kind, signal) };
}

async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size > LARGEST_FILE) throw new WorkbookFailure("too-large");
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    // A folder, or a file taken away meanwhile.
    throw new WorkbookFailure("file-damaged", { detail: "the file cannot be read", cause: error });
  }
}

/** Throws `WorkbookFailure`, as `readBookFile` does. */
export async function readFileSource(file: File, kind: KindId, signal: AbortSignal): Promise<Source> {
  const { readBookFile } = await import("../../../workbook/files/readBookFile");
  const watch = { signal, report: () => undefined, pause: hostTurns.pause };
  const bytes = await bytesOf(file);
  const snapshot = await readBookFile(bytes, file.name.replace(/\.[^.]*$/u, ""), watch);
  return { name: file.name, tables: await tablesIn(snapshot, kind, signal) };
}
