import { parseRange, type CellRange } from "../../../../src/domain/sheets/address";
import { hiddenAround, spansOf } from "../../../../src/workbook/office/reading/hiddenSpans";

function range(address: string): CellRange {
  return parseRange(address)!;
}

const SOME = { rowHidden: null, columnHidden: null };

describe("hiddenAround", () => {
  test.each([
    ["B2:D9", ["B2:D9"], [], []],
    ["B2:D9", ["B2:D4", "B6:D9"], [{ first: 4, last: 4 }], []],
    ["B2:D9", ["B2:B4", "D2:D4"], [{ first: 4, last: 8 }], [{ first: 2, last: 2 }]],
    [
      "A1:C3",
      ["B2"],
      [
        { first: 0, last: 0 },
        { first: 2, last: 2 },
      ],
      [
        { first: 0, last: 0 },
        { first: 2, last: 2 },
      ],
    ],
    // Excel's visible areas may reach beyond the used range.
    ["B2:C3", ["A1:F2"], [{ first: 2, last: 2 }], []],
  ])("%s with %j visible", (used, visible, hiddenRows, hiddenColumns) => {
    expect(hiddenAround(range(used), visible.map(range), SOME)).toEqual({ hiddenRows, hiddenColumns });
  });

  test.each([
    [{ rowHidden: true, columnHidden: false }, [{ first: 1, last: 3 }], []],
    [{ rowHidden: false, columnHidden: true }, [], [{ first: 0, last: 1 }]],
    [{ rowHidden: null, columnHidden: true }, [{ first: 1, last: 3 }], [{ first: 0, last: 1 }]],
  ])("nothing visible, %j", (flags, hiddenRows, hiddenColumns) => {
    expect(hiddenAround(range("A2:B4"), [], flags)).toEqual({ hiddenRows, hiddenColumns });
  });
});

test("spansOf counts from the first place", () => {
  expect(spansOf([true, true, false, true], 5)).toEqual([
    { first: 5, last: 6 },
    { first: 8, last: 8 },
  ]);
  expect(spansOf([], 5)).toEqual([]);
});
