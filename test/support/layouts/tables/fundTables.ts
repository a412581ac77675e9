// The committee's own money as bureaus' clerks keep it, with a title that says much and with none at all: outlays and
// income. What each column is was judged by reading, before the program was asked.

import type { TableCase } from "./tableCase";

export const expenseTables: readonly TableCase[] = [
  [
    "expense",
    "支出",
    "",
    "日期=date 用途=purpose 金额=amount 经办人=handler 审批人=approver 发票号码=invoiceNo 备注=remark",
  ],
  [
    "expense",
    "经费支出",
    "2021年关工委经费支出明细账",
    "月日=date 凭证号=voucherNo 摘要=purpose 支出金额=amount 备注=remark",
  ],
  [
    "expense",
    "Sheet1",
    "报销清单",
    "序号 票号=invoiceNo 开票时间=date 费用明细=purpose 金额（元）=amount 报销人=handler 报销时间=reimbursedOn 支付途径 状态=status",
  ],
  [
    "expense",
    "Sheet1",
    "",
    "发生时间=date 报销明细=purpose 报销类别=category 费用纳入项目 金额=amount 报销人=handler 领款人=payee 发票情况 备注=remark",
  ],
  [
    "expense",
    "差旅油费",
    "车辆油费支出登记表",
    "日期=date 出车事由=purpose 目的地 车牌号 油费（元）=amount 驾驶员 经办人=handler 备注=remark",
  ],
  [
    "expense",
    "Sheet1",
    "活动经费使用明细",
    "序号 项目=purpose 单价 数量 金额=amount 购买日期=date 经手人=handler 发票号=invoiceNo",
  ],
  [
    "expense",
    "报账",
    "",
    "报账日期=date 报账事由=purpose 报账金额=amount 单据张数=attachments 报账人=handler 审批=approver",
  ],
  [
    "expense",
    "Sheet1",
    "关工委2020年经费开支情况表",
    "时间=date 开支项目=purpose 开支金额（元）=amount 收款单位=payee 证明人 审批人=approver",
  ],
  [
    "expense",
    "费用",
    "费用报销登记台账",
    "编号 部门 报销人=handler 费用类型=category 费用说明=purpose 票据金额=receiptAmount 实报金额=amount 报销日期=date 报销状态=status",
  ],
  [
    "expense",
    "Sheet1",
    "支出凭证登记表",
    "支出日期=date 支出事由=purpose 小写金额=amount 大写金额=amountInWords 收款人=payee 附件张数=attachments",
  ],
  ["expense", "六一活动开支", "", "日期=date 购买物品=purpose 数量 单价 金额=amount 经手人=handler"],
  ["expense", "Sheet1", "现金支出流水账", "日期=date 摘要=purpose 支出=amount 余额 经手人=handler"],
  [
    "expense",
    "Sheet1",
    "2021年支出明细",
    "序号 支出内容=purpose 支出金额=amount 支出时间=date 发票代码=invoiceCode 发票号码=invoiceNo 领导签字=approver 备注=remark",
  ],
  [
    "expense",
    "备用金",
    "关工委备用金使用登记",
    "日期=date 使用事由=purpose 使用金额=amount 审批人=approver 是否报销=status",
  ],
  [
    "expense",
    "Sheet1",
    "报销明细",
    "序号 标题=purpose 审批编号=voucherNo 审批状态=status 发起时间=date 完成时间 发起人姓名=handler 发起人部门 历史审批人姓名=approver 报销金额[元]=amount",
  ],
  [
    "expense",
    "Sheet1",
    "差旅费报销登记表",
    "日期=date 姓名=handler 出差事由=purpose 出差地点 交通费 住宿费 补助 合计=amount",
  ],
];

export const incomeTables: readonly TableCase[] = [
  ["income", "收入", "", "日期=date 收入来源=source 金额=amount 备注=remark"],
  [
    "income",
    "Sheet1",
    "关工委经费收入明细表",
    "序号 到账时间=date 拨款单位=source 到账金额=amount 备注=remark",
  ],
  [
    "income",
    "Sheet1",
    "2021年经费来源情况表",
    "序号 经费来源=source 金额（元）=amount 到位时间=date 备注=remark",
  ],
  ["income", "拨款", "财政拨款登记", "拨款日期=date 拨款单位=source 拨款金额=amount 文号 备注=remark"],
  ["income", "经费收入", "", "时间=date 收入项目=source 收入金额=amount 经手人 备注=remark"],
  ["income", "Sheet1", "收入台账", "日期=date 摘要=source 收入=amount 备注=remark"],
  [
    "income",
    "入账",
    "关工委资金入账登记表",
    "入账日期=date 款项来源=source 入账金额=amount 凭证号 备注=remark",
  ],
  ["income", "Sheet1", "上级补助经费到账登记", "来源单位=source 金额=amount 到账日期=date 备注=remark"],
  ["income", "Sheet1", "", "收款日期=date 付款单位=source 收款金额=amount 收据号 备注=remark"],
  ["income", "Sheet1", "2020年度经费拨入情况", "拨入时间=date 拨付单位=source 拨入金额=amount 备注=remark"],
  ["income", "收入明细", "", "序号 日期=date 收入事由=source 收入金额=amount 收入方式"],
  ["income", "Sheet1", "关工委活动经费收入登记簿", "年月日=date 收入摘要=source 金额=amount 记账人"],
  [
    "income",
    "Sheet1",
    "局拨关工委经费登记表",
    "序号 拨款时间=date 经费项目=source 拨款金额（元）=amount 经办人 备注=remark",
  ],
];
