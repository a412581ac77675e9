// Prints how long it takes from a snapshot to all findings, beside the same rows parsed by zod and merely passed over, and
// whether it grows with the rows only: npm run bench:check. Sizes may be given: npm run bench:check -- 10000 100000

import { BENCH_BOOKS } from "./check/books";
import { measureBook } from "./check/measureBook";

const SIZES = [10_000, 100_000, 1_000_000];
/** So many cells' worth of rows in all, so that small books are tried more often. */
const ROWS_TRIED = 500_000;
const MOST_ROUNDS = 15;

const given = process.argv.slice(2).map(Number);
for (const { name, make } of BENCH_BOOKS) {
  console.log(name);
  for (const size of given.length > 0 ? given : SIZES) {
    const rounds = Math.min(MOST_ROUNDS, Math.max(1, Math.round(ROWS_TRIED / size)));
    const { ours, zod, pass, findings, undecided, megabytes } = measureBook(make(size), rounds);
    const perThousand = ((ours / size) * 1000).toFixed(2);
    const memory = megabytes === null ? "" : `, ${megabytes.toFixed(0)} MB kept`;
    console.log(
      `  ${size} rows: ${ours.toFixed(0)} ms, ${perThousand} ms per thousand; ` +
        `${(ours / zod).toFixed(2)} × zod, ${(ours / pass).toFixed(0)} × one pass; ` +
        `${findings} findings, ${undecided} undecided${memory}`,
    );
  }
}
