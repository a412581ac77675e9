// Rows that are wholly equal have equal keys. They are told apart by counting them, so that settling one settles no other,
// nor one that is typed in later.

import type { Finding } from "./finding";

const MARK = "-";

/** Nothing is numbered, and nothing is to be: so it is mostly, and asked after each edited row. */
function areDistinct(findings: readonly Finding[]): boolean {
  const keys = new Set<string>();
  for (const { key } of findings) {
    if (key.includes(MARK)) return false;
    keys.add(key);
  }
  return keys.size === findings.length;
}

/** Findings whose key is the same get -2, -3 … behind it, in their order; numbering anew changes nothing. */
export function numberAlikes(findings: readonly Finding[]): readonly Finding[] {
  if (areDistinct(findings)) return findings;
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const mark = finding.key.indexOf(MARK);
    const bare = mark < 0 ? finding.key : finding.key.slice(0, mark);
    const count = (counts.get(bare) ?? 0) + 1;
    counts.set(bare, count);
    const key = count === 1 ? bare : `${bare}${MARK}${count}`;
    return key === finding.key ? finding : { ...finding, key };
  });
}
