// What checking says of the year, as the summary tells it: numbers only, whoever found them.

import { constant } from "../../sheets/sheetDraft";
import { addHeader, MAIN_COLUMN, ROW_HEIGHT, SECTION_HEIGHT, type TableContext } from "./sectionTable";

/** Open findings of each severity, those settled (已核实), and what could not be checked. */
export interface SummaryCheck {
  readonly error: number;
  readonly warning: number;
  readonly note: number;
  readonly settled: number;
  readonly unchecked: number;
}

const LINES = ["error", "warning", "note", "settled", "unchecked"] as const;

export function addCheckSection(
  heading: string,
  check: SummaryCheck,
  context: TableContext,
  year: number,
): void {
  const { draft, texts } = context;
  draft.startBlock();
  draft.addRow([constant(heading, "section")], SECTION_HEIGHT);
  addHeader(texts.headings.check, context, year);
  for (const line of LINES) {
    const cells = Array.from({ length: draft.width }, (_, column) => {
      if (column === 0) return constant(texts.check[line], "label");
      return column === MAIN_COLUMN ? constant(check[line], "count") : constant(null, "label");
    });
    draft.addRow(cells, ROW_HEIGHT);
    draft.mergeInRow(0, MAIN_COLUMN - 1);
  }
}
