import { findingPlace } from "../../src/app/places";

const at = (rowIndex: number, columnIndex: number) => ({ rowIndex, columnIndex });
const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

describe("findingPlace", () => {
  test.each([
    ["one cell", [at(4, 2)], cell(4, 2)],
    ["cells side by side", [at(4, 3), at(4, 2)], { top: 4, left: 2, bottom: 4, right: 3 }],
    ["a cell told twice", [at(4, 2), at(4, 2)], cell(4, 2)],
    ["a block", [at(1, 0), at(1, 1), at(2, 0), at(2, 1)], { top: 1, left: 0, bottom: 2, right: 1 }],
    ["cells apart: its own, the first", [at(9, 5), at(4, 5)], cell(9, 5)],
    ["a block with a gap: its own", [at(1, 0), at(1, 1), at(2, 1)], cell(1, 0)],
  ])("%s", (_, cells, range) => {
    expect(findingPlace({ sheet: "经费支出", cells })).toEqual({ sheet: "经费支出", range });
  });

  test.each([
    ["it belongs to no sheet", { sheet: null, cells: [] }],
    ["it names no cell", { sheet: "经费支出", cells: [] }],
  ])("none where %s", (_, finding) => {
    expect(findingPlace(finding)).toBeNull();
  });
});
