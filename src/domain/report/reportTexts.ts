// What the report says. The domain gathers the facts and puts the paragraphs in order; the sentences are passed in.

import type { PartId, PointId } from "./report";
import type { LeadFacts, ReportFacts } from "./facts";
import type { Sentence } from "./sentence";

/** An empty sentence: the year has nothing to say of it, and the shape can do without. */
export type PointText<Id extends PointId> = (facts: ReportFacts[Id]) => Sentence;

export interface ReportTexts {
  readonly title: (facts: LeadFacts) => string;
  readonly lead: (facts: LeadFacts) => Sentence;
  readonly parts: Readonly<Record<PartId, string>>;
  readonly points: { readonly [Id in PointId]: PointText<Id> };
}
