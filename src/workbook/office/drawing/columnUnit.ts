// Widths: a document counts characters of the default font as Excel shows them to the clerk, without the five pixels of
// padding that a column has besides (ECMA-376-1 §18.3.1.13); Excel's API takes points (office-js #187). How many points
// a character has depends on the workbook's default font and on the platform, so a standard column is asked for both.

/** A column nobody has resized: its width in characters, without padding, and in points. */
export interface StandardColumn {
  readonly characters: number;
  readonly points: number;
}

/** The padding of five pixels in characters of seven pixels, the width of a digit in the usual default fonts. */
const PADDING_CHARACTERS = 5 / 7;
/** Calibri 11: 8.43 characters are 64 pixels are 48 points. */
const USUAL: StandardColumn = { characters: 8.43, points: 48 };
/** Beyond these a standard column is hidden or somebody has resized even the last one. */
const SANE_POINTS_PER_CHARACTER = { least: 3, most: 12 };

function pointsPerCharacter({ characters, points }: StandardColumn): number {
  return points / (characters + PADDING_CHARACTERS);
}

function unitOf(standard: StandardColumn): number {
  const unit = pointsPerCharacter(standard);
  const { least, most } = SANE_POINTS_PER_CHARACTER;
  const isSane = unit >= least && unit <= most;
  return isSane ? unit : pointsPerCharacter(USUAL);
}

/** The width in points of so many characters. */
export function columnPoints(characters: number, standard: StandardColumn): number {
  return (characters + PADDING_CHARACTERS) * unitOf(standard);
}

/** Excel shows widths so. */
const HUNDREDTHS = 100;

/** The same the other way round; 0 where there is room for the padding at most. */
export function columnCharacters(points: number, standard: StandardColumn): number {
  const characters = points / unitOf(standard) - PADDING_CHARACTERS;
  return Math.max(0, Math.round(characters * HUNDREDTHS) / HUNDREDTHS);
}

/** Asks a sheet for its standard width and for the width of its last column, which hardly anybody touches. */
export function askStandardColumn(context: Excel.RequestContext): () => StandardColumn {
  const sheet = context.workbook.worksheets.getFirst(false).load("standardWidth");
  const format = sheet.getRange("XFD1").format.load("columnWidth");
  return () => ({ characters: sheet.standardWidth, points: format.columnWidth });
}
