// How well a kind explains a table: its columns, what its records need, the words around. A heading that fits few kinds
// tells more than one that fits all.

import type { FieldId, KindDefinition } from "../../kinds/kind";
import type { Reason } from "../fit";
import { findGivenIds } from "./readGiven";
import { matchColumns, type Candidate, type ColumnMatch } from "./matchColumns";
import type { Surroundings } from "./surroundings";
import { weighWords } from "./weighWords";

export interface KindScore {
  readonly kind: KindDefinition;
  readonly score: number;
  readonly matches: readonly ColumnMatch[];
  readonly reasons: readonly Reason[];
}

/** Without a word or a heading that speaks for this kind alone, a table of names is anybody's: worth asking at most. */
const MOST_WITHOUT_WITNESS = 1.4;
const OWN_HEADING = 0.9;
/** How fast a heading tells less the more kinds it fits. */
const DILUTION = 0.7;
const ANCHOR_THERE = 0.6;
/** Without its first field a register has no records: a title alone does not make up for that. */
const ANCHOR_MISSING = -1.6;
const NEED_THERE = 0.3;
const NEED_MISSING = -0.3;
/** Neither the first field nor anything else that a record needs. */
const NOTHING_THERE = -1;
/** A sign-in matrix is one by its shape alone. */
const MATRIX = 1.5;
/** Per column that is named and that the kind has no field for. */
const UNEXPLAINED = -0.06;
const MOST_UNEXPLAINED = -0.7;

function isAnchored(kind: KindDefinition, mapped: ReadonlySet<FieldId>): boolean {
  const anchors = kind.anchors ?? kind.fields.slice(0, 1).map(({ id }) => id);
  return anchors.some((id) => mapped.has(id));
}

function scoreHeadings(matches: readonly ColumnMatch[], kindsOf: readonly number[]): number {
  return matches.reduce((sum, { column, confidence }) => {
    return sum + confidence ** 2 / Math.max(1, kindsOf[column] ?? 1) ** DILUTION;
  }, 0);
}

function scoreNeeds(kind: KindDefinition, mapped: ReadonlySet<FieldId>, around: Surroundings): number {
  const found = new Set([...mapped, ...findGivenIds(kind, mapped, around)]);
  const [, ...others] = kind.recordNeeds;
  const met = others.filter((group) => group.some((id) => found.has(id))).length;
  const needs = met * NEED_THERE + (others.length - met) * NEED_MISSING;
  if (isAnchored(kind, mapped)) return needs + ANCHOR_THERE;
  return needs + ANCHOR_MISSING + (met === 0 ? NOTHING_THERE : 0);
}

function scoreUnexplained(candidates: readonly Candidate[], matches: readonly ColumnMatch[]): number {
  const named = candidates.filter(({ heading }) => heading.base !== "").length;
  return Math.max(MOST_UNEXPLAINED, (named - matches.length) * UNEXPLAINED);
}

/** `kindsOf`: per column, how many kinds have a field for its heading. */
export function scoreKind(
  kind: KindDefinition,
  candidates: readonly Candidate[],
  kindsOf: readonly number[],
  around: Surroundings,
): KindScore {
  const matches = matchColumns(kind, candidates);
  const mapped = new Set(matches.map(({ field }) => field.id));
  const headings = candidates.map(({ heading }) => heading.group + heading.base).join(" ");
  const words = weighWords(kind, around, headings, isAnchored(kind, mapped));
  const shape = around.isMatrix && kind.id === "study" ? MATRIX : 0;
  const weighed =
    scoreHeadings(matches, kindsOf) +
    scoreNeeds(kind, mapped, around) +
    scoreUnexplained(candidates, matches) +
    shape +
    words.score;
  const hasOwnHeading = matches.some(
    ({ column, quality }) => quality >= OWN_HEADING && kindsOf[column] === 1,
  );
  const isWitnessed = words.isNamed || hasOwnHeading || shape > 0;
  const score = isWitnessed ? weighed : Math.min(weighed, MOST_WITHOUT_WITNESS);
  const missing = kind.fields.slice(0, 1).filter(({ id }) => !mapped.has(id));
  const lacks = missing.map(({ id }): Reason => ({ code: "required-missing", field: id }));
  return { kind, score, matches, reasons: [...words.reasons, ...lacks] };
}
