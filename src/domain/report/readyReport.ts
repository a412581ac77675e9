// The report as it is handed in: plain paragraphs with their numbers, whoever wrote them.

import type { ParagraphId, Report, ReportPart } from "./report";
import type { ReportTexts } from "./reportTexts";
import { plainText, type Sentence } from "./sentence";

export interface ReadyParagraph {
  readonly id: ParagraphId;
  readonly text: string;
}

export interface ReadyPart {
  readonly heading: string;
  readonly points: readonly ReadyParagraph[];
}

export interface ReadyReport {
  /** In pieces that a line may break between. */
  readonly title: readonly string[];
  readonly lead: ReadyParagraph;
  readonly parts: readonly ReadyPart[];
  readonly signature: string;
  readonly signedOn: string;
}

/** What the clerk has made of a paragraph, without its number; absent: the draft stands. */
export type Rewritten = ReadonlyMap<ParagraphId, string>;

export function readyReport(
  report: Report,
  rewritten: Rewritten,
  texts: Pick<ReportTexts, "partHeading" | "pointNumber" | "signedOn" | "unitBlank">,
): ReadyReport {
  const textOf = (id: ParagraphId, draft: Sentence): string => rewritten.get(id) ?? plainText(draft);
  const partOf = ({ heading, points }: ReportPart, at: number): ReadyPart => {
    // A paragraph that was emptied is left out, and the numbers close up.
    const filled = points
      .map(({ id, draft }) => ({ id, text: textOf(id, draft) }))
      .filter(({ text }) => text.trim() !== "");
    return {
      heading: texts.partHeading(at + 1, heading),
      points: filled.map(({ id, text }, number) => ({
        id,
        text: `${texts.pointNumber(number + 1)}${text}`,
      })),
    };
  };
  return {
    title: report.title,
    lead: { id: report.lead.id, text: textOf(report.lead.id, report.lead.draft) },
    parts: report.parts.map(partOf),
    signature: report.unitName ?? texts.unitBlank,
    signedOn: texts.signedOn(report.madeOn),
  };
}
