// A list of names in the sheet: who, what for, when, how much, and what else is told of it. Long lists go over several pages, each
// of which has the list's headings.

import { rangeAddress } from "../../sheets/address";
import { roomForRows } from "../../sheets/portraitPages";
import { rowHeightOf } from "../../sheets/rowHeightOf";
import { constant, type DraftCell, live } from "../../sheets/sheetDraft";
import type { ListDay, ListLine } from "../nameLists";
import type { Figure } from "../summary";
import { figureCell, shownValue } from "./figureCell";
import { MAIN_COLUMN, ROW_HEIGHT, SECTION_HEIGHT, type TableContext } from "./sectionTable";
import type { NameListTexts } from "./summarySheetTexts";
import type { SummaryStyle } from "./summaryStyles";

const ABOUT_COLUMN = MAIN_COLUMN + 1;
/** Fewer lines below a heading at a page's foot are better on the next. */
const LEAST_LINES = 3;

type Cell = DraftCell<SummaryStyle>;

export interface NameListInput {
  readonly heading: string;
  readonly lines: readonly ListLine[];
  /** What the amounts add up to. */
  readonly total: Figure;
  readonly texts: NameListTexts;
  /** Days say their year where the span has two. */
  readonly namesYear: boolean;
  readonly columnWidths: readonly number[];
  /** Names nobody in what is not the name itself. */
  readonly mask: (text: string) => string;
}

/** The last text takes all columns that are left. */
function addCells(cells: readonly Cell[], height: number, { draft }: TableContext): void {
  const last = cells.at(-1);
  const rest = Array.from({ length: draft.width - cells.length }, () =>
    constant(null, last?.style ?? "listText"),
  );
  draft.addRow([...cells, ...rest], height);
  if (rest.length > 0) draft.mergeInRow(ABOUT_COLUMN, draft.width - 1);
}

function addHeadings({ texts }: NameListInput, context: TableContext): void {
  addCells(
    texts.headings.map((heading) => constant(heading, "header")),
    ROW_HEIGHT,
    context,
  );
}

interface PlannedLine {
  readonly cells: readonly Cell[];
  readonly height: number;
}

function planLine(line: ListLine, input: NameListInput, context: TableContext): PlannedLine {
  const { columnWidths: widths, mask, namesYear, texts } = input;
  const [what, about] = [mask(line.what), mask(line.about)];
  const day = line.day === null ? "" : dayText(line.day, namesYear, texts);
  const amount =
    line.amount === null ? constant(null, "money" as const) : figureCell(line.amount, "money", context);
  const aboutWidth = widths.slice(ABOUT_COLUMN).reduce((sum, width) => sum + width, 0);
  const height = rowHeightOf([line.name, what, about], [widths[0] ?? 0, widths[1] ?? 0, aboutWidth]);
  return {
    cells: [
      constant(line.name, "listText"),
      constant(what, "listWords"),
      constant(day, "listWords"),
      amount,
      constant(about, "listText"),
    ],
    height: Math.max(ROW_HEIGHT, height),
  };
}

function dayText({ year, ...day }: ListDay, namesYear: boolean, texts: NameListTexts): string {
  return texts.day({ ...day, year: namesYear ? year : null });
}

function addTotal({ total }: NameListInput, firstRow: number, context: TableContext): void {
  const { draft, texts } = context;
  const lines = { top: firstRow, bottom: draft.nextRowIndex - 1, left: MAIN_COLUMN, right: MAIN_COLUMN };
  const sum = live<SummaryStyle>(`=SUM(${rangeAddress(lines)})`, shownValue(total), "totalMoney");
  const blank = constant<SummaryStyle>(null, "totalLabel");
  addCells([constant(texts.total, "totalLabel"), blank, blank, sum, blank], ROW_HEIGHT, context);
}

/** Adds the list at the draft's end. */
export function addNameList(input: NameListInput, context: TableContext): void {
  const { draft } = context;
  const planned = input.lines.map((line) => planLine(line, input, context));
  const heads = SECTION_HEIGHT + ROW_HEIGHT;
  const { left, whole } = roomForRows(draft);
  const least = planned.slice(0, LEAST_LINES).reduce((sum, { height }) => sum + height, 0);
  let room = (left < heads + least ? whole : left) - heads;
  draft.startBlock();
  draft.addRow([constant(input.heading, "section")], SECTION_HEIGHT);
  addHeadings(input, context);
  const firstRow = draft.nextRowIndex;
  for (const [at, { cells, height }] of planned.entries()) {
    // The total goes with the last line.
    const needed = at === planned.length - 1 ? height + ROW_HEIGHT : height;
    if (needed > room) {
      draft.startBlock();
      addHeadings(input, context);
      room = whole - ROW_HEIGHT;
    }
    room -= height;
    addCells(cells, height, context);
  }
  addTotal(input, firstRow, context);
}
