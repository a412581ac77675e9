// What can be marked in the sheets of what checking has found: the cells of open findings, each as the gravest says.

import type { Finding, Severity } from "../domain/checking/finding";
import { contentAt, findSheet } from "../domain/sheets/cellWrites";
import type { MarkedArea, MarkedCell, SheetMarks } from "../workbook/port";
import { openFindings } from "./findingGroups";
import type { Book, MarkCounts } from "./sessionState";

export interface MarkPlan {
  readonly marks: readonly SheetMarks[];
  readonly counts: MarkCounts;
  /** Protected sheets, on which nothing can be laid. */
  readonly locked: readonly string[];
  /** Findings that belong to no cell. */
  readonly placeless: number;
}

const GRAVITY: Readonly<Record<Severity, number>> = { note: 0, warning: 1, error: 2 };
export const NO_MARKS: MarkCounts = { error: 0, warning: 0, note: 0 };

type Cells = Map<string, Omit<MarkedCell, "expect">>;

function addCells(cells: Cells, { cells: own, severity }: Finding): void {
  for (const { rowIndex, columnIndex } of own) {
    const key = `${rowIndex} ${columnIndex}`;
    const there = cells.get(key);
    if (there === undefined || GRAVITY[severity] > GRAVITY[there.severity])
      cells.set(key, { rowIndex, columnIndex, severity });
  }
}

function cellsBySheet(findings: readonly Finding[]): Map<string, Cells> {
  const sheets = new Map<string, Cells>();
  for (const finding of findings) {
    if (finding.sheet === null) continue;
    const cells = sheets.get(finding.sheet) ?? new Map<string, Omit<MarkedCell, "expect">>();
    addCells(cells, finding);
    sheets.set(finding.sheet, cells);
  }
  return sheets;
}

export function planMarks({ check, snapshot }: Pick<Book, "check" | "snapshot">): MarkPlan {
  const findings = openFindings(check.judged);
  const marks: SheetMarks[] = [];
  const locked: string[] = [];
  const counts = { ...NO_MARKS };
  for (const [name, found] of cellsBySheet(findings)) {
    const sheet = findSheet(snapshot, name);
    if (sheet === undefined || found.size === 0) continue;
    if (sheet.isProtected) {
      locked.push(name);
      continue;
    }
    const cells = Array.from(found.values(), (cell) => ({
      ...cell,
      expect: contentAt(sheet, cell.rowIndex, cell.columnIndex),
    }));
    for (const { severity } of cells) counts[severity] += 1;
    marks.push({ sheet: name, cells });
  }
  const placeless = findings.filter(({ sheet, cells }) => sheet === null || cells.length === 0).length;
  return { marks, counts, locked, placeless };
}

/** Cells of each severity; one under several marks counts under each. */
export function countMarks(areas: readonly MarkedArea[]): MarkCounts {
  const counts = { ...NO_MARKS };
  for (const { severity, ranges } of areas) {
    for (const { top, left, bottom, right } of ranges)
      counts[severity] += (bottom - top + 1) * (right - left + 1);
  }
  return counts;
}

export function totalOf({ error, warning, note }: MarkCounts): number {
  return error + warning + note;
}
