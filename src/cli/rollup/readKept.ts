// A kept result, read back. It was written whole by this very version of the program, so its shape is known.

import { readFile } from "node:fs/promises";
import type { BureauResult } from "../../domain/rollup/bureau";

export async function readKept(kept: string): Promise<BureauResult> {
  return JSON.parse(await readFile(kept, "utf8")) as BureauResult;
}
