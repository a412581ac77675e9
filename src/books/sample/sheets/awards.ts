// 奖学奖优: books for each child on 1 June, 三好学生, 考取本科 (FACTS F12–F15). Dates are typed as text.

import { GRADUATES, OFFICE, type Pupil, STAFF_CHILDREN } from "../people";
import type { PlanCell, SheetPlan } from "../../sheetPlan";

const MODEL_PUPILS: ReadonlySet<string> = new Set(["林春晓", "吴秋实", "梁小满"]);

function line(
  pupil: Pupil,
  award: string,
  amount: number,
  date: string,
  signed: string,
): readonly PlanCell[] {
  const { name, gender, school, grade, parent, unit } = pupil;
  return [name, gender, school, grade, parent, unit, award, amount, date, signed, null];
}

const lines = [
  ...STAFF_CHILDREN.map((pupil) => line(pupil, "学习书籍", 100, "2020.6.1", pupil.parent)),
  ...STAFF_CHILDREN.filter((pupil) => MODEL_PUPILS.has(pupil.name)).map((pupil) =>
    line(pupil, "三好学生", 100, "2020.7.10", pupil.parent),
  ),
  ...GRADUATES.map((pupil) => line(pupil, "考取本科", 200, "2020.8.28", pupil.name)),
];

export const awards: SheetPlan = {
  name: "奖学奖优",
  title: `${OFFICE}2020年奖学奖优登记表`,
  meta: { left: "填表人：菊南山", right: "单位：元" },
  headers: [
    [
      "序号",
      "学生姓名",
      "性别",
      "就读学校",
      "年级",
      "家长姓名",
      "家长所在单位",
      "奖励类别",
      "金 额",
      "发放日期",
      "领取人签字",
      "备注",
    ],
  ],
  widths: [6, 10, 6, 18, 9, 10, 13, 11, 9, 12, 12, 10],
  rows: lines.map((cells, i) => [i + 1, ...cells]),
  emptyRows: 2,
  totals: [8],
  foot: "制表人：            审核人：            负责人：",
};
