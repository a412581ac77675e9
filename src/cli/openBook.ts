// A book, read and understood.

import { fitWorkbook } from "../domain/fitting/fitWorkbook";
import type { WorkbookFit } from "../domain/fitting/fit";
import type { WorkbookSnapshot } from "../domain/sheets/snapshot";
import { runToEnd } from "../domain/stepwise";
import { readXlsx } from "../workbook/xlsx/readXlsx";
import { commandWatch } from "./commandWatch";
import { readBook } from "./files";

export interface OpenBook {
  readonly bytes: Uint8Array;
  readonly snapshot: WorkbookSnapshot;
  readonly fit: WorkbookFit;
}

/** Throws `CliError` or `WorkbookFailure`. */
export async function openBook(file: string): Promise<OpenBook> {
  const bytes = await readBook(file);
  const snapshot = await readXlsx(bytes, commandWatch());
  return { bytes, snapshot, fit: runToEnd(fitWorkbook(snapshot)) };
}
