// The paragraphs of the report as the format has them.

import { AlignmentType, LineRuleType, Paragraph, TextRun, type IRunOptions } from "docx";
import type { ReadyPart, ReadyReport } from "../../domain/report/readyReport";
import { GAP_PATTERN } from "../../domain/report/sentence";
import { FONT, runFont } from "./officialFonts";
import {
  CHARACTER_SPACING,
  CHARACTER_TWIPS,
  LINE_TWIPS,
  SIZE,
  TITLE_CHARACTERS,
  TITLE_LINE_TWIPS,
} from "./officialPage";

const INDENT_CHARACTERS = 2;
const DATE_FROM_RIGHT = 4;

const bodyLine = { line: LINE_TWIPS, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const;

function run(text: string, font: string, more: Omit<IRunOptions, "text" | "font"> = {}): TextRun {
  return new TextRun({
    text,
    font: runFont(font),
    size: SIZE.body,
    characterSpacing: CHARACTER_SPACING,
    ...more,
  });
}

/** What still has to be filled in stands out. */
function runsOf(text: string): readonly TextRun[] {
  const runs: TextRun[] = [];
  let from = 0;
  for (const match of text.matchAll(GAP_PATTERN)) {
    if (match.index > from) runs.push(run(text.slice(from, match.index), FONT.body));
    runs.push(run(match[0], FONT.body, { highlight: "yellow" }));
    from = match.index + match[0].length;
  }
  if (from < text.length) runs.push(run(text.slice(from), FONT.body));
  return runs;
}

function bodyParagraph(runs: readonly TextRun[], keepNext = false): Paragraph {
  return new Paragraph({
    children: runs,
    spacing: bodyLine,
    indent: { firstLine: CHARACTER_TWIPS * INDENT_CHARACTERS, firstLineChars: INDENT_CHARACTERS * 100 },
    alignment: AlignmentType.BOTH,
    keepNext,
  });
}

const blankLine = (keepNext: boolean): Paragraph =>
  new Paragraph({ children: [], spacing: bodyLine, keepNext });

/** In characters; two digits are as wide as one. */
function widthOf(text: string): number {
  return Array.from(text).reduce((width, character) => width + (/[\x20-\x7e]/u.test(character) ? 0.5 : 1), 0);
}

/** On one line where it fits, else a line for each piece (GB/T 9704, 7.3.1: lines break where the sense does). */
function titleParagraph(pieces: readonly string[]): Paragraph {
  const lines = widthOf(pieces.join("")) <= TITLE_CHARACTERS ? [pieces.join("")] : pieces;
  return new Paragraph({
    children: lines.map((text, at) =>
      run(text, FONT.title, {
        size: SIZE.title,
        characterSpacing: 0,
        ...(at === 0 ? {} : { break: 1 }),
      }),
    ),
    spacing: { line: TITLE_LINE_TWIPS, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
    alignment: AlignmentType.CENTER,
  });
}

/** The unit's name stands centred above the date, which ends four characters from the right (GB/T 9704, 7.3.5). */
function signedAt(signature: string, signedOn: string): { readonly unit: number; readonly date: number } {
  const [unit, date] = [widthOf(signature), widthOf(signedOn)];
  const over = (unit - date) / 2;
  return over > DATE_FROM_RIGHT
    ? { unit: 0, date: over }
    : { unit: DATE_FROM_RIGHT - over, date: DATE_FROM_RIGHT };
}

function signedParagraph(text: string, fromRight: number, keepNext: boolean): Paragraph {
  return new Paragraph({
    children: [run(text, FONT.body)],
    spacing: bodyLine,
    alignment: AlignmentType.RIGHT,
    indent: { right: Math.round(CHARACTER_TWIPS * fromRight) },
    keepNext,
  });
}

function partParagraphs({ heading, points }: ReadyPart, isLast: boolean): readonly Paragraph[] {
  return [
    bodyParagraph([run(heading, FONT.heading)], true),
    // The signature never stands on a page of its own.
    ...points.map(({ text }, at) => bodyParagraph(runsOf(text), isLast && at === points.length - 1)),
  ];
}

export function reportParagraphs(report: ReadyReport): readonly Paragraph[] {
  const { title, lead, parts, signature, signedOn } = report;
  const at = signedAt(signature, signedOn);
  return [
    titleParagraph(title),
    blankLine(false),
    bodyParagraph(runsOf(lead.text)),
    ...parts.flatMap((part, index) => partParagraphs(part, index === parts.length - 1)),
    blankLine(true),
    signedParagraph(signature, at.unit, true),
    signedParagraph(signedOn, at.date, false),
  ];
}
