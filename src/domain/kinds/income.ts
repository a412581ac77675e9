// 经费收入: where from, how much.

import type { KindDefinition } from "./kind";
import { amountField, dateField, remarkField } from "./sharedFields";
import { wordList } from "./wordList";

export const income: KindDefinition = {
  id: "income",
  essentials: ["amount"],
  recordNeeds: [["source"], ["amount"]],
  fields: [
    {
      id: "source",
      type: "text",
      headings: wordList(`
        收入来源 来源 资金来源 经费来源 款项来源 收入项目 收入事由 收入摘要 收入内容 收入详情 收入说明 收入明细
        拨款单位 拨付单位 付款单位 交款单位 缴款单位 交款人 收入类别 收入渠道 收入名称 收入类型 收入用途
      `),
      weak: wordList("摘要 事由 项目 经费项目 内容 事项"),
      words: ["来源"],
      not: wordList("金额 支出 日期 时间 方式 额 家庭 年收入 月收入 个人"),
    },
    amountField(
      wordList(`
        收入金额 收入 到账金额 入账金额 拨款金额 拨入金额 收款金额 进账金额 拨付金额 收入额 经费金额
      `),
      wordList("合计 收支 借方 借方金额 收 收方 收方金额"),
      wordList("支出 报销 付款 捐 发票"),
    ),
    dateField(
      wordList(`
        收入日期 收入时间 到账日期 到账时间 入账日期 入账时间 收款日期 收款时间 拨款日期 拨款时间 拨入时间
      `),
    ),
    remarkField,
  ],
  themes: { 收入: 3, 经费来源: 3, 拨款: 2, 拨入: 2, 到账: 2, 入账: 2, 收支: 2, 流水: 1, 经费: 1 },
  against: { 支出: 1, 报销: 2.5, 捐: 2, 预算: 2.5, 家庭收入: 3, 年收入: 3, 人均收入: 3, 指标: 3, 收费: 1 },
};
