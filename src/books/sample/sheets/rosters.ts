// 帮扶对象 and 五老名册 (FACTS F3, F16).

import { ELDERS, HELPED_PUPILS, OFFICE } from "../people";
import type { SheetPlan } from "../../sheetPlan";

export const pupils: SheetPlan = {
  name: "帮扶对象",
  title: `${OFFICE}“大手牵小手”一对一帮扶对象名册`,
  meta: null,
  headers: [
    [
      "序号",
      "姓名",
      "性别",
      "出生年月",
      "就读学校",
      "年级",
      "所在村",
      "监护人",
      "困难类别",
      "帮扶责任人",
      "结对时间",
      "备注",
    ],
  ],
  widths: [6, 10, 6, 11, 14, 9, 13, 10, 12, 12, 11, 8],
  rows: HELPED_PUPILS.map((one, i) => [
    i + 1,
    one.name,
    one.gender,
    one.born,
    one.school,
    one.grade,
    "河口镇石桥村",
    one.guardian,
    one.category,
    one.helper,
    "2019.3.5",
    null,
  ]),
  emptyRows: 0,
  totals: [],
  foot: null,
};

export const volunteers: SheetPlan = {
  name: "五老名册",
  title: `${OFFICE}“五老”人员名册`,
  meta: null,
  headers: [["序号", "姓 名", "性别", "类别", "出生年月", "政治面貌", "特长", "备注"]],
  widths: [6, 11, 7, 11, 12, 11, 14, 12],
  rows: ELDERS.map((one, i) => [
    i + 1,
    one.name,
    one.gender,
    one.group,
    one.born,
    "中共党员",
    one.specialty,
    null,
  ]),
  emptyRows: 0,
  totals: [],
  foot: null,
};
