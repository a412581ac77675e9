// 走访慰问: four pupils on 18 September, 200 yuan each and goods (FACTS F16–F18), under a header of two rows; the date
// has no year of its own.

import { HELPED_PUPILS, OFFICE } from "../people";
import type { SheetPlan } from "../../sheetPlan";

export const visits: SheetPlan = {
  name: "走访慰问",
  title: `${OFFICE}2020年走访慰问情况表`,
  meta: { left: "挂点村：河口镇石桥村", right: "单位：元" },
  headers: [
    [
      "序号",
      "慰问对象",
      null,
      null,
      null,
      "慰问日期",
      "慰问情况",
      null,
      null,
      "走访人员",
      "是否用车",
      "签收",
      "备注",
    ],
    [
      null,
      "姓名",
      "类别",
      "就读学校",
      "家庭住址",
      null,
      "慰问金",
      "慰问物品",
      "物品折价",
      null,
      null,
      null,
      null,
    ],
  ],
  widths: [6, 10, 12, 14, 16, 11, 9, 14, 9, 16, 9, 10, 8],
  rows: HELPED_PUPILS.map((pupil, i) => [
    i + 1,
    pupil.name,
    pupil.category,
    pupil.school,
    "河口镇石桥村",
    "9月18日",
    200,
    "书包、文具",
    50,
    `${pupil.helper}、柏长春`,
    i === 0 ? "是" : "否",
    pupil.guardian,
    null,
  ]),
  emptyRows: 0,
  totals: [6, 8],
  foot: "填表人：梅向阳",
};
