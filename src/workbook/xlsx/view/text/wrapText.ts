// How many lines a wrapped text takes, for rows whose height the file leaves to the program that opens it. Breaks as a
// browser does: between Chinese characters, after spaces and hyphens, inside a word only when it is longer than a line.

import { isFullWidth } from "./textWidths";

/** Closing marks that may not begin a line. */
const NOT_FIRST = "，。、；：？！）》」』】〉”’,.;:?!)%";

/** The paragraph cut where a line may end. */
function cutPieces(paragraph: string): string[] {
  const pieces: string[] = [];
  let canContinue = false;
  for (const character of paragraph) {
    const isWide = isFullWidth(character.codePointAt(0) ?? 0);
    const isClosing = NOT_FIRST.includes(character);
    const last = pieces.at(-1);
    if (last !== undefined && (isClosing || (canContinue && !isWide))) {
      pieces[pieces.length - 1] = last + character;
    } else {
      pieces.push(character);
    }
    canContinue = !isWide && character !== " " && character !== "-";
  }
  return pieces;
}

function linesOfParagraph(paragraph: string, width: number, widthOf: (text: string) => number): number {
  let lines = 1;
  let used = 0;
  for (const piece of cutPieces(paragraph)) {
    const wide = widthOf(piece);
    if (used > 0 && used + widthOf(piece.trimEnd()) > width) {
      lines += 1;
      used = 0;
    }
    if (used === 0 && wide > width) lines += Math.ceil(wide / width) - 1;
    used = used === 0 && wide > width ? wide % width : used + wide;
  }
  return lines;
}

/** Lines of the text in a box of that width in pixels; at least one. */
export function countLines(text: string, width: number, widthOf: (text: string) => number): number {
  const usable = Math.max(1, width);
  return text.split("\n").reduce((sum, paragraph) => sum + linesOfParagraph(paragraph, usable, widthOf), 0);
}
