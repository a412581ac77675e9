// The columns of a table as the fields of a kind: every column scored against every field by heading and content, then the
// best one-to-one assignment of all. What stays below the bar is left null, to be asked about and never guessed.

import { countsForRecord, type FieldDefinition, type KindDefinition } from "../../kinds/kind";
import { assignBest } from "./assignBest";
import { EMPTY_PROFILE, type ColumnProfile } from "./readColumnProfile";
import { contentEvidence, isUnmistakable, mostlyHolds } from "./contentEvidence";
import type { Reason } from "../fit";
import { matchHeading, type HeadingMatch } from "./matchHeading";
import type { Heading } from "../locating/readHeading";

/** A column as matching sees it. */
export interface Candidate {
  readonly heading: Heading;
  readonly profile: ColumnProfile;
}

export interface ColumnMatch {
  /** Position in the candidates. */
  readonly column: number;
  readonly field: FieldDefinition;
  /** 0 to 1: heading and content together. */
  readonly confidence: number;
  /** 0 to 1: the heading alone. */
  readonly quality: number;
  readonly reasons: readonly Reason[];
}

/** Below this a column stays unmapped. */
export const CONFIDENCE_BAR = 0.5;
/** Agreeing content lifts a heading's word a little, contradicting content fells it. */
const AGREEMENT = 0.12;
const CONTRADICTION = 0.6;
/** Of two headings alike, a field that records need is filled first. */
const NEEDED = 0.4;
const FIRST_FIELD = 0.15;
/** Of two columns alike, the earlier one. */
const PER_COLUMN = 1e-4;

/** A column without a heading that its cells alone make known: mapped, and below certainty. */
const BY_CONTENT = 0.6;
/** 日期 means a day however badly it is written below; 时间 over words may be hours. */
const SURELY_DAY = "日期";

interface Scored {
  readonly confidence: number;
  /** null: by its content alone. */
  readonly match: HeadingMatch | null;
  readonly content: number;
}

function contentOf({ heading, profile }: Candidate, field: FieldDefinition): number {
  const content = contentEvidence(field.type, profile);
  const isBadlyWritten = field.type === "date" && profile.texts * 2 >= profile.filled;
  return isBadlyWritten && heading.base.endsWith(SURELY_DAY) ? content / 2 : content;
}

function scoreColumn(candidate: Candidate, field: FieldDefinition): Scored | null {
  if (candidate.heading.base === "") {
    const isKnown = isUnmistakable(field.type, candidate.profile);
    return isKnown ? { confidence: BY_CONTENT, match: null, content: 1 } : null;
  }
  const match = matchHeading(candidate.heading, field);
  if (match === null) return null;
  const content = contentOf(candidate, field);
  const shift = content > 0 ? content * AGREEMENT : content * CONTRADICTION;
  const confidence = Math.max(0, Math.min(1, match.quality + shift));
  return confidence < CONFIDENCE_BAR ? null : { confidence, match, content };
}

function gainOf(kind: KindDefinition, field: FieldDefinition, scored: Scored | null, column: number): number {
  if (scored === null) return 0;
  const needed = countsForRecord(kind, field.id) ? NEEDED : 0;
  const first = kind.fields[0] === field ? FIRST_FIELD : 0;
  return scored.confidence + needed + first - column * PER_COLUMN;
}

function reasonsOf(field: FieldDefinition, scored: Scored, profile: ColumnProfile): Reason[] {
  const { match } = scored;
  const reasons: Reason[] = match === null ? [] : [{ code: `heading-${match.how}`, word: match.word }];
  const looksLike = LOOKS_LIKE[field.type];
  if (looksLike !== null && scored.content > 0) reasons.push({ code: "content", looksLike });
  if (looksLike !== null && scored.content < 0) {
    reasons.push({ code: "content-contradicts", looksLike: mostlyHolds(profile) });
  }
  return reasons;
}

const LOOKS_LIKE = {
  date: "date",
  dateOrMonth: "date",
  money: "money",
  count: "count",
  idNumber: "idNumber",
  phone: "phone",
  person: "person",
  yesNo: "yesNo",
  choice: null,
  text: null,
  invoiceNumber: null,
} as const;

/** The best assignment of columns to the kind's fields, in the columns' order. */
export function matchColumns(kind: KindDefinition, candidates: readonly Candidate[]): readonly ColumnMatch[] {
  const possible = kind.fields
    .map((field) => ({ field, scores: candidates.map((candidate) => scoreColumn(candidate, field)) }))
    .filter(({ scores }) => scores.some((scored) => scored !== null));
  const gains = possible.map(({ field, scores }) =>
    scores.map((scored, column) => gainOf(kind, field, scored, column)),
  );
  const matches: ColumnMatch[] = [];
  assignBest(gains).forEach((column, row) => {
    const { field, scores } = possible[row] ?? {};
    const scored = scores?.[column];
    if (!field || !scored) return;
    const { confidence, match } = scored;
    matches.push({
      column,
      field,
      confidence,
      quality: match?.quality ?? 0,
      reasons: reasonsOf(field, scored, candidates[column]?.profile ?? EMPTY_PROFILE),
    });
  });
  return matches.sort((one, other) => one.column - other.column);
}
