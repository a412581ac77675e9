// The labelled books, read and fitted. They lie beside the project, not in it; without them there is nothing to measure.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SheetFit } from "../../src/domain/fitting/fit";
import { fitWorkbook } from "../../src/domain/fitting/fitWorkbook";
import type { SheetSnapshot } from "../../src/domain/sheets/snapshot";
import { runToEnd } from "../../src/domain/stepwise";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { quietWatch } from "../../test/support/quietWatch";
import type { Label } from "./label";

export interface LabelledSheet {
  readonly label: Label;
  readonly sheet: SheetSnapshot;
  readonly fit: SheetFit;
}

/** Relative to the project's folder, from which benchmarks and tests run. */
const BOOKS = join("..", "shared", "books");
const LABELS = join(BOOKS, "labels.json");

export function hasLabelledBooks(): boolean {
  return existsSync(LABELS);
}

/** Reads each labelled book once; the sheets in the labels' order. */
export async function readLabelledBooks(): Promise<readonly LabelledSheet[]> {
  const labels = JSON.parse(readFileSync(LABELS, "utf8")) as readonly Label[];
  const sheets: LabelledSheet[] = [];
  for (const file of new Set(labels.map((label) => label.file))) {
    const workbook = await readXlsx(new Uint8Array(readFileSync(join(BOOKS, file))), quietWatch());
    const fits = runToEnd(fitWorkbook(workbook)).sheets;
    for (const label of labels.filter((one) => one.file === file)) {
      const at = workbook.sheets.findIndex(({ name }) => name === label.sheet);
      const sheet = workbook.sheets[at];
      const fit = fits[at];
      if (!sheet || !fit) throw new Error(`${file}: no sheet ${label.sheet}`);
      sheets.push({ label, sheet, fit });
    }
  }
  return sheets;
}
