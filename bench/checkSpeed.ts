// Prints how long it takes from a snapshot to all findings, beside the same rows parsed by zod and merely passed over, and
// whether it grows with the rows only: npm run bench:check. Sizes may be given: npm run bench:check -- 10000 100000
// Each workbook has a process of its own, as whoever opens one has: what the engine has learnt from another one before
// makes a factor of two.

import { spawnSync } from "node:child_process";
import { BENCH_BOOKS } from "./check/books";

const SIZES = ["10000", "100000", "1000000"];
const NODE = ["--expose-gc", "--import", "./bench/typescript.js", "bench/check/oneBook.ts"];

function measure(book: number, state: "alone" | "warmed", sizes: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [...NODE, String(book), state, ...sizes], {
    stdio: "inherit",
  });
  if (status !== 0) process.exitCode = 1;
}

const given = process.argv.slice(2);
const sizes = given.length > 0 ? given : SIZES;
for (const [at, { name }] of BENCH_BOOKS.entries()) {
  console.log(name);
  measure(at, "alone", sizes);
  if (at > 0) measure(at, "warmed", sizes.slice(0, 2).slice(-1));
}
