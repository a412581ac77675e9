// The workbook in memory keeps the port's promises of single cells, so that what is tested on it holds for the others.

import { memoryWorkbook } from "../support/memoryWorkbook";
import { describeCells } from "./cellsContract";

describe("the workbook in memory", () => {
  describeCells((snapshot) => Promise.resolve({ workbook: memoryWorkbook(snapshot).port, dump: () => null }));
});
