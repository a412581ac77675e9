// Every word of the screen in Chinese, and the shape that any other language must fill. Functions stand where numbers
// or names come in. A screen is handed its texts; nothing here is global state.

import { entering } from "./zh/entering";
import { failures } from "./zh/failures";
import { fields } from "./zh/fields";
import { figure, lines, linesOfSpan, money, sections } from "./zh/figures";
import { notTable, reason, unclear } from "./zh/fitting";
import { check, entry, home } from "./zh/home";
import { kinds } from "./zh/kinds";
import { help, pane, places, stages, states } from "./zh/pane";
import { columnDifference, settingsFault, tableDifference } from "./zh/remembering";
import { summary } from "./zh/summary";
import type { FindingWords } from "./findingTexts";
import type { EntryWords } from "./zhEntry";
import type { ReportPaneWords } from "./zhReportPane";
import type { ManyWords } from "./zhMany";
import type { SummaryOptionWords } from "./zhSummaryOptions";
import type { TrendWords } from "./zhTrend";

/** They are many, and asked for late. */
const loadFindings = async (): Promise<FindingWords> => (await import("./zhFindings")).zhFindings;
const loadEntry = async (): Promise<EntryWords> => (await import("./zhEntry")).zhEntry;
const loadReport = async (): Promise<ReportPaneWords> => (await import("./zhReportPane")).zhReportPane;
const loadMany = async (): Promise<ManyWords> => (await import("./zhMany")).zhMany;
const loadSummaryOptions = async (): Promise<SummaryOptionWords> =>
  (await import("./zhSummaryOptions")).zhSummaryOptions;
const loadTrend = async (): Promise<TrendWords> => (await import("./zhTrend")).zhTrend;

export const zh = {
  language: "zh-CN",
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

/** All texts of a language; a missing one does not compile. */
export type Texts = typeof zh;
