// The lists of names that the clerk wants in the sheet, each where it has a line.

import type { WorkbookFit } from "../../fitting/fit";
import { asPart, type Stepwise } from "../../stepwise";
import { isWithinYear, type MonthSpan } from "../monthSpan";
import { LIST_FIELDS, nameList } from "../nameLists";
import type { TextMask } from "./maskTexts";
import { addNameList } from "./nameListSection";
import type { FigureIndex } from "./sectionPlan";
import type { TableContext } from "./sectionTable";
import { NAME_LISTS, type SheetChoice } from "./sheetChoice";

export interface NameListsInput {
  readonly fit: WorkbookFit;
  readonly span: MonthSpan;
  readonly choice: SheetChoice;
  readonly figures: FigureIndex;
  readonly columnWidths: readonly number[];
  /** Numbers the sections. */
  readonly heading: (name: string) => string;
  /** null: names stand as they are. */
  readonly mask: TextMask | null;
}

const asItIs = (text: string): string => text;

/** Yields the fraction done (never falling). */
export function* addNameLists(
  { fit, span, choice, figures, columnWidths, heading, mask }: NameListsInput,
  context: TableContext,
): Stepwise<void> {
  for (const [at, list] of NAME_LISTS.entries()) {
    const total = choice.lists.has(list) ? figures.get(LIST_FIELDS[list].total) : undefined;
    if (total === undefined) continue;
    const work = nameList(list, fit, span, mask !== null);
    const lines = yield* asPart(work, at / NAME_LISTS.length, (at + 1) / NAME_LISTS.length);
    if (lines.length === 0) continue;
    const texts = context.texts.lists[list];
    addNameList(
      {
        heading: heading(texts.section),
        lines,
        total,
        texts,
        namesYear: !isWithinYear(span),
        columnWidths,
        mask: mask ?? asItIs,
      },
      context,
    );
  }
}
