// The queries of docs/rollup.md, run as they stand there by a real database. Only the folder and the year are replaced.

import { readFileSync } from "node:fs";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";

export type QueryRow = Readonly<Record<string, unknown>>;

const DOCUMENT = path.resolve(__dirname, "../../docs/rollup.md");
const BLOCK = /```sql\n(.+?)```/gsu;
const FOLDER = "'数据/";
const YEAR = "'2020'";

export function documentedQueries(): readonly string[] {
  return [...readFileSync(DOCUMENT, "utf8").matchAll(BLOCK)].map(([, query]) => query ?? "");
}

/** A session in which the documented queries have been run, in their order. */
export interface Queried {
  /** The rows of each documented query; none of one that makes a view. */
  readonly answers: readonly (readonly QueryRow[])[];
  readonly ask: (query: string) => Promise<readonly QueryRow[]>;
  readonly close: () => void;
}

export async function runDocumented(folder: string, year: number): Promise<Queried> {
  const queries = documentedQueries();
  const first = queries[0] ?? "";
  if (!first.includes(FOLDER) || !first.includes(YEAR))
    throw new Error("docs/rollup.md no longer says folder and year as the test replaces them");
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const ask = async (query: string): Promise<readonly QueryRow[]> =>
    (await connection.runAndReadAll(query)).getRowObjects();
  const answers: (readonly QueryRow[])[] = [];
  for (const query of queries)
    answers.push(await ask(query.replace(FOLDER, `'${folder}/`).replace(YEAR, `'${year}'`)));
  return {
    answers,
    ask,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
