// Looks into an .xlsx file as a package of parts, for tests of what was written.

import { strFromU8, unzipSync } from "fflate";

/** The parts by name, folders left out. */
export function packageOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/")));
}

/** A part as text; throws when there is none. */
export function partText(bytes: Uint8Array, name: string): string {
  const part = packageOf(bytes).get(name);
  if (part === undefined) throw new Error(`no part ${name}`);
  return strFromU8(part);
}

/** What stands in all elements of that name, opening tags included. */
export function elementsIn(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<${name}(?:\\s[^>]*?)?(?:/>|>[\\s\\S]*?</${name}>)`, "gu")) ?? [];
}
