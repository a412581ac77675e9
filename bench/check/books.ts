// The workbooks that checking is timed on.

import type { WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import { workbookOf } from "../../test/support/workbookOf";
import { expenseRegister } from "./expenseRows";
import { overYears } from "./overYears";
import { yearBook } from "./yearBook";

/** In a hundred rows five have a fault. */
const EVERY_FAULT = 20;

export interface BenchBook {
  readonly name: string;
  readonly make: (rows: number) => WorkbookSnapshot;
}

export const BENCH_BOOKS: readonly BenchBook[] = [
  { name: "expenses alone, a quarter off the standard", make: (rows) => workbookOf(expenseRegister(rows)) },
  { name: "awards, visits and their payments", make: (rows) => yearBook(rows, null) },
  { name: "the same, a fault in every 20th row", make: (rows) => yearBook(rows, EVERY_FAULT) },
];

/** For what looks at several years; the others are of one. */
export const YEARS_BOOK: BenchBook = {
  name: "awards, visits and their payments, five years",
  make: (rows) => overYears(yearBook(rows, null)),
};
