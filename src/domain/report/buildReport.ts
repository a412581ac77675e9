// From a year of the workbook to the draft of its annual report.

import type { YearNote } from "../settings/settings";
import { asPart, type Stepwise } from "../stepwise";
import type { YearBook } from "../summary/yearBook";
import { textOf } from "../summary/registers";
import type { YearSummary } from "../summary/summary";
import type { DayNumber } from "../values/reading";
import { namesIn } from "../checking/namesIn";
import type { ReportFacts } from "./facts";
import { recordsOf } from "./gather/context";
import { gatherFacts } from "./gather/gatherFacts";
import { maskNamesIn } from "../masking/maskNames";
import type { Paragraph, PartId, PointId, Report, ReportPart } from "./report";
import type { ReportTexts } from "./reportTexts";

/** In the committee's order. */
const POINTS: Readonly<Record<PartId, readonly PointId[]>> = {
  leadership: ["attention", "organisation", "premises", "funds", "sessions", "papers"],
  activities: ["childrenDay", "awards", "pairing", "visits", "education"],
  elders: ["study", "roster", "outcomes", "donation", "service", "publicity"],
};
const PARTS: readonly PartId[] = ["leadership", "activities", "elders"];

export interface ReportInput {
  readonly year: number;
  readonly book: YearBook;
  readonly summary: Pick<YearSummary, "figures">;
  readonly notes: readonly YearNote[];
  readonly unitName: string | null;
  readonly texts: ReportTexts;
  /** The day of the report; null: to be filled in by hand. */
  readonly madeOn: DayNumber | null;
  /** Names of minors in full; else 王**. */
  readonly namesMinors: boolean;
}

/** Who was given an award, is stood by or was visited, the 五老 themselves left out: whoever may be a minor. */
function minorsOf(book: YearBook): ReadonlySet<string> {
  const from = { book };
  const elders = new Set(recordsOf(from, "volunteer").map(({ record }) => textOf(record, "name")));
  const named = [
    ...recordsOf(from, "award").flatMap(({ record }) => namesIn(textOf(record, "student"))),
    ...recordsOf(from, "pupil").flatMap(({ record }) => namesIn(textOf(record, "name"))),
    ...recordsOf(from, "visit").flatMap(({ record }) => namesIn(textOf(record, "person"))),
  ];
  return new Set(named.filter((name) => !elders.has(name)));
}

function pointOf<Id extends PointId>(
  id: Id,
  facts: ReportFacts,
  texts: ReportTexts,
): Paragraph & { readonly id: Id } {
  return { id, draft: texts.points[id](facts[id]) };
}

function partOf(id: PartId, facts: ReportFacts, texts: ReportTexts): ReportPart {
  return { id, heading: texts.parts[id], points: POINTS[id].map((point) => pointOf(point, facts, texts)) };
}

/** Yields the fraction done (never falling). */
export function* buildReport(input: ReportInput): Stepwise<Report> {
  const { year, book, summary, notes, unitName, texts, madeOn, namesMinors } = input;
  const minors = namesMinors ? new Set<string>() : minorsOf(book);
  yield 0.1;
  const gathering = gatherFacts({
    year,
    unitName,
    book,
    notes,
    figures: new Map(summary.figures.map((figure) => [figure.id, figure])),
    mask: (text) => maskNamesIn(text, minors),
  });
  const facts = yield* asPart(gathering, 0.1, 0.9);
  return {
    year,
    title: texts.title(facts.lead),
    lead: { id: "lead", draft: texts.lead(facts.lead) },
    parts: PARTS.map((id) => partOf(id, facts, texts)),
    unitName,
    madeOn,
  };
}
