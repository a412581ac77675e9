// Rows that are wholly equal have equal keys. They are told apart by counting them, so that settling one settles no other,
// nor one that is typed in later.

import { asFinding, type DescribedFinding } from "./DescribedFinding";
import type { Finding } from "./finding";
import { RepeatedKeys } from "./RepeatedKeys";

const MARK = "-";

/** Findings whose key is the same get -2, -3 … behind it, in their order. Only of those that may be alike keys are made. */
export function numberAlikes(findings: readonly DescribedFinding[]): readonly Finding[] {
  const traits = new RepeatedKeys(findings.length);
  const places = findings.map(({ trait }) => traits.noteHash(trait));
  const counts = new Map<string, number>();
  return findings.map((finding, at): Finding => {
    if (!traits.isRepeated(places[at] ?? 0)) return asFinding(finding);
    const { key } = finding;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? asFinding(finding) : { ...asFinding(finding), key: `${key}${MARK}${count}` };
  });
}
