// A sheet for the notice board names no child anywhere: not in a category, not by the name of a sheet that it quotes.

import type { WorkbookFit } from "../../fitting/fit";
import { minorsOfBook, PrivateMask } from "../../masking/maskPrivate";
import type { DocumentCell, DocumentRow } from "../../sheets/sheetDocument";
import type { Stepwise } from "../../stepwise";
import type { WorkbookSnapshot } from "../../sheets/snapshot";

export type TextMask = (text: string) => string;

/** What stands where a name should and is none: 困难学生, 留守儿童, 全体. Masking it everywhere would leave headings unreadable. */
const NO_NAME = /学生|儿童|少年|家庭|家长|人员|职工|老人|全体|班级|学校/u;

/** The same text is masked once. */
export function textMask(fit: WorkbookFit): TextMask {
  const minors = new Set([...minorsOfBook(fit)].filter((name) => !NO_NAME.test(name)));
  const mask = new PrivateMask(minors);
  const known = new Map<string, string>();
  return (text) => {
    const masked = known.get(text) ?? mask.mask(text);
    known.set(text, masked);
    return masked;
  };
}

/** Formulas must keep the names of their sheets; what is shown and what a pointer over a cell says need not. */
export function* maskRows(
  rows: readonly DocumentRow[],
  mask: TextMask,
  { sheets }: WorkbookSnapshot,
): Stepwise<readonly DocumentRow[]> {
  const renamed = sheets
    .map(({ name }) => [name, mask(name)] as const)
    .filter(([name, shown]) => name !== shown);
  const maskCell = (cell: DocumentCell): DocumentCell => ({
    ...cell,
    value: typeof cell.value === "string" ? mask(cell.value) : cell.value,
    link: cell.link && {
      ...cell.link,
      tip: renamed.reduce((tip, [name, shown]) => tip.replaceAll(name, shown), cell.link.tip),
    },
  });
  const masked: DocumentRow[] = [];
  for (const row of rows) {
    masked.push({ ...row, cells: row.cells.map((cell) => cell && maskCell(cell)) });
    yield masked.length / rows.length;
  }
  return masked;
}
