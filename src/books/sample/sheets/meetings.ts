// 学习签到 as a matrix (names down, the 15th of each month across), 会议 and 意见建议 (FACTS F1, F9, F10, F20, F21).

import { ELDERS, OFFICE } from "../people";
import type { PlanCell, SheetPlan } from "../../sheetPlan";

const STUDY_DATES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => `${month}月15日`);

/** Somebody is ill or away now and then: the elder's number and the month decide, so that the sheet is always the same. */
const cameToStudy = (elder: number, month: number): boolean => (elder * 5 + month * 3) % 11 !== 0;

export const studyDays: SheetPlan = {
  name: "学习签到",
  title: `${OFFICE}2020年“五老”学习日签到表`,
  meta: { left: "每月15日学习", right: "到会打√" },
  headers: [["序号", "姓名", ...STUDY_DATES]],
  widths: [6, 10, ...STUDY_DATES.map(() => 9)],
  rows: ELDERS.map((one, i): readonly PlanCell[] => [
    i + 1,
    one.name,
    ...STUDY_DATES.map((_, month) => (cameToStudy(i, month + 1) ? "√" : null)),
  ]),
  emptyRows: 0,
  totals: [],
  foot: null,
};

export const meetings: SheetPlan = {
  name: "会议记录",
  title: `${OFFICE}2020年会议情况登记`,
  meta: null,
  headers: [["序号", "会议日期", "会议名称", "主要议题", "主持人", "参会人数", "备注"]],
  widths: [6, 13, 16, 40, 10, 10, 10],
  rows: [
    [1, "2020年1月15日", "五老座谈会", "听取工作汇报，征求五老意见", "程局长", 18, null],
    [2, "2020年3月10日", "局长办公会", "研究关工委年度工作计划和经费", "程局长", 9, null],
    [3, "2020年5月20日", "局长办公会", "研究六一走访和奖学奖优", "程局长", 9, null],
    [4, "2020年6月15日", "半年通报会", "通报关工委上半年工作", "梅向阳", 15, null],
    [5, "2020年8月12日", "局长办公会", "研究结对帮扶和走访慰问", "程局长", 8, null],
    [6, "2020年11月15日", "五老座谈会", "通报一年工作，听取意见建议", "程局长", 19, null],
    [7, "2020年11月30日", "局长办公会", "研究五老意见办理和下年打算", "程局长", 9, null],
  ],
  emptyRows: 0,
  totals: [],
  foot: null,
};

export const opinions: SheetPlan = {
  name: "意见建议",
  title: "“五老”意见建议办理台账",
  meta: null,
  headers: [["序号", "提出日期", "意见建议内容", "提出人", "办理情况", "办结日期"]],
  widths: [6, 13, 40, 10, 12, 13],
  rows: [
    [1, "2020.1.15", "活动室冬天太冷，添一台空调", "樊长江", "已办结", "2020.2.20"],
    [2, "2020.1.15", "添置台球桌和乒乓球拍", "槐荫堂", "已办结", "2020.4.8"],
    [3, "2020.1.15", "多组织到养殖场看一看", "竹有节", "已办结", "2020.5.29"],
    [4, "2020.11.15", "学习资料字印大一些", "兰清谷", "已办结", "2020.11.20"],
    [5, "2020.11.15", "体检增加一个项目", "丁香远", "未办结", null],
  ],
  emptyRows: 0,
  totals: [],
  foot: null,
};
