import { findFreeRow } from "../../src/app/freeRow";
import { rowRange, tableRange } from "../../src/app/places";
import type { TableFit } from "../../src/domain/fitting/fit";
import type { SheetSnapshot } from "../../src/domain/sheets/snapshot";
import { runToEnd } from "../../src/domain/stepwise";
import { fitWorkbook } from "../../src/domain/fitting/fitWorkbook";
import { formulaCell, type Grid, snapshotOf } from "../support/snapshotOf";
import { workbookOf } from "../support/workbookOf";

const HEADER = ["序号", "学生姓名", "奖励类别", "奖励金额", "发放日期"];
const ROWS: Grid = [
  [1, "甲小一", "三好学生", 100, "2020年7月10日"],
  [2, "甲小二", "三好学生", 100, "2020年7月10日"],
];

function awards(...below: Grid): readonly [SheetSnapshot, TableFit] {
  const sheet = snapshotOf([["2020年奖学奖优登记表"], HEADER, ...ROWS, ...below], { name: "奖学奖优" });
  const table = runToEnd(fitWorkbook(workbookOf(sheet))).sheets[0]?.tables[0];
  if (table?.kind !== "award") throw new Error("the sheet is not taken for an award register");
  return [sheet, table];
}

describe("findFreeRow", () => {
  test.each<[string, Grid, number, boolean]>([
    ["below the last record where nothing follows", [], 4, true],
    ["with the serial number filled in beforehand", [[3], [4]], 4, true],
    [
      "with a formula filled in beforehand",
      [[3, null, null, formulaCell(`=IF(B5="","",100)`, null)]],
      4,
      true,
    ],
    ["not where the total stands", [["合计", null, null, 200]], 4, false],
    ["before an empty row and the total", [[], ["合计", null, null, 200]], 4, true],
    ["not where a footer stands", [["制表人：丁某", null, "审核人：戊某"]], 4, false],
  ])("%s", (_, below, rowIndex, isFree) => {
    expect(findFreeRow(...awards(...below))).toEqual({ rowIndex, isFree });
  });

  test("below a row that is begun but not yet a record", () => {
    const [sheet, table] = awards([3, "甲小三"]);
    expect(findFreeRow(sheet, table).rowIndex).toBe(5);
  });
});

describe("places", () => {
  const [, table] = awards(["合计", null, null, 200]);

  test("a table reaches from its header to its total, across its columns", () => {
    expect(tableRange(table)).toEqual({ top: 1, left: 0, bottom: 4, right: 4 });
  });

  test("a row reaches across the table", () => {
    expect(rowRange(table, 3)).toEqual({ top: 3, left: 0, bottom: 3, right: 4 });
  });
});
