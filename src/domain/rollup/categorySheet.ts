// Figures of categories: each category with the bureaus that have it, and a live sum beneath them. The bureaus name their
// categories themselves, so they are no columns.

import { rangeAddress } from "../sheets/address";
import { constant, live } from "../sheets/sheetDraft";
import type { SheetDocument } from "../sheets/sheetDocument";
import { groupBy } from "../summary/groups";
import { CATEGORY_PLANS, type CategoryFigure, type CategoryMeasure, categoryOf } from "./figureColumns";
import { figuresOf, sumOf } from "./figureSheets";
import {
  addNote,
  type Draft,
  empty,
  finishSheet,
  headerCells,
  heightFor,
  LINE_HEIGHT,
  type RollupInput,
  startSheet,
} from "./rollupSheet";

const WIDTHS = [16, 26, 12, 42, 16] as const;
const VALUE_COLUMN = 4;
const HEADER_ROWS = 3;

interface Line extends CategoryFigure {
  readonly bureau: string;
  readonly value: number;
}

function linesOf({ bureaus }: RollupInput): readonly Line[] {
  const lines = [...figuresOf(bureaus)].flatMap(([{ name }, figures]) =>
    [...figures].flatMap(([id, value]) => {
      const figure = categoryOf(id);
      return figure === null ? [] : [{ ...figure, bureau: name, value }];
    }),
  );
  const order = CATEGORY_PLANS.map(({ section }) => section);
  return order.flatMap((section) => lines.filter((line) => line.section === section));
}

const isMoney = (measure: CategoryMeasure): boolean => measure === "amount" || measure === "cash";

function addCategory(draft: Draft, lines: readonly Line[], { texts }: RollupInput): void {
  const first = draft.nextRowIndex;
  const [head] = lines;
  if (head === undefined) return;
  for (const { section, category, measure, bureau, value } of lines) {
    const cells = [texts.sections[section], category, texts.measures[measure], bureau];
    draft.addRow(
      [
        ...cells.map((text) => constant(text, "text" as const)),
        constant(value, isMoney(measure) ? "money" : "count"),
      ],
      heightFor(cells, WIDTHS),
    );
  }
  const range = { top: first, bottom: draft.nextRowIndex - 1, left: VALUE_COLUMN, right: VALUE_COLUMN };
  const style = isMoney(head.measure) ? "totalMoney" : "totalCount";
  const total = texts.categoryTotal(head.category, lines.length);
  const cells = [constant(total, "totalLabel" as const), ...[1, 2, 3].map(() => empty("totalLabel"))];
  const sum = live(`=SUM(${rangeAddress(range)})`, sumOf(lines.map(({ value }) => value)), style);
  draft.addRow([...cells, sum], LINE_HEIGHT);
  draft.mergeInRow(0, VALUE_COLUMN - 1);
}

/** null where no bureau has a category. */
export function categorySheet(input: RollupInput): SheetDocument | null {
  const lines = linesOf(input);
  if (lines.length === 0) return null;
  const { texts } = input;
  const draft = startSheet(input, "categories", WIDTHS);
  draft.addRow(headerCells(texts.categoryHeadings), LINE_HEIGHT);
  const key = ({ section, category, measure }: Line): string => JSON.stringify([section, category, measure]);
  for (const own of groupBy(lines, key).values()) addCategory(draft, own, input);
  for (const note of texts.figureNotes) addNote(draft, note, WIDTHS);
  return finishSheet(draft, input, texts.sheetName("categories", 1), WIDTHS, HEADER_ROWS);
}
