// The workbooks of other projects' test suites that lie beside the project where it is developed. They are not part of
// it: where they are absent, tests over them are skipped, and say so.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(__dirname, "../../../shared/xlsx-corpus");

/** Why tests over the corpus cannot run; null when they can. */
export const corpusAbsent: string | null = existsSync(FOLDER) ? null : "skipped: no ../shared/xlsx-corpus";

/** The names of the files; one name that stands for none when the folder is absent, since a table may not be empty. */
export function corpusNames(): string[] {
  return corpusAbsent === null ? readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx")) : ["none"];
}

export function readCorpusFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FOLDER, name)));
}
