import { finding } from "../../../../src/texts/zh/findings";
import { checkSheets, placesFound } from "../../../support/checkSheets";
import { snapshotOf } from "../../../support/snapshotOf";

const list = snapshotOf(
  [
    ["2020年五老学习日签到表"],
    ["学习日期", "姓名", "学习内容"],
    ["2020.1.15", "梅向阳", "学习"],
    ["2020.2.18", "梅向阳", "学习"],
    ["2020.2.18", "兰清谷", "学习"],
    ["2020.3.15", "兰清谷", "学习"],
    ["2020.3.20", "兰清谷", "学习"],
  ],
  { name: "学习签到" },
);

test("a session on another day is a note at its first row; a second one besides the day is none", () => {
  const { findings, undecided } = checkSheets("study-day-moved", [list]);
  expect(undecided).toEqual([]);
  expect(findings).toMatchObject([{ severity: "note", cells: [{ rowIndex: 3, columnIndex: 0 }] }]);
  expect(finding(findings[0]!)).toBe(
    "『学习签到』A4（梅向阳）：这次学习在2020年2月18日，标准“学习日”定在每月15日（依据：本单位惯例，请填写文件依据）。如因节假日改期，不用改动；如日期填错，请改正。",
  );
});

test("in a matrix it stands at the heading of its column", () => {
  const matrix = snapshotOf(
    [
      ["2020年五老学习日签到表"],
      ["序号", "姓名", "1月15日", "2月18日", "3月15日"],
      [1, "梅向阳", "√", "√", "√"],
      [2, "兰清谷", "√", null, "√"],
    ],
    { name: "学习签到" },
  );
  expect(placesFound("study-day-moved", [matrix])).toEqual(["学习签到!D2"]);
});

test("the standard of its own day holds", () => {
  const settings = snapshotOf(
    [
      ["标准", "金额", "单位", "起", "止", "依据"],
      ["学习日", 15, "日/月", null, "2020.1.31", "旧办法"],
      ["学习日", 18, "日/月", "2020.2.1", null, "新办法"],
    ],
    { name: "关工设置" },
  );
  expect(placesFound("study-day-moved", [list, settings])).toEqual(["学习签到!A6", "学习签到!A7"]);
});
