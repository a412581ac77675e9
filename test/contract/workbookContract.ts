// The contract of the port, run against every adapter.

import { describeCellLooks, describeCells } from "./cellsContract";
import type { OpenFixture } from "./fixture";
import { describeLooks } from "./looksContract";
import { describeMarks } from "./marksContract";
import { describeReading } from "./readingContract";
import { describeRenewals } from "./renewalContract";
import { describeRows } from "./rowsContract";
import { describeSelection } from "./selectionContract";
import { describeWriting } from "./writingContract";

export function describeWorkbookContract(name: string, open: OpenFixture): void {
  describe(`the workbook contract, ${name}`, () => {
    describeReading(open);
    describeWriting(open);
    describeCells(open);
    describeCellLooks(open);
    describeRows(open);
    describeSelection(open);
    describeLooks(open);
    describeMarks(open);
    describeRenewals(open);
  });
}
