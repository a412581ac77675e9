// Which parts belong to the workbook: those that can be reached from the package through relationships. A part that
// nothing points to any more is not opened by Excel, and may be dropped when it was our doing.

import { relationshipsPartOf } from "../read/readRelationships";
import type { PackageDraft } from "./PackageDraft";
import { listRelationships } from "./relationshipsXml";

/** The names of all parts that can be reached, in lower case, relationships parts left out. */
export function findReachableParts(draft: PackageDraft): Set<string> {
  const found = new Set<string>();
  const waiting = [""];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const { target } of listRelationships(draft, part)) {
      const key = target?.toLowerCase();
      if (key === undefined || found.has(key) || !draft.has(key)) continue;
      found.add(key);
      waiting.push(key);
    }
  }
  return found;
}

/** Removes the parts that could be reached before and cannot be now; returns their names. */
export function removeUnreachable(draft: PackageDraft, before: ReadonlySet<string>): string[] {
  const after = findReachableParts(draft);
  const lost = [...before].filter((part) => !after.has(part));
  for (const part of lost) {
    draft.remove(part);
    draft.remove(relationshipsPartOf(part));
  }
  return lost;
}
