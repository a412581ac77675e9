// How well a kind explains a table: its columns, what its records need, the words around. A heading that fits few kinds
// tells more than one that fits all.

import type { FieldId, KindDefinition } from "../../kinds/kind";
import type { Reason } from "../fit";
import { isJotting } from "./isJotting";
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

/** How many kinds a heading belongs to: those with a field of just that heading, and all with a field it might be. */
export interface HeadingKinds {
  readonly owning: number;
  readonly fitting: number;
}

/** Without a word or a heading that speaks for this kind alone, a table of names is anybody's: worth asking at most. */
const MOST_WITHOUT_WITNESS = 1.4;
/** From this quality on a heading is the field's own. */
export const OWN_HEADING = 0.9;
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
/** Days and odd sums are outlays although their purpose, which counts for so much, is not written down. */
const JOTTING = 2.5;
/** Per column that is named and that the kind has no field for. */
const UNEXPLAINED = -0.06;
const MOST_UNEXPLAINED = -0.7;

function isAnchored(kind: KindDefinition, mapped: ReadonlySet<FieldId>): boolean {
  const anchors = kind.anchors ?? kind.fields.slice(0, 1).map(({ id }) => id);
  const { essentials = [] } = kind;
  return anchors.some((id) => mapped.has(id)) && essentials.every((id) => mapped.has(id));
}

function isOwn({ quality }: ColumnMatch): boolean {
  return quality >= OWN_HEADING;
}

/** How many kinds might have such a column: those that own its heading, or all that it fits where it only fits. */
function kindsLike(match: ColumnMatch, kindsOf: readonly HeadingKinds[]): number {
  const { owning = 1, fitting = 1 } = kindsOf[match.column] ?? {};
  return Math.max(1, isOwn(match) ? owning : fitting);
}

function scoreHeadings(matches: readonly ColumnMatch[], kindsOf: readonly HeadingKinds[]): number {
  return matches.reduce((sum, match) => {
    return sum + match.confidence ** 2 / kindsLike(match, kindsOf) ** DILUTION;
  }, 0);
}

function bearsWitness(kind: KindDefinition, match: ColumnMatch, kindsOf: readonly HeadingKinds[]): boolean {
  const isCommonplace = kind.commonplace?.includes(match.field.id) ?? false;
  return !isCommonplace && isOwn(match) && kindsLike(match, kindsOf) === 1;
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

function scoreShape(kind: KindDefinition, candidates: readonly Candidate[], around: Surroundings): number {
  if (kind.id === "study") return around.isMatrix ? MATRIX : 0;
  return kind.id === "expense" && isJotting(candidates, around) ? JOTTING : 0;
}

/** So many headings make the point. */
const MOST_TOLD = 3;

function tellWitnesses(witnesses: readonly ColumnMatch[], candidates: readonly Candidate[]): Reason[] {
  const headings = witnesses.map(({ column }) => candidates[column]?.heading.shown ?? "").slice(0, MOST_TOLD);
  return headings.length === 0 ? [] : [{ code: "own-headings", headings }];
}

function tellShape(kind: KindDefinition, shape: number): Reason[] {
  if (shape === 0) return [];
  return [{ code: "shape", shape: kind.id === "study" ? "matrix" : "jotting" }];
}

function tellLacks(kind: KindDefinition, mapped: ReadonlySet<FieldId>): Reason[] {
  const missing = kind.fields.slice(0, 1).filter(({ id }) => !mapped.has(id));
  return missing.map(({ id }) => ({ code: "required-missing", field: id }));
}

/** `kindsOf` is one a column. */
export function scoreKind(
  kind: KindDefinition,
  candidates: readonly Candidate[],
  kindsOf: readonly HeadingKinds[],
  around: Surroundings,
): KindScore {
  const matches = matchColumns(kind, candidates);
  const mapped = new Set(matches.map(({ field }) => field.id));
  const headings = candidates.map(({ heading }) => heading.group + heading.base).join(" ");
  const words = weighWords(kind, around, headings, isAnchored(kind, mapped));
  const shape = scoreShape(kind, candidates, around);
  const weighed =
    scoreHeadings(matches, kindsOf) +
    scoreNeeds(kind, mapped, around) +
    scoreUnexplained(candidates, matches) +
    shape +
    words.score;
  const witnesses = matches.filter((match) => bearsWitness(kind, match, kindsOf));
  const isWitnessed = words.isNamed || witnesses.length > 0 || shape > 0;
  const score = isWitnessed ? weighed : Math.min(weighed, MOST_WITHOUT_WITNESS);
  const reasons: Reason[] = [
    ...words.reasons,
    ...tellWitnesses(witnesses, candidates),
    ...tellShape(kind, shape),
    ...tellLacks(kind, mapped),
  ];
  return { kind, score, matches, reasons };
}
