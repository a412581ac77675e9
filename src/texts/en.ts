// Every word of the screen in English, for those who help a clerk. The shape is the Chinese one's.

import { entering } from "./en/entering";
import { failures } from "./en/failures";
import { fields } from "./en/fields";
import { figure, lines, linesOfSpan, money, sections } from "./en/figures";
import { notTable, reason, unclear } from "./en/fitting";
import { check, entry, home } from "./en/home";
import { kinds } from "./en/kinds";
import { help, pane, places, stages, states } from "./en/pane";
import { columnDifference, settingsFault, tableDifference } from "./en/remembering";
import { summary } from "./en/summary";
import type { Texts } from "./zh";
import type { FindingWords } from "./findingTexts";
import type { EntryWords } from "./zhEntry";
import type { ReportPaneWords } from "./zhReportPane";
import type { ManyWords } from "./zhMany";
import type { SummaryOptionWords } from "./zhSummaryOptions";
import type { TrendWords } from "./zhTrend";

/** They are many, and asked for late. */
const loadFindings = async (): Promise<FindingWords> => (await import("./enFindings")).enFindings;
const loadEntry = async (): Promise<EntryWords> => (await import("./enEntry")).enEntry;
const loadReport = async (): Promise<ReportPaneWords> => (await import("./enReportPane")).enReportPane;
const loadMany = async (): Promise<ManyWords> => (await import("./enMany")).enMany;
const loadSummaryOptions = async (): Promise<SummaryOptionWords> =>
  (await import("./enSummaryOptions")).enSummaryOptions;
const loadTrend = async (): Promise<TrendWords> => (await import("./enTrend")).enTrend;

export const en: Texts = {
  language: "en",
  kinds,
  fields,
  reason,
  unclear,
  notTable,
  columnDifference,
  tableDifference,
  settingsFault,
  loadFindings,
  loadEntry,
  loadReport,
  loadMany,
  loadSummaryOptions,
  loadTrend,
  figure,
  money,
  sections,
  lines,
  linesOfSpan,
  failures,
  pane,
  places,
  stages,
  states,
  help,
  home,
  entry,
  entering,
  check,
  summary,
};
