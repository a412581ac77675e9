// Rolls up hundreds of different workbooks made by chance, a few of them broken, and compares every bureau's figures and the totals
// with what was added up while they were made: npm run bench:rollup [-- COUNT…]. The command must have been built.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import type { RollupFigureJson } from "../src/cli/rollup/rollupJson";
import { xlsxFromSnapshot } from "../test/support/xlsxFromSnapshot";
import { bureauBook, type Truth } from "./rollup/bureauBook";
import { measureRollup } from "./rollup/measureRollup";

const given = process.argv.slice(2).map(Number);
const COUNTS = given.length > 0 ? given : [100, 300, 1000];
const MOST_ROWS = 60;
const BROKEN_EVERY = 37;
const FEN = 100;

interface MadeFile {
  readonly file: string;
  /** null: it cannot be read. */
  readonly truth: Truth | null;
}

async function makeFile(number: number, folder: string): Promise<MadeFile> {
  const file = path.join(folder, `${number + 1}.xlsx`);
  const { snapshot, truth } = bureauBook(number, MOST_ROWS);
  const bytes = xlsxFromSnapshot(snapshot);
  const isBroken = number % BROKEN_EVERY === BROKEN_EVERY - 1;
  await writeFile(file, isBroken ? bytes.subarray(0, bytes.length / 2) : bytes);
  return { file, truth: isBroken ? null : truth };
}

/** In fen where it is money. */
const valueOf = (figures: readonly RollupFigureJson[], id: string): number => {
  const figure = figures.find((one) => one.id === id);
  return figure === undefined ? 0 : Math.round(figure.value * (figure.unit === "yuan" ? FEN : 1));
};

function differences(who: string, figures: readonly RollupFigureJson[], truth: Truth): readonly string[] {
  return Object.entries(truth).flatMap(([id, wanted]) => {
    const found = valueOf(figures, id);
    return found === wanted ? [] : [`${who}: ${id} is ${found}, not ${wanted}`];
  });
}

function sumOf(truths: readonly Truth[]): Truth {
  const sums = new Map<string, number>();
  for (const truth of truths)
    for (const [id, value] of Object.entries(truth)) sums.set(id, (sums.get(id) ?? 0) + value);
  return Object.fromEntries(sums);
}

async function measure(made: readonly MadeFile[], folder: string): Promise<void> {
  const readable = made.flatMap(({ file, truth }) => (truth === null ? [] : [{ file, truth }]));
  const { seconds, megabytes, cpu, outBytes, json } = await measureRollup(
    made.map(({ file }) => file),
    folder,
  );
  const wrong = [
    ...readable.flatMap(({ file, truth }) =>
      differences(file, json.bureaus.find((one) => one.file === file)?.figures ?? [], truth),
    ),
    ...differences("all", json.totals, sumOf(readable.map(({ truth }) => truth))),
  ];
  const unread = json.unread.length === made.length - readable.length;
  console.log(
    `${made.length} workbooks, ${made.length - readable.length} broken: ${seconds.toFixed(1)} s, ` +
      `${megabytes.toFixed(0)} MB at most, ${(cpu / seconds).toFixed(2)} of ${availableParallelism()} processors, ` +
      `result ${(outBytes / 1e6).toFixed(1)} MB; figures ${wrong.length === 0 && unread ? "equal" : "DIFFER"}`,
  );
  for (const line of wrong.slice(0, 10)) console.log(`  ${line}`);
  if (wrong.length > 0 || !unread) process.exitCode = 1;
}

const folder = await mkdtemp(path.join(tmpdir(), "guangong-bench-"));
try {
  const made: MadeFile[] = [];
  for (const count of COUNTS) {
    for (let number = made.length; number < count; number += 1) made.push(await makeFile(number, folder));
    await measure(made.slice(0, count), folder);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
