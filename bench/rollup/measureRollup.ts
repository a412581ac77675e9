// The built command over some workbooks: how long, how much memory at its most, how much of the processors, and what it says.

import { spawn } from "node:child_process";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { RollupJson } from "../../src/cli/rollup/rollupJson";

export interface Measured {
  readonly seconds: number;
  /** The whole process, at its most. */
  readonly megabytes: number;
  /** Of all threads together, in seconds. */
  readonly cpu: number;
  readonly outBytes: number;
  readonly json: RollupJson;
}

const COMMAND = path.resolve("dist/cli/guangong.cjs");
const PRELOAD = path.resolve("bench/rollup/usage.js");
const MILLISECONDS = 1000;

async function run(args: readonly string[], usageFile: string): Promise<string> {
  const child = spawn(process.execPath, ["--import", PRELOAD, COMMAND, "rollup", ...args, "--json"], {
    env: { ...process.env, USAGE_FILE: usageFile },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const parts: Buffer[] = [];
  child.stdout.on("data", (part: Buffer) => parts.push(part));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject).on("close", resolve);
  });
  if (code !== 0) throw new Error(`guangong rollup ended with ${code}`);
  return Buffer.concat(parts).toString("utf8");
}

export async function measureRollup(
  files: readonly string[],
  folder: string,
  more: readonly string[] = [],
): Promise<Measured> {
  const out = path.join(folder, "out.xlsx");
  const usageFile = path.join(folder, "usage.json");
  const start = performance.now();
  const said = await run([...files, "-o", out, ...more], usageFile);
  const seconds = (performance.now() - start) / MILLISECONDS;
  const usage = JSON.parse(await readFile(usageFile, "utf8")) as Pick<Measured, "megabytes" | "cpu">;
  const { size } = await stat(out);
  return { ...usage, seconds, outBytes: size, json: JSON.parse(said) as RollupJson };
}
