// The edits of several findings as one for each sheet: a cell that two findings would mend (a ledger is read twice) is mended
// once, and a fix of which a cell is taken already waits for the next check.

import type { CellWrites } from "../sheets/cellWrites";
import { pushTo } from "../summary/groups";
import type { Finding, FixEdit } from "./finding";

const keyOf = ({ sheet, rowIndex, columnIndex }: FixEdit): string => `${rowIndex} ${columnIndex} ${sheet}`;

export interface GatheredFixes {
  readonly writes: readonly CellWrites[];
  /** Those whose edits are among the writes. */
  readonly mended: readonly Finding[];
}

export function gatherFixes(findings: readonly Finding[]): GatheredFixes {
  const taken = new Set<string>();
  const bySheet = new Map<string, FixEdit[]>();
  const mended: Finding[] = [];
  for (const finding of findings) {
    const edits = finding.fix?.edits ?? [];
    if (edits.length === 0 || edits.some((edit) => taken.has(keyOf(edit)))) continue;
    mended.push(finding);
    for (const edit of edits) {
      taken.add(keyOf(edit));
      pushTo(bySheet, edit.sheet, edit);
    }
  }
  const writes = [...bySheet].map(([sheet, cells]) => ({ sheet, cells }));
  return { writes, mended };
}
