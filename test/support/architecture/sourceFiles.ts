// The project's own files, for tests that hold all of them to a rule.

import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Paths below `folder`, with forward slashes, relative to the project; empty where there is no such folder. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"))
    .sort();
}

export const sourceFiles = (): string[] => filesBelow("src");

export const scriptFiles = (): string[] =>
  ["src", "test", "bench", "build", "scripts"]
    .flatMap((folder) => filesBelow(folder))
    .filter((path) => /\.(tsx?|js)$/.test(path));
