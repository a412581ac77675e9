// How the report stands, in numbers.

import type { ParagraphState } from "../../domain/report/keptReport";
import { gapsIn } from "../../domain/report/sentence";
import type { ReportCounts } from "../../texts/zhReportPane";

export function countReport(states: readonly ParagraphState[]): ReportCounts {
  const written = states.filter(({ text }) => text.trim() !== "");
  return {
    paragraphs: written.length,
    gaps: written.flatMap(({ text }) => gapsIn(text)).length,
    rewritten: states.filter(({ isRewritten }) => isRewritten).length,
    changed: states.filter(({ changes }) => changes.length > 0).length,
  };
}
