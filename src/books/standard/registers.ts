// The registers of the standard workbook: for each kind the columns a committee needs, under the commonest headings, and
// rows that stand ready.

import type { KindId } from "../../domain/kinds/kind";
import type { SheetPlan } from "../sheetPlan";

const MONEY_LINE = { left: "填报单位：", right: "单位：元" } as const;
const PLAIN_LINE = { left: "填报单位：", right: "" } as const;
const READY_ROWS = 15;

interface RegisterPlan {
  readonly name: string;
  readonly title: string;
  readonly meta: SheetPlan["meta"];
  /** [heading, width], after the serial number. */
  readonly columns: readonly (readonly [heading: string, width: number])[];
  /** Headings whose sum stands in the 合计 row. */
  readonly totals?: readonly string[];
  readonly foot?: string;
}

function register({ name, title, meta, columns, totals = [], foot }: RegisterPlan): SheetPlan {
  const headings = ["序号", ...columns.map(([heading]) => heading)];
  return {
    name,
    title,
    meta,
    headers: [headings],
    widths: [6, ...columns.map(([, width]) => width)],
    rows: [],
    emptyRows: READY_ROWS,
    totals: totals.map((heading) => headings.indexOf(heading)),
    foot: foot ?? null,
  };
}

const SIGNED = "制表人：            审核人：            负责人：";

export const REGISTERS: Readonly<Record<KindId, SheetPlan>> = {
  award: register({
    name: "奖学奖优",
    title: "奖学奖优登记表",
    meta: MONEY_LINE,
    columns: [
      ["学生姓名", 10],
      ["性别", 6],
      ["就读学校", 18],
      ["年级", 9],
      ["家长姓名", 10],
      ["家长所在单位", 14],
      ["奖励类别", 12],
      ["奖励金额", 10],
      ["发放日期", 12],
      ["领取人签字", 12],
      ["备注", 10],
    ],
    totals: ["奖励金额"],
    foot: SIGNED,
  }),
  visit: register({
    name: "走访慰问",
    title: "走访慰问登记表",
    meta: MONEY_LINE,
    columns: [
      ["慰问对象", 10],
      ["对象类别", 12],
      ["就读学校", 16],
      ["家庭住址", 18],
      ["慰问日期", 12],
      ["慰问金", 10],
      ["慰问物品", 14],
      ["物品折价", 10],
      ["走访人员", 16],
      ["是否用车", 9],
      ["签收", 10],
      ["备注", 8],
    ],
    totals: ["慰问金", "物品折价"],
    foot: SIGNED,
  }),
  expense: register({
    name: "经费支出",
    title: "经费支出明细账",
    meta: MONEY_LINE,
    columns: [
      ["日期", 12],
      ["摘要", 26],
      ["费用类别", 12],
      ["支出金额", 11],
      ["票据金额", 11],
      ["凭证号", 10],
      ["发票号码", 22],
      ["收款单位（人）", 16],
      ["经办人", 10],
      ["审批人", 10],
      ["报销状态", 10],
      ["备注", 8],
    ],
    totals: ["支出金额"],
    foot: "会计：            出纳：            审批：",
  }),
  income: register({
    name: "经费收入",
    title: "经费收入登记表",
    meta: MONEY_LINE,
    columns: [
      ["日期", 12],
      ["经费来源", 30],
      ["收入金额", 12],
      ["备注", 16],
    ],
    totals: ["收入金额"],
  }),
  pupil: register({
    name: "帮扶对象",
    title: "结对帮扶对象名册",
    meta: PLAIN_LINE,
    columns: [
      ["姓名", 10],
      ["性别", 6],
      ["出生年月", 11],
      ["就读学校", 16],
      ["年级", 9],
      ["所在村", 14],
      ["监护人", 10],
      ["困难类别", 12],
      ["帮扶责任人", 12],
      ["结对时间", 12],
      ["联系电话", 14],
      ["备注", 8],
    ],
  }),
  volunteer: register({
    name: "五老名册",
    title: "“五老”人员名册",
    meta: PLAIN_LINE,
    columns: [
      ["姓名", 10],
      ["性别", 6],
      ["五老类别", 11],
      ["原职务", 14],
      ["出生年月", 11],
      ["政治面貌", 11],
      ["特长", 14],
      ["联系电话", 14],
      ["备注", 10],
    ],
  }),
  study: register({
    name: "学习签到",
    title: "“五老”学习日签到表",
    meta: PLAIN_LINE,
    columns: [
      ["学习日期", 12],
      ["姓名", 10],
      ["学习内容", 34],
      ["地点", 14],
      ["签名", 12],
      ["备注", 10],
    ],
  }),
  meeting: register({
    name: "会议记录",
    title: "会议情况登记表",
    meta: PLAIN_LINE,
    columns: [
      ["会议日期", 12],
      ["会议类别", 16],
      ["会议议题", 40],
      ["主持人", 10],
      ["参会人数", 10],
      ["备注", 10],
    ],
  }),
  activity: register({
    name: "活动情况",
    title: "开展活动情况登记表",
    meta: PLAIN_LINE,
    columns: [
      ["活动日期", 12],
      ["活动名称", 26],
      ["活动类别", 12],
      ["活动地点", 16],
      ["参加人数", 9],
      ["带队人", 10],
      ["发放资料份数", 12],
      ["资料种类", 9],
      ["咨询人次", 10],
      ["备注", 12],
    ],
  }),
  donation: register({
    name: "捐款",
    title: "捐款登记表",
    meta: MONEY_LINE,
    columns: [
      ["捐款人", 14],
      ["捐款金额", 12],
      ["捐款日期", 12],
      ["捐款用途", 20],
      ["备注", 12],
    ],
    totals: ["捐款金额"],
  }),
  publicity: register({
    name: "宣传报道",
    title: "宣传报道登记表",
    meta: PLAIN_LINE,
    columns: [
      ["稿件标题", 36],
      ["发表日期", 12],
      ["刊登媒体", 24],
      ["作者", 10],
      ["备注", 10],
    ],
  }),
  asset: register({
    name: "设备用具",
    title: "设备用具登记表",
    meta: MONEY_LINE,
    columns: [
      ["物品名称", 18],
      ["数量", 8],
      ["单价", 10],
      ["金额", 12],
      ["购置日期", 12],
      ["保管人", 10],
      ["备注", 12],
    ],
    totals: ["金额"],
  }),
  opinion: register({
    name: "意见建议",
    title: "“五老”意见建议办理台账",
    meta: PLAIN_LINE,
    columns: [
      ["意见建议内容", 40],
      ["提出日期", 12],
      ["提出人", 10],
      ["办理情况", 12],
      ["办结日期", 12],
      ["备注", 10],
    ],
  }),
};
