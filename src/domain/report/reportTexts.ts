// What the report says. The domain gathers the facts and puts the paragraphs in order; the sentences are passed in.

import type { PartId, PointId } from "./report";
import type { LeadFacts, ReportFacts } from "./facts";
import type { DayNumber } from "../values/reading";
import type { Sentence } from "./sentence";

/** An empty sentence: the year has nothing to say of it, and the shape can do without. */
export type PointText<Id extends PointId> = (facts: ReportFacts[Id]) => Sentence;

export interface ReportTexts {
  readonly title: (facts: LeadFacts) => readonly string[];
  readonly lead: (facts: LeadFacts) => Sentence;
  readonly parts: Readonly<Record<PartId, string>>;
  /** 一、领导重视支持到位 — `number` counts from 1. */
  readonly partHeading: (number: number, heading: string) => string;
  /** Before a point: 一是. */
  readonly pointNumber: (number: number) => string;
  /** Under the signature; null: to be filled in by hand. */
  readonly signedOn: (day: DayNumber | null) => string;
  /** In place of a unit that is not known. */
  readonly unitBlank: string;
  readonly points: { readonly [Id in PointId]: PointText<Id> };
}
