// Which kind of record a table holds: every kind is tried, the best one stands if it is good enough and clearly ahead.
// Below the bar the answer is null, and near it a question.

import { catalogue } from "../../kinds/catalogue";
import type { KindDefinition, KindId } from "../../kinds/kind";
import type { Heading } from "../locating/readHeading";
import type { Reason } from "../fit";
import type { Candidate } from "./matchColumns";
import { matchHeading } from "./matchHeading";
import { OWN_HEADING, scoreKind, type HeadingKinds, type KindScore } from "./scoreKind";
import { hearPlainly, type Surroundings } from "./surroundings";

export interface KindDecision {
  /** null: none of the kinds, or too close to call. */
  readonly chosen: KindScore | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** Best first. */
  readonly ranking: readonly KindScore[];
}

/**
 * Of the labelled books and the tables written for the tests, none that is none of ours scores above 1.45, and ours score
 * above 1.8, nearly all above 2.5: the bar stands between.
 */
const BAR = 1.65;
/** Below the bar but above this it is worth asking. */
const ASKING_BAR = 1;
/** A lead below this is too close to call. */
const LEAD = 0.25;
/** A lead from which on the second is not worth a word. */
const FAR = 0.75;
/** A score from which on nothing is left to doubt. */
const SURE = 4;

/** 0 where no field of the kind fits. */
function bestQuality(heading: Heading, kind: KindDefinition): number {
  return Math.max(0, ...kind.fields.map((field) => matchHeading(heading, field)?.quality ?? 0));
}

/** Per column how many kinds have a field for its heading: the fewer, the more it tells. */
function countKinds(candidates: readonly Candidate[]): readonly HeadingKinds[] {
  return candidates.map(({ heading }) => {
    const qualities = catalogue.map((kind) => bestQuality(heading, kind));
    return {
      owning: qualities.filter((quality) => quality >= OWN_HEADING).length,
      fitting: qualities.filter((quality) => quality > 0).length,
    };
  });
}

/** Weighs all kinds on a table's columns and surroundings. */
export function decideKind(candidates: readonly Candidate[], surroundings: Surroundings): KindDecision {
  const kindsOf = countKinds(candidates);
  const around = hearPlainly(surroundings);
  const ranking = catalogue
    .map((kind) => scoreKind(kind, candidates, kindsOf, around))
    .sort((one, other) => other.score - one.score);
  const [best, second] = ranking;
  const lead = (best?.score ?? 0) - (second?.score ?? 0);
  if (!best || best.score < BAR || lead < LEAD) return { chosen: null, confidence: 0, ranking };
  const isClose = second !== undefined && second.score >= ASKING_BAR && lead < FAR;
  const reasons: Reason[] = isClose ? [{ code: "another-kind-close", kind: second.kind.id }] : [];
  const chosen = { ...best, reasons: [...best.reasons, ...reasons] };
  return { chosen, confidence: Math.min(1, best.score / SURE) * Math.min(1, 0.5 + lead), ranking };
}

/** The kinds that might be meant, best first, where none was chosen; empty where none comes near. */
export function closeKinds(decision: KindDecision): readonly KindId[] {
  const best = decision.ranking[0]?.score ?? 0;
  const least = Math.max(ASKING_BAR, best - LEAD);
  return decision.ranking.filter(({ score }) => score >= least).map(({ kind }) => kind.id);
}
