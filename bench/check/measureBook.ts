// One workbook measured: understanding and checking it beside its yardsticks.

import type { WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import { checkAll } from "./checkAll";
import { bestTimes } from "./measure";
import { parseByZod, passOverCells, plainTablesOf } from "./yardsticks";

export interface BookMeasure {
  readonly findings: number;
  readonly undecided: number;
  /** Milliseconds. */
  readonly ours: number;
  readonly zod: number;
  readonly pass: number;
  /** Rows that the schema would not take. */
  readonly refused: number;
  /** Of the heap, for the fit and all that was found, beside the snapshot itself. */
  readonly megabytes: number | null;
}

const BYTES_PER_MEGABYTE = 2 ** 20;

function heapUsed(): number | null {
  if (globalThis.gc === undefined) return null;
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

export function measureBook(snapshot: WorkbookSnapshot, rounds: number): BookMeasure {
  const before = heapUsed();
  const checked = checkAll(snapshot);
  const after = heapUsed();
  const tables = plainTablesOf(snapshot, checked.fit);
  const times = bestTimes(
    {
      ours: () => checkAll(snapshot),
      zod: () => parseByZod(tables),
      pass: () => passOverCells(snapshot),
    },
    rounds,
  );
  const { findings, undecided } = checked.result;
  return {
    ...times,
    findings: findings.length,
    undecided: undecided.length,
    refused: parseByZod(tables).refused,
    megabytes: before === null || after === null ? null : (after - before) / BYTES_PER_MEGABYTE,
  };
}
