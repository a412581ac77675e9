// The workbook in memory keeps the port's promises of single cells, so that what is tested on it holds for the others.

import type { OpenFixture } from "./fixture";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { describeCells } from "./cellsContract";
import { describeMarks } from "./marksContract";

describe("the workbook in memory", () => {
  const open: OpenFixture = (snapshot) =>
    Promise.resolve({ workbook: memoryWorkbook(snapshot).port, dump: () => null });
  describeCells(open);
  describeMarks(open);
});
