// Sheets that hold no register: forms, lists, notes, nothing, and what the program itself wrote.

import { snapshotOf } from "../snapshotOf";
import type { Layout } from "./layout";

export const notTableLayouts: readonly Layout[] = [
  {
    name: "a form: labels beside values",
    sheet: snapshotOf(
      [
        ["困难学生基本情况登记表"],
        ["姓名", "王小禾", "性别", "女", "出生年月", "2008年5月"],
        ["学校", "县一中", "年级", "初一", "联系电话", "13900000001"],
        ["家庭住址", "青石村二组"],
        ["家庭情况", "父母在外务工，随祖父母生活。"],
        ["帮扶人", "赵大江", "帮扶时间", "2019年3月"],
      ],
      { name: "登记表", merges: ["A1:F1", "B4:F4", "B5:F5"] },
    ),
    tables: [],
    notTable: "form",
  },
  {
    name: "an empty form",
    sheet: snapshotOf(
      [
        ["费用报销单"],
        ["部门：", null, "填报日期：", null],
        ["报销人：", null, "金额：", null],
        ["审批人：", null, "经办人：", null],
      ],
      { name: "报销单" },
    ),
    tables: [],
    notTable: "form",
  },
  {
    name: "a list of choices",
    sheet: snapshotOf([["三好学生"], ["考取本科"], ["学习书籍"], ["优秀干部"]], { name: "字典" }),
    tables: [],
    notTable: "list",
  },
  {
    name: "notes",
    sheet: snapshotOf(
      [
        ["填写说明"],
        ["一、本工作簿由关工委办公室统一填写，每次活动结束后三日内登记完毕，不得漏登、重登。"],
        ["二、走访慰问须有两人在场，慰问金由受助人或监护人签字领取，签字表由办公室保存。"],
      ],
      { name: "说明" },
    ),
    tables: [],
    notTable: "notes",
  },
  {
    name: "nothing but a cell that looks empty",
    sheet: snapshotOf([[], [null, "\u200b"], [" "]], { name: "Sheet2" }),
    tables: [],
    notTable: "empty",
  },
  {
    name: "our own summary",
    sheet: snapshotOf(
      [
        ["2020年度关心下一代工作汇总"],
        ["项目", "人数", "金额（元）"],
        ["奖学奖优", 3, 400],
        ["走访慰问", 4, 800],
        ["本表由关工助手生成，数据取自本工作簿各登记表。"],
      ],
      { name: "年度汇总" },
    ),
    tables: [],
    notTable: "notes",
  },
  {
    name: "our own settings",
    sheet: snapshotOf(
      [
        ["单位", "县畜牧局关工委"],
        [],
        ["标准", "金额", "单位", "起", "止", "依据"],
        ["三好学生", 100, "元", "2015-01-01"],
      ],
      { name: "关工设置" },
    ),
    tables: [],
    notTable: "notes",
  },
];
