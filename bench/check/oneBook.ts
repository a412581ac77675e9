// Prints the measures of one workbook at the sizes given: node … bench/check/oneBook.ts BOOK alone|warmed SIZE…
// warmed: zod has parsed a register of a single kind before, whose way of doing it the engine then keeps to.

import { workbookOf } from "../../test/support/workbookOf";
import { BENCH_BOOKS } from "./books";
import { checkAll } from "./checkAll";
import { expenseRegister } from "./expenseRows";
import { measureBook } from "./measureBook";
import { parseByZod, plainTablesOf } from "./yardsticks";

/** So many cells' worth of rows in all, so that small books are tried more often. */
const ROWS_TRIED = 500_000;
const MOST_ROUNDS = 15;
const WARMING_ROWS = 100_000;
const WARMING_ROUNDS = 5;

function warmZod(): void {
  const register = workbookOf(expenseRegister(WARMING_ROWS));
  const tables = plainTablesOf(register, checkAll(register).fit);
  for (let round = 0; round < WARMING_ROUNDS; round += 1) parseByZod(tables);
}

const [at, state, ...sizes] = process.argv.slice(2);
const book = BENCH_BOOKS[Number(at)];
if (book === undefined) throw new Error(`no book ${String(at)}`);
if (state === "warmed") warmZod();
for (const size of sizes.map(Number)) {
  const rounds = Math.min(MOST_ROUNDS, Math.max(1, Math.round(ROWS_TRIED / size)));
  const { ours, zod, pass, findings, undecided, megabytes } = measureBook(book.make(size), rounds);
  const perThousand = ((ours / size) * 1000).toFixed(2);
  const memory = megabytes === null ? "" : `, ${megabytes.toFixed(0)} MB kept`;
  console.log(
    `  ${size} rows${state === "warmed" ? ", zod warmed by a single register" : ""}: ` +
      `${ours.toFixed(0)} ms, ${perThousand} ms per thousand; ` +
      `${(ours / zod).toFixed(2)} × zod (${zod.toFixed(0)} ms), ${(ours / pass).toFixed(0)} × one pass; ` +
      `${findings} findings, ${undecided} undecided${memory}`,
  );
}
