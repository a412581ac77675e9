// One bureau's workbook, fitted, summed up and checked as it would be for the bureau itself, as the small data a roll-up keeps.

import { checkWorkbook } from "../checking/checkWorkbook";
import type { Finding, Severity, Undecided } from "../checking/finding";
import { countOpen, judgeFindings } from "../checking/judged";
import type { WorkbookFit } from "../fitting/fit";
import type { Settings } from "../settings/settings";
import { cellAddress } from "../sheets/address";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { asPart, type Stepwise } from "../stepwise";
import { knownOfYear } from "../summary/knownOfYear";
import { buildSummary } from "../summary/buildSummary";
import { findUnitName } from "../summary/findUnitName";
import { registersOf } from "../summary/registers";
import type { Figure, LeftOut } from "../summary/summary";
import type { DayNumber } from "../values/reading";
import {
  type BureauFigure,
  type BureauFinding,
  type BureauResult,
  MOST_FINDINGS,
  MOST_LINES,
} from "./bureau";
import { minorsOfBook, PrivateMask } from "../masking/maskPrivate";

/** Sentences about a workbook, in the language of the roll-up. */
export interface BureauTexts {
  /** Without place and without whose row it is. */
  readonly finding: (one: Finding) => string;
  readonly undecided: (one: Undecided) => string;
  readonly leftOut: (one: LeftOut) => string;
}

export interface BureauBook {
  readonly snapshot: WorkbookSnapshot;
  readonly fit: WorkbookFit;
  readonly settings: Settings;
  /** null: the year most records fall in. */
  readonly year: number | null;
  readonly today: DayNumber;
  readonly texts: BureauTexts;
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/** An expense is called by its purpose, which is free text and may name a child whom no register names. */
function sheetsOfExpenses(fit: WorkbookFit): ReadonlySet<string> {
  return new Set(registersOf(fit).flatMap(({ kind, sheet }) => (kind === "expense" ? [sheet] : [])));
}

function findingOf(
  finding: Finding,
  texts: BureauTexts,
  mask: PrivateMask,
  unnamed: ReadonlySet<string>,
): BureauFinding {
  const { rule, severity, sheet, who, cells } = finding;
  const [cell] = cells;
  const isNamed = who !== "" && sheet !== null && !unnamed.has(sheet);
  const what = `${isNamed ? `${who}：` : ""}${texts.finding(finding)}`;
  return {
    rule,
    severity,
    sheet: sheet === null ? null : mask.mask(sheet),
    cell: sheet === null || !cell ? "" : cellAddress(cell.rowIndex, cell.columnIndex),
    what: mask.mask(what, rule),
  };
}

/** A category may be named by a child; two that become one by masking are added up. */
function maskedFigures(figures: readonly Figure[], mask: PrivateMask): readonly BureauFigure[] {
  const masked = new Map<string, BureauFigure>();
  for (const { id: own, value, unit } of figures) {
    const id = mask.mask(own);
    masked.set(id, { id, value: value + (masked.get(id)?.value ?? 0), unit });
  }
  return [...masked.values()];
}

/** The gravest first, else in the order they were found. */
function gravestFirst(findings: readonly Finding[]): readonly Finding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((one) => one.severity === severity));
}

/** Yields the fraction done (never falling). */
export function* judgeBureau(book: BureauBook): Stepwise<BureauResult> {
  const { snapshot, fit, settings, texts, today } = book;
  const known = knownOfYear(snapshot, settings);
  const summary = yield* asPart(buildSummary(fit, { year: book.year, ...known }), 0, 0.3);
  const { year, years, leftOut } = summary;
  const checked = yield* asPart(checkWorkbook({ snapshot, fit, settings, year, today }), 0.3, 1);
  const judged = judgeFindings(checked.findings, settings.acceptances);
  const open = judged.flatMap(({ finding, acceptance }) => (acceptance === null ? [finding] : []));
  const mask = new PrivateMask(minorsOfBook(fit));
  const unnamed = sheetsOfExpenses(fit);
  return {
    unitName: settings.unitName ?? findUnitName(fit),
    year,
    years,
    figures: maskedFigures(summary.figures, mask),
    counts: countOpen(judged),
    settled: judged.length - open.length,
    findings: gravestFirst(open)
      .slice(0, MOST_FINDINGS)
      .map((one) => findingOf(one, texts, mask, unnamed)),
    unchecked: checked.undecided.slice(0, MOST_LINES).map((one) => mask.mask(texts.undecided(one))),
    uncheckedCount: checked.undecided.length,
    leftOut: leftOut.slice(0, MOST_LINES).map((one) => mask.mask(texts.leftOut(one))),
    leftOutCount: leftOut.length,
  };
}
