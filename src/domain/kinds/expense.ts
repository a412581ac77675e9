// 经费支出: what for, how much, when, and the vouchers behind it.

import type { KindDefinition } from "./kind";
import { amountField, dateField, remarkField } from "./sharedFields";
import { wordList } from "./wordList";

export const expense: KindDefinition = {
  id: "expense",
  essentials: ["amount"],
  commonplace: ["payee", "approver"],
  recordNeeds: [["purpose"], ["amount"], ["date"]],
  fields: [
    {
      id: "purpose",
      type: "text",
      headings: wordList(`
        支出事由 事由 用途 摘要 支出内容 支出项目 支出事项 支出用途 支出说明 支出详情 支出明细 支出摘要 报销事由
        报销明细 报销内容 报销事项 报账事由 费用明细 费用用途 费用说明 费用内容 费用事由 开支内容 开支项目 开支事由
        经费用途 资金用途 使用事由 事项 内容 申请事由 支付事由 款项用途 事由摘要
      `),
      weak: wordList(`
        项目 描述 名称 标题 明细 活动内容 物品名称 购买物品 物品 商品名称 品名 费用项目 费用名称 项目名称
        合同名称 活动名称 会议名称 申请事项
      `),
      words: wordList("事由 用途 摘要 详情 明细 事项"),
      not: wordList("收入 意向 科目 来源 捐"),
    },
    amountField(
      wordList(`
        支出金额 报销金额 支出 付款金额 实付金额 支付金额 开支金额 费用金额 实报金额 报账金额 经费金额 支出额 花费
        费用 使用金额 实际支出 实支金额 实际金额
      `),
      wordList(
        "小计 合计 借款金额 申请金额 总价 价格 收支 贷方 贷方金额 付出 支 付方 付方金额 支方 支方金额 油费 油费金额 会议费 活动费 培训费",
      ),
      wordList("收入 发票 票据 票面 单据 捐 到账 拨款 拨入 拨付 入账 收款"),
    ),
    dateField(
      wordList("支出日期 支出时间 使用日期 开支日期 费用发生日期 费用日期"),
      wordList(`
        报销日期 报销时间 报账日期 开票日期 开票时间 发起时间 付款日期 支付日期
      `),
    ),
    {
      id: "category",
      type: "choice",
      headings: wordList(`
        费用类别 支出类别 费用类型 支出类型 报销类型 报销类别 类别 科目 支出科目 费用科目 经费类别 经费类型 开支类别
        开支类型 花销类型 业务类型 经济科目 经济分类科目 费用纳入项目 预算科目 费用种类 支出分类 费用分类 款项类别
      `),
      weak: wordList("类型 项目 费用项目 费用名称 分类"),
      words: wordList("类别 类型 科目 分类"),
      not: wordList("代码 编码 指标 户 人员 岗位 家庭 困难 残疾 房屋 组织 奖 救助"),
      coversBelow: true,
    },
    {
      id: "receiptAmount",
      type: "money",
      headings: wordList("发票金额 票据金额 票面金额 单据金额 发票额 收据金额 小票金额"),
      words: ["发票金额", "票据金额"],
    },
    {
      id: "amountInWords",
      type: "text",
      headings: wordList("金额大写 大写金额 大写 金额(大写) 人民币大写 人民币(大写)"),
      words: ["大写"],
    },
    {
      id: "voucherNo",
      type: "text",
      headings: wordList(`
        凭证号 凭证编号 凭证号码 单据编号 单据号 报销单编号 报销单号 记账凭证号 凭单号 收据号 收据编号 审批编号
        申请单编号 借款单编号 支出凭证号
      `),
      weak: wordList("凭证 票据号 单号"),
      words: ["凭证号", "单编号", "单号"],
      not: ["合同", "发票"],
    },
    {
      id: "invoiceNo",
      type: "invoiceNumber",
      headings: wordList("发票号码 发票号 发票编号 票号 票据号码 票据号"),
      weak: ["发票"],
      words: ["发票号"],
    },
    { id: "invoiceCode", type: "invoiceNumber", headings: ["发票代码"], words: ["发票代码"] },
    {
      id: "payee",
      type: "text",
      headings: wordList(`
        收款人 收款单位 领款人 收款方 收款单位(人) 收款人(单位) 供应商 商家 销售方 受款人 支付对象 领取人 销售单位
        开票单位 收款人姓名 供货单位
      `),
      words: ["收款人", "收款单位", "领款人"],
      not: wordList("账号 银行 电话 签"),
    },
    {
      id: "handler",
      type: "person",
      headings: wordList(`
        经办人 经手人 报销人 支出人 报账人 报销申请人 承办人 申请人 创建人 使用人 经办 报销人姓名 借款人
      `),
      weak: ["姓名", "发起人姓名", "发起人"],
      words: ["经办人", "经手人", "报销人"],
      not: wordList("部门 工号 电话 时间 意见 账号"),
    },
    {
      id: "approver",
      type: "person",
      headings: wordList(`
        审批人 批准人 审核人 签批人 审批领导 批准领导 审批 批准 领导审批 主管领导 分管领导 领导签字 负责人 审批人签字
        审核 审批签字
      `),
      weak: ["历史审批人姓名", "证明人", "领导"],
      words: ["审批人", "批准人", "审核人"],
      not: wordList("时间 日期 状态 结果 编号 意见 记录"),
    },
    {
      id: "attachments",
      type: "count",
      headings: wordList("附件张数 附件数 附件 单据张数 票据张数 张数 单据数 附单据张数"),
      words: ["张数"],
    },
    {
      id: "status",
      type: "text",
      headings: wordList(`
        报销状态 状态 付款状态 是否报销 报销情况 报账状态 报账情况 支付状态 报销与否 是否付款 报销进度
      `),
      weak: wordList("审批状态 审批结果 是否已报 还款状态"),
      words: ["报销状态", "状态"],
      not: ["公开", "优抚"],
    },
    {
      id: "reimbursedOn",
      type: "date",
      headings: wordList(`
        报销日期 报销时间 报账日期 报账时间 付款日期 付款时间 支付日期 支付时间 核销日期
      `),
      words: ["报销日期", "报销时间", "报账日期", "报账时间"],
      not: ["金额", "人", "事由"],
    },
    remarkField,
  ],
  themes: {
    支出: 3,
    报销: 3,
    报账: 3,
    开支: 3,
    费用: 2.5,
    花销: 2.5,
    经费: 1.5,
    收支: 2,
    流水: 1.5,
    记账: 1.5,
    发票: 1.5,
    付款: 1.5,
    油费: 1.5,
    花费: 2,
  },
  against: {
    预算: 3,
    指标: 3,
    采购意向: 3,
    借款: 2,
    工资: 2,
    酬金: 1.5,
    津贴: 1.5,
    捐: 2.5,
    事前申请: 3,
    勤工: 3,
    收入: 0.5,
    奖学: 1.5,
    合同: 1.5,
    慰问: 1.5,
  },
};
