// With which requirement set a member of the API came, from the API's own declarations (@types/office-js), where every
// class and member names its set.

import { readFileSync } from "node:fs";
import path from "node:path";

const DECLARATIONS = path.resolve("node_modules/@types/office-js/index.d.ts");

const CLASS = /^ {4}(?:class|interface) (\w+)/u;
const MEMBER = /^ {8}(?:readonly )?(\w+)\??[(:]/u;
const API_SET = /\[Api set: ([^\]]*)\]/u;

/** A set no Excel has: the member needs something else than ExcelApi. */
const NEVER = "99.0";

type Versions = Map<string, string>;

/** "ExcelApi 1.1 for reading visibility; 1.2 for setting it" → 1.2. */
function versionOf(set: string): string {
  return /^ExcelApi \d/u.test(set) ? (set.match(/\d+\.\d+/gu)?.at(-1) ?? NEVER) : NEVER;
}

function readVersions(): Versions {
  const versions: Versions = new Map();
  let isExcel = false;
  let className = "";
  let version = "1.1";
  for (const line of readFileSync(DECLARATIONS, "utf8").split("\n")) {
    if (line.startsWith("declare namespace ")) isExcel = line.startsWith("declare namespace Excel ");
    if (!isExcel) continue;
    const set = API_SET.exec(line)?.[1];
    if (set !== undefined) version = versionOf(set);
    const opened = CLASS.exec(line)?.[1];
    if (opened !== undefined) className = opened;
    const member = MEMBER.exec(line)?.[1];
    if (member === undefined) continue;
    const key = `${className}.${member}`;
    // Overloads repeat a member; its first set counts.
    if (!versions.has(key)) versions.set(key, version);
    version = "1.1";
  }
  return versions;
}

let versions: Versions | null = null;

/** undefined: the API has no such member. */
export function memberVersion(className: string, member: string): string | undefined {
  versions ??= readVersions();
  return versions.get(`${className}.${member}`);
}
