// What checking says of the year, as the summary tells it: numbers only, whoever found them.

import { constant } from "../../sheets/sheetDraft";
import { MAIN_COLUMN, ROW_HEIGHT, SECTION_HEIGHT, type TableContext } from "./sectionTable";
import type { SummaryStyle } from "./summaryStyles";

/** Open findings of each severity, those settled (已核实), and what could not be checked. */
export interface SummaryCheck {
  readonly error: number;
  readonly warning: number;
  readonly note: number;
  readonly settled: number;
  readonly unchecked: number;
}

const LINES = ["error", "warning", "note", "settled", "unchecked"] as const;

export function addCheckSection(heading: string, check: SummaryCheck, { draft, texts }: TableContext): void {
  const [result, count] = texts.headings.check;
  const last = draft.width - 1;
  const addRow = (
    label: string,
    number: string | number,
    remark: string,
    styles: readonly SummaryStyle[],
  ): void => {
    const [labelStyle = "label", numberStyle = "count", remarkStyle = "source"] = styles;
    const cells = Array.from({ length: draft.width }, (_, column) => {
      if (column < MAIN_COLUMN) return constant(column === 0 ? label : null, labelStyle);
      if (column === MAIN_COLUMN) return constant(number, numberStyle);
      return constant(column === MAIN_COLUMN + 1 ? remark : null, remarkStyle);
    });
    draft.addRow(cells, ROW_HEIGHT);
    draft.mergeInRow(0, MAIN_COLUMN - 1);
    if (last > MAIN_COLUMN + 1) draft.mergeInRow(MAIN_COLUMN + 1, last);
  };
  draft.startBlock();
  draft.addRow([constant(heading, "section")], SECTION_HEIGHT);
  addRow(result, count, texts.remark, ["header", "header", "header"]);
  for (const line of LINES) {
    const [label, meaning] = texts.check[line];
    addRow(label, check[line], meaning, []);
  }
}
