// 活动, 捐款, 宣传报道 and 设备用具 (FACTS F4, F12, F19, F23–F29).

import { ELDERS, OFFICE } from "../people";
import type { SheetPlan } from "../../sheetPlan";

export const activities: SheetPlan = {
  name: "活动情况",
  title: `${OFFICE}2020年开展活动情况登记表`,
  meta: null,
  headers: [
    [
      "序号",
      "活动日期",
      "活动名称",
      "活动类别",
      "地点",
      "参加人数",
      "带队人",
      "发放资料（份）",
      "资料种类",
      "咨询解答（人次）",
      "备注",
    ],
  ],
  widths: [6, 13, 26, 12, 16, 9, 10, 12, 9, 13, 18],
  rows: [
    [
      1,
      "2020.2.10",
      "抗疫期间宿舍区值班",
      "抗疫值守",
      "局宿舍区",
      4,
      "柏长春",
      null,
      null,
      null,
      "值班近两个月",
    ],
    [
      2,
      "2020.5.29",
      "养牛场调研和技术指导",
      "调研指导",
      "柳溪镇",
      7,
      "竹有节",
      null,
      null,
      null,
      "两个肉牛养殖场",
    ],
    [3, "2020.6.1", "六一走访在校学生", "儿童节活动", "县城各校", 5, "梅向阳", null, null, null, null],
    [4, "2020.6.20", "养牛技术讲课", "技术讲课", "柳溪镇", 2, "竹有节", null, null, null, null],
    [5, "2020.9.23", "到蛋鸡场参观学习", "参观学习", "河口镇蛋鸡场", 10, "桂飘香", null, null, null, null],
    [6, "2020.9.25", "国防教育参观", "国防教育", "松山公园", 6, "松鹤年", null, null, null, "干部子女在校生"],
    [7, "2020.10.17", "养殖防治技术咨询", "技术咨询", "农贸市场", 8, "分管副局长", 200, 12, 50, null],
  ],
  emptyRows: 0,
  totals: [],
  foot: null,
};

export const donations: SheetPlan = {
  name: "抗疫捐款",
  title: "2020年老干部党员抗疫捐款名单",
  meta: { left: "老干党支部", right: "单位：元" },
  headers: [["序号", "捐款人", "捐款金额", "捐款日期", "备注"]],
  widths: [6, 14, 14, 14, 14],
  rows: ELDERS.map((one, i) => [i + 1, one.name, one.gave, "2020.2.28", null]),
  emptyRows: 0,
  totals: [2],
  foot: null,
};

export const publicity: SheetPlan = {
  name: "宣传报道",
  title: "2020年宣传报道稿件登记",
  meta: null,
  headers: [["序号", "稿件标题", "发表日期", "发表刊物（平台）", "作者"]],
  widths: [6, 36, 14, 24, 10],
  rows: [
    [1, "情系石桥村 关爱留守娃", "2020.9.22", "县关工委微信公众号", "白杨林"],
    [2, "五老下乡送技术", "2020.10.20", "县关工委微信公众号", "白杨林"],
  ],
  emptyRows: 0,
  totals: [],
  foot: null,
};

export const assets: SheetPlan = {
  name: "设备用具",
  title: "老年活动室设备用具登记",
  meta: null,
  headers: [["序号", "物品名称", "数量", "购置日期", "保管人", "备注"]],
  widths: [6, 18, 10, 14, 12, 14],
  rows: [
    [1, "立式空调", 1, "2020.2.20", "菊南山", null],
    [2, "吊扇", 2, "2020.4.8", "菊南山", null],
    [3, "电脑", 1, "2020.4.8", "菊南山", null],
    [4, "扑克", 10, "2020.4.8", "菊南山", null],
    [5, "中国象棋", 4, "2020.4.8", "菊南山", null],
    [6, "麻将", 2, "2020.4.8", "菊南山", null],
    [7, "台球桌", 1, "2020.4.8", "菊南山", null],
    [8, "乒乓球拍", 4, "2020.4.8", "菊南山", null],
  ],
  emptyRows: 0,
  totals: [],
  foot: null,
};

export const income: SheetPlan = {
  name: "经费收入",
  title: `${OFFICE}2020年经费收入`,
  meta: { left: "", right: "单位：元" },
  headers: [["序号", "日期", "经费来源", "金额", "备注"]],
  widths: [6, 14, 26, 12, 14],
  rows: [
    [1, "2020.3.2", "局拨关工委工作经费（上半年）", 2000, null],
    [2, "2020.7.1", "局拨关工委工作经费（下半年）", 2000, null],
  ],
  emptyRows: 0,
  totals: [3],
  foot: null,
};
