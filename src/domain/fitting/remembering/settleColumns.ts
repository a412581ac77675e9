// The columns of a table as a person has said they are to be read, and how they differ from what was said: a heading that
// is gone may stand there under another name, which content, meaning or its neighbours tell; a column may be new.

import type { FieldDefinition, FieldId, KindDefinition } from "../../kinds/kind";
import { NO_HEADING } from "../locating/readHeading";
import { matchColumns, type Candidate, type ColumnMatch } from "../matching/matchColumns";
import { EMPTY_PROFILE } from "../matching/readColumnProfile";
import type { ColumnDifference, RememberedColumn } from "./remembered";

export interface SettledColumns {
  readonly matches: readonly ColumnMatch[];
  /** Positions that a person has spoken of, those that are not to be read among them. */
  readonly agreed: ReadonlySet<number>;
  readonly differences: readonly ColumnDifference[];
}

export interface ColumnsToSettle {
  readonly kind: KindDefinition;
  readonly candidates: readonly Candidate[];
  /** One a candidate. */
  readonly labels: readonly string[];
  /** Positions that are read by their shape: a matrix's sessions, a date in parts. */
  readonly shaped: ReadonlySet<number>;
  readonly firstColumn: number;
  readonly said: readonly RememberedColumn[];
}

/** Known by its neighbours alone: worth a question. */
const BY_NEIGHBOURS = 0.6;

/** Per position what was said of it; the second of two like headings is the second that was said. */
function findSaid({ labels, shaped, said }: ColumnsToSettle): ReadonlyMap<number, RememberedColumn> {
  const left = [...said];
  const found = new Map<number, RememberedColumn>();
  labels.forEach((label, at) => {
    const next = shaped.has(at) ? -1 : left.findIndex(({ header }) => header === label);
    const column = left[next];
    if (!column) return;
    found.set(at, column);
    left.splice(next, 1);
  });
  return found;
}

function settledMatches(
  { kind }: ColumnsToSettle,
  found: ReadonlyMap<number, RememberedColumn>,
): ColumnMatch[] {
  const taken = new Set<FieldId>();
  const matches: ColumnMatch[] = [];
  for (const [column, { field: id }] of found) {
    const field = id === null || taken.has(id) ? undefined : kind.fields.find((one) => one.id === id);
    if (!field) continue;
    taken.add(field.id);
    matches.push({ column, field, confidence: 1, quality: 1, reasons: [{ code: "agreed" }] });
  }
  return matches;
}

function without(kind: KindDefinition, matches: readonly ColumnMatch[]): KindDefinition {
  const taken = new Set(matches.map(({ field }) => field.id));
  return { ...kind, fields: kind.fields.filter(({ id }) => !taken.has(id)) };
}

/** The one column nobody has spoken of that stands just where the missing one stood; null where there is none. */
function findByNeighbours(
  { labels, said, shaped }: ColumnsToSettle,
  missing: RememberedColumn,
  free: (at: number) => boolean,
): number | null {
  const place = said.indexOf(missing);
  const before = said[place - 1]?.header;
  const behind = said[place + 1]?.header;
  const isThere = labels.findIndex(
    (_, at) => free(at) && !shaped.has(at) && labels[at - 1] === before && labels[at + 1] === behind,
  );
  return isThere < 0 ? null : isThere;
}

function matchByNeighbours(
  input: ColumnsToSettle,
  missing: readonly RememberedColumn[],
  matches: readonly ColumnMatch[],
  isSaid: (at: number) => boolean,
): readonly ColumnMatch[] {
  const open = without(input.kind, matches);
  const used = new Set(matches.map(({ column }) => column));
  return missing.flatMap((one) => {
    const field: FieldDefinition | undefined = open.fields.find(({ id }) => id === one.field);
    const column = field && findByNeighbours(input, one, (at) => !isSaid(at) && !used.has(at));
    if (field === undefined || column === undefined || column === null) return [];
    used.add(column);
    return [{ column, field, confidence: BY_NEIGHBOURS, quality: BY_NEIGHBOURS, reasons: [] }];
  });
}

function differencesOf(
  { candidates, labels, said, shaped, firstColumn }: ColumnsToSettle,
  missing: readonly RememberedColumn[],
  matches: readonly ColumnMatch[],
  isSaid: (at: number) => boolean,
): readonly ColumnDifference[] {
  if (said.length === 0) return [];
  const fieldAt = new Map(matches.map(({ column, field }) => [column, field.id]));
  const lost: ColumnDifference[] = missing.flatMap(({ header, field }): ColumnDifference[] => {
    if (field === null) return [];
    const match = matches.find((one) => one.field.id === field);
    if (!match) return [{ code: "column-gone", header, field }];
    const { column } = match;
    const to = labels[column] ?? "";
    return isSaid(column)
      ? []
      : [{ code: "column-renamed", columnIndex: firstColumn + column, from: header, to, field }];
  });
  const renamed = new Set(lost.flatMap((one) => ("columnIndex" in one ? [one.columnIndex] : [])));
  const added = labels.flatMap((header, at): ColumnDifference[] => {
    const columnIndex = firstColumn + at;
    const field = fieldAt.get(at) ?? null;
    const isBlank = field === null && candidates[at]?.heading.base === "";
    const isKnown = isSaid(at) || shaped.has(at) || renamed.has(columnIndex);
    return isKnown || isBlank ? [] : [{ code: "column-new", columnIndex, header, field }];
  });
  return [...lost, ...added];
}

/** What was said goes first; what nobody spoke of is matched as ever, among the fields that are left. */
export function settleColumns(input: ColumnsToSettle): SettledColumns {
  const { kind, candidates, labels } = input;
  const found = findSaid(input);
  const isSaid = (at: number): boolean => found.has(at);
  const settled = settledMatches(input, found);
  const open = candidates.map((candidate, at) =>
    isSaid(at) ? { heading: NO_HEADING, profile: EMPTY_PROFILE } : candidate,
  );
  const known = [...settled, ...matchColumns(without(kind, settled), open)];
  const there = new Set(labels);
  const missing = input.said.filter(({ header }) => !there.has(header));
  const matches = [...known, ...matchByNeighbours(input, missing, known, isSaid)];
  return {
    matches: matches.sort((one, other) => one.column - other.column),
    agreed: new Set(found.keys()),
    differences: differencesOf(input, missing, matches, isSaid),
  };
}
