// The facts of a paragraph as a cell keeps them, a line each: 慰问人数＝4人.

import type { FactTexts } from "../keptReport";

const IS = "＝";
const LINE = "\n";

const oneLine = (text: string): string => text.replace(/\s+/gu, " ");

export function factLines(facts: FactTexts): string {
  return [...facts]
    .map(([label, text]) => `${oneLine(label).replaceAll(IS, "=")}${IS}${oneLine(text)}`)
    .join(LINE);
}

/** Lines that are none are passed over: the worst is that a change is pointed out which is none. */
export function parseFactLines(cell: string): FactTexts {
  return new Map(
    cell.split(LINE).flatMap((line): [string, string][] => {
      const at = line.indexOf(IS);
      return at < 0 ? [] : [[line.slice(0, at).trim(), line.slice(at + IS.length).trim()]];
    }),
  );
}
