import { findPageBreaks } from "../../../src/domain/sheets/pageBreaks";

/** 20 mm margins leave 728.5 points on A4. */
const print = {
  margins: { top: 20, bottom: 20, left: 20, right: 20, header: 8, footer: 8 },
  repeatRows: { first: 0, last: 0 },
};

const rows = (count: number) => Array.from({ length: count }, () => ({ height: 100, cells: [] }));

describe("findPageBreaks", () => {
  test.each<[string, number, readonly number[], readonly number[]]>([
    ["seven rows of 100 points fill a page", 7, [1, 3, 5], []],
    ["an eighth sends its block to the next page", 8, [1, 3, 5], [5]],
    ["a repeated row takes its place on the next page too", 14, [1, 7, 13], [7, 13]],
    ["without it there would be room", 13, [1, 7], [7]],
    ["a block longer than a page stays where it starts", 20, [1], []],
    ["on the page where a longer one ends there is room for the next", 19, [1, 17], []],
    ["or there is none", 20, [1, 17], [17]],
    ["no blocks, no breaks", 20, [], []],
  ])("%s", (_name, count, starts, breaks) => {
    expect(findPageBreaks(rows(count), starts, print)).toEqual(breaks);
  });
});
