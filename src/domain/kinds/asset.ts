// 设备用具: what the committee owns, how many, who keeps it.

import type { KindDefinition } from "./kind";
import { amountField, dateField, remarkField } from "./sharedFields";
import { wordList } from "./wordList";

export const asset: KindDefinition = {
  id: "asset",
  commonplace: ["item", "quantity", "price", "amount"],
  recordNeeds: [["item"]],
  fields: [
    {
      id: "item",
      type: "text",
      headings: wordList(`
        物品名称 设备名称 资产名称 用具名称 名称 品名 物品 器材名称 用品名称 设备用具名称 固定资产名称 设备 资产 器材
        物资名称 设备(用具)名称 用具 财产名称 家具名称
      `),
      words: wordList("物品名称 设备名称 资产名称 名称"),
      not: wordList(`
        单位 部门 学校 项目 指标 银行 专业 活动 合同 账户 开户 科目 组织 岗位 村 媒体 稿 奖
        会议 费用 部队 课程 客户
      `),
    },
    {
      id: "quantity",
      type: "count",
      headings: wordList("数量 数目 件数 台数 入库数量 购置数量 现有数量"),
      words: ["数量"],
      not: ["总计"],
    },
    { id: "price", type: "money", headings: wordList("单价 购置单价 采购单价 价格"), words: ["单价"] },
    amountField(wordList("总价 购置金额 原值 资产原值 价值 总值 购买金额 购置费用"), [
      "小计",
      "合计",
      "折算金额",
    ]),
    dateField(
      wordList(`
        购置日期 购置年月 购买日期 购入日期 购置时间 购买时间 购入时间 采购日期 采购时间 入库日期 入账日期 购进时间
        领用日期 启用日期
      `),
    ),
    {
      id: "keeper",
      type: "person",
      headings: wordList(`
        保管人 使用人 管理人 责任人 保管 保管人员 管理员 保管责任人 使用保管人
      `),
      weak: ["负责人", "领用人"],
      words: ["保管", "领用人", "使用人"],
      not: wordList("地点 部门 日期 时间 电话"),
    },
    remarkField,
  ],
  themes: {
    资产: 3,
    设备: 3,
    固定资产: 3,
    用具: 3,
    器材: 2.5,
    物品登记: 2.5,
    办公用品: 2,
    购置: 2,
    物品: 1.5,
    财产: 2.5,
    家具: 2,
    存放: 2,
    保管: 2,
  },
  against: {
    捐赠: 3,
    慰问: 2.5,
    采购意向: 3,
    发放: 2.5,
    报销: 2,
    接收: 2.5,
    流向: 2,
    指标: 3,
    支出: 4,
    储备: 2.5,
    合同: 1.5,
    库存: 2.5,
    出库: 2.5,
    领用: 2.5,
    销售: 2.5,
  },
};
