// The plain text of a clipboard as a grid: a sheet's rows with tabs between the cells, or lines of a message, each of which
// says one thing after the other.

import { isBlankText } from "../values/text";

/** A cell in quotes, which may hold tabs and line breaks, or a plain one; then what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gu;

/** The text of a clipboard as a grid: cells parted by tabs, rows by line breaks; blank rows fall away. */
export function readPasted(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [whole, quoted, plain = "", end = ""] of text.matchAll(CELL)) {
    if (whole === "" && row.length === 0) continue;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\t") continue;
    rows.push(row);
    row = [];
  }
  return rows.filter((cells) => cells.some((cell) => !isBlankText(cell)));
}

/** 1. 王小禾, （2）李小麦: a list's own numbers. */
const NUMBER = /^\s*(?:[（(]\d{1,3}[)）]|\d{1,3}[.、．)）](?!\d))\s*/u;
const BETWEEN = /[\s\u00a0\u3000,，;；:：|]+/u;
const SINGLE = /^\p{Script=Han}$/u;

/** 王 禾 is one name written wide. */
function joinWide(pieces: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let isHalf = false;
  for (const piece of pieces) {
    const isSingle = SINGLE.test(piece) && !"男女".includes(piece);
    if (isSingle && isHalf) joined.push(`${joined.pop() ?? ""}${piece}`);
    else joined.push(piece);
    isHalf = isSingle && !isHalf;
  }
  return joined;
}

function piecesOf(line: string): readonly string[] {
  const pieces = line
    .replace(NUMBER, "")
    .replaceAll(/(\d)[,，](?=\d{3}(?!\d))/gu, "$1")
    .split(BETWEEN);
  return joinWide(pieces.filter((piece) => piece !== ""));
}

function mostFrequentOf(counts: readonly number[]): number {
  const tally = new Map<number, number>();
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
  const [best] = [...tally].sort((one, other) => other[1] - one[1] || other[0] - one[0]);
  return best?.[0] ?? 1;
}

/**
 * Lines of a message as a grid, where most of them say as many things: 王小禾 三好学生 100. A line that says more or fewer
 * stays whole in its first cell, since nobody knows which of its words belongs where. Other grids are returned as they are.
 */
export function splitLines(grid: readonly (readonly string[])[]): readonly (readonly string[])[] {
  if (grid.some(({ length }) => length > 1)) return grid;
  const lines = grid.map(([line = ""]) => ({ line, pieces: piecesOf(line) }));
  const usual = mostFrequentOf(lines.map(({ pieces }) => pieces.length));
  return lines.map(({ line, pieces }) => (pieces.length === usual ? pieces : [line]));
}
