// Workbooks that an entry is made into: each register of the sample, of the layouts, and of the labelled books that lie
// beside the project, where they do.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { EntryRequest } from "../../../src/app/entryRequest";
import type { EntryTarget } from "../../../src/domain/entry/target";
import { readXlsx } from "../../../src/workbook/xlsx/readXlsx";
import { layouts } from "../layouts/layouts";
import { quietWatch } from "../quietWatch";
import { sampleBook } from "../sampleBook";
import { workbookOf } from "../workbookOf";
import { xlsxFromSnapshot } from "../xlsxFromSnapshot";
import { entriesFor } from "./enterThrough";

export interface EntryCase {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly request: EntryRequest;
  readonly target: EntryTarget;
}

export function ownCases(): readonly EntryCase[] {
  const books = [
    { name: "the sample", snapshot: sampleBook() },
    ...layouts.map(({ name, sheet }) => ({ name, snapshot: workbookOf(sheet) })),
  ];
  return books.flatMap(({ name, snapshot }) => {
    const bytes = xlsxFromSnapshot(snapshot);
    return entriesFor(snapshot).map(({ target, request }, i) => ({
      name: `${name} (${target.register.kind.id} ${i})`,
      bytes,
      request,
      target,
    }));
  });
}

/** Relative to the project's folder, from which tests run. */
const BOOKS = join("..", "shared", "books");

/** Why they cannot be read; null where they can. */
export const labelledAbsent: string | null = existsSync(BOOKS)
  ? null
  : "(skipped: ../shared/books is not here)";

/** Named by their number alone. */
export async function labelledCases(): Promise<readonly EntryCase[]> {
  const files = readdirSync(BOOKS).filter((file) => file.endsWith(".xlsx"));
  const cases: EntryCase[] = [];
  for (const [i, file] of files.sort().entries()) {
    const bytes = new Uint8Array(readFileSync(join(BOOKS, file)));
    for (const { target, request } of entriesFor(await readXlsx(bytes, quietWatch())))
      cases.push({ name: `book ${i + 1} (${target.register.kind.id})`, bytes, request, target });
  }
  return cases;
}
