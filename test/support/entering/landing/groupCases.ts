// Categories that are said once for several rows.

import { formulaCell, snapshotOf, type Grid } from "../../snapshotOf";
import { award, NAME, TITLE, type LandingCase } from "./landingCase";

const GROUPED = ["类别", "学生姓名", "时间", "金额（元）"];
const CATEGORIES: Grid = [
  TITLE,
  GROUPED,
  ["三好学生", "王小禾", "2020.9.1", 100],
  [null, "李小麦", "2020.9.2", 100],
  ["考取本科", "周小苗", "2020.9.3", 200],
  [null, "吴小岭", "2020.9.4", 200],
  ["合计", null, null, formulaCell("=SUM(D3:D6)", 600)],
];
const grouped = (category: string) => ({ A: category, B: "钱小桥", C: "9.18", D: "100" });
const inGroups = (what: string, category: string, then: Partial<LandingCase>, merges = ["A3:A4", "A5:A6"]) =>
  award(what, snapshotOf(CATEGORIES, { name: NAME, merges }), { typed: grouped(category), ...then });

export const groupCases: readonly LandingCase[] = [
  inGroups("a merged category, the last: its cell takes the row in", "考取本科", {
    cells: { B7: "钱小桥", A5: "考取本科", A7: null, D8: "=SUM(D3:D7)" },
    merges: ["A3:A4", "A5:A7"],
  }),
  inGroups("a merged category, not the last: the row is its last, and its cell takes it in", "三好学生", {
    cells: { B4: "李小麦", B5: "钱小桥", A5: null, A6: "考取本科", B6: "周小苗", D8: "=SUM(D3:D7)" },
    merges: ["A3:A5", "A6:A7"],
  }),
  inGroups(
    "a category written once, not merged: nothing is merged",
    "三好学生",
    { cells: { B5: "钱小桥", A5: null, A6: "考取本科" }, merges: [] },
    [],
  ),
  inGroups("a category that is not there yet: a row of its own at the end", "优秀少先队员", {
    cells: { A7: "优秀少先队员", B7: "钱小桥", D8: "=SUM(D3:D7)" },
    merges: ["A3:A4", "A5:A6"],
  }),
  award(
    "categories on lines of their own: one that is not there is refused",
    snapshotOf(
      [
        TITLE,
        ["序号", "时间", "学生姓名", "金额（元）"],
        ["一、三好学生"],
        [1, "2020.9.1", "王小禾", 100],
        ["二、考取本科"],
        [1, "2020.9.2", "李小麦", 200],
        [2, "2020.9.3", "周小苗", 200],
      ],
      { name: NAME },
    ),
    { typed: { group: "优秀少先队员", B: "9.18", C: "钱小桥", D: "100" }, refused: "no-group" },
  ),
];

/** A remark merged over rows that the new one would part. Excel does not tell of merged cells before it is written to. */
export const parted: LandingCase = award(
  "",
  snapshotOf(
    [
      TITLE,
      [...GROUPED, "备注"],
      ["三好学生", "王小禾", "2020.9.1", 100],
      [null, "李小麦", "2020.9.2", 100, "同一天发"],
      ["考取本科", "周小苗", "2020.9.3", 200],
      ["合计", null, null, formulaCell("=SUM(D3:D5)", 400)],
    ],
    { name: NAME, merges: ["A3:A4", "E4:E5"] },
  ),
  { typed: { ...grouped("三好学生"), E: "补发" } },
);
