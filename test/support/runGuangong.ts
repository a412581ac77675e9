// Runs the built command as a script would, and keeps what it prints.

import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import path from "node:path";

const COMMAND = path.resolve(__dirname, "../../dist/cli/guangong.cjs");

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** For tests that stop it half way. */
export function startGuangong(...args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [COMMAND, ...args]);
}

export function runGuangong(...args: readonly string[]): Promise<Outcome> {
  return outcomeOf(startGuangong(...args));
}

/** The same from within a folder, to which the paths are then relative. */
export function runGuangongIn(folder: string, ...args: readonly string[]): Promise<Outcome> {
  return outcomeOf(spawn(process.execPath, [COMMAND, ...args], { cwd: folder }));
}

function outcomeOf(child: ChildProcessWithoutNullStreams): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    let out = "";
    let error = "";
    child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString("utf8")));
    child.stderr.on("data", (chunk: Buffer) => (error += chunk.toString("utf8")));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out, error }));
  });
}
