// Runs lintTexts.js over all probes of a test file at once: starting ESLint takes longer than linting.

import { execFileSync } from "node:child_process";

export interface Probe {
  readonly text: string;
  /** Where the text pretends to stand. */
  readonly filePath: string;
}

/** For each probe what is reported, one line a finding, "" for nothing. */
export function lintProbes(probes: readonly Probe[]): string[] {
  const output = execFileSync(process.execPath, ["test/support/architecture/lintTexts.js"], {
    input: JSON.stringify(probes),
    encoding: "utf8",
  });
  return JSON.parse(output) as string[];
}
