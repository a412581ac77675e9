// 经费支出: what the year cost, in two ways of writing a date, with fuel at
// 100 yuan a trip, and one line not yet reimbursed (FACTS F5–F8).

import { OFFICE } from "../people";
import type { RealDate, PlanCell, SheetPlan } from "../../sheetPlan";

const on = (month: number, day: number): RealDate => ({ year: 2020, month, day });

interface Spent {
  readonly date: string | RealDate;
  readonly what: string;
  readonly category: string;
  readonly amount: number;
  readonly voucher: string | null;
  readonly invoice: string | null;
  readonly payee: string;
  readonly status: "已报销" | "未报销";
}

function spent(
  date: string | RealDate,
  what: string,
  category: string,
  amount: number,
  voucher: string | null,
  invoice: string | null,
  payee: string,
  status: Spent["status"] = "已报销",
): Spent {
  return { date, what, category, amount, voucher, invoice, payee, status };
}

const LINES: readonly Spent[] = [
  spent(on(1, 15), "五老座谈会茶水", "会议费", 120, "记-1-08", "03127741", "青禾茶庄"),
  spent(on(3, 20), "订阅关工委杂志", "报刊费", 180, "记-3-15", "03128850", "县邮政局"),
  spent(on(5, 29), "养殖场调研用车油费", "油费", 100, "记-6-02", "04410021", "县石油公司"),
  spent("2020.6.1", "六一走访学习书籍6套", "奖学奖优", 600, "记-6-05", "05533108", "新华书店"),
  spent("2020.6.1", "六一儿童节活动用品", "儿童节活动", 300, "记-6-06", "05533127", "育才文具店"),
  spent("2020.6.1", "六一走访用车油费", "油费", 100, "记-6-07", "04410388", "县石油公司"),
  spent(on(7, 10), "三好学生奖励3人", "奖学奖优", 300, "记-7-11", null, "学生家长3人签领"),
  spent(on(8, 28), "考取本科奖励2人", "奖学奖优", 400, "记-8-19", null, "学生2人签领"),
  spent("2020.9.18", "走访四名帮扶对象慰问金", "走访慰问", 800, "记-9-12", null, "监护人4人签领"),
  spent("2020.9.18", "慰问物品书包文具4份", "走访慰问", 200, "记-9-13", "06620415", "育才文具店"),
  spent("2020.9.18", "走访慰问用车油费", "油费", 100, "记-9-14", "06718802", "县石油公司"),
  spent(on(9, 23), "蛋鸡场参观学习用车油费", "油费", 100, "记-9-20", "06719017", "县石油公司"),
  spent(on(9, 25), "国防教育活动饮水午餐", "活动费", 150, "记-9-22", "06623351", "松山餐馆"),
  spent(on(10, 17), "养殖技术咨询资料印刷", "活动费", 240, "记-10-09", "07735562", "县印刷厂"),
  spent(on(10, 17), "技术咨询用车油费", "油费", 100, "记-10-10", "07801144", "县石油公司"),
  spent(on(12, 18), "年终总结资料装订", "办公费", 60, null, "08846019", "县印刷厂", "未报销"),
];

function cells(line: Spent, i: number): readonly PlanCell[] {
  const { date, what, category, amount, voucher, invoice, payee, status } = line;
  return [i + 1, date, what, category, amount, voucher, invoice, payee, "菊南山", "柏长春", status, null];
}

export const expenses: SheetPlan = {
  name: "经费支出",
  title: `${OFFICE}2020年经费支出明细账`,
  meta: { left: "实报实销", right: "金额单位：元" },
  headers: [
    [
      "序号",
      "日期",
      "摘要",
      "费用类别",
      "支出金额",
      "凭证号",
      "发票号码",
      "收款单位（人）",
      "经办人",
      "审批人",
      "报销状态",
      "备注",
    ],
  ],
  widths: [6, 12, 26, 12, 11, 11, 12, 16, 10, 10, 10, 8],
  rows: LINES.map(cells),
  emptyRows: 3,
  totals: [4],
  foot: "会计：            出纳：            审批：",
};
