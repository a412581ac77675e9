// How high a row must be for its wrapped texts: a program that opens the file does not always work it out itself.

/** Of 10 points' type. */
const LINE_POINTS = 13.5;
const PADDING = 5;
const LEAST_LINES = 1;
/** What Excel keeps free at a cell's sides, in characters. */
const SIDES = 1.5;
/** The default font is 11 points, the texts are 10. */
const CHARACTERS = 11 / 10;

/** A Chinese character is as wide as two digits. */
function unitsOf(text: string): number {
  let units = 0;
  for (const character of text) units += (character.codePointAt(0) ?? 0) > 0xff ? 2 : 1;
  return units;
}

/** @param widths of the texts' columns, in characters of the default font. In points. */
export function rowHeightOf(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, at) => {
    const width = ((widths[at] ?? 1) - SIDES) * CHARACTERS;
    return text.split("\n").reduce((sum, part) => sum + Math.ceil(unitsOf(part) / width), 0);
  });
  return Math.max(LEAST_LINES, ...lines) * LINE_POINTS + PADDING;
}
