// The annual report as data: a title, a lead, three parts of numbered points, and who signs.

import type { DayNumber } from "../values/reading";
import type { Sentence } from "./sentence";

export type PartId = "leadership" | "activities" | "elders";

export type PointId =
  | "attention"
  | "organisation"
  | "premises"
  | "funds"
  | "sessions"
  | "papers"
  | "childrenDay"
  | "awards"
  | "pairing"
  | "visits"
  | "education"
  | "study"
  | "roster"
  | "outcomes"
  | "donation"
  | "service"
  | "publicity";

export type ParagraphId = "lead" | PointId;

export interface Paragraph {
  readonly id: ParagraphId;
  /** Without its number (一是). */
  readonly draft: Sentence;
}

export interface ReportPart {
  readonly id: PartId;
  readonly heading: string;
  /** All of the part, also those that the year has nothing to say of: their drafts are empty. */
  readonly points: readonly Paragraph[];
}

export interface Report {
  readonly year: number;
  /** In pieces that a line may break between: the unit, and what it is. */
  readonly title: readonly string[];
  readonly lead: Paragraph;
  readonly parts: readonly ReportPart[];
  /** null: to be filled in by hand. */
  readonly unitName: string | null;
  readonly madeOn: DayNumber | null;
}
