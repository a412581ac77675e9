// 捐款: who gave how much. Gifts in kind are none of these.

import type { KindDefinition } from "./kind";
import { amountField, dateField, personField, remarkField } from "./sharedFields";
import { wordList } from "./wordList";

export const donation: KindDefinition = {
  id: "donation",
  essentials: ["amount"],
  recordNeeds: [["person"], ["amount"]],
  fields: [
    {
      ...personField(
        "person",
        wordList(`
        捐款人 捐赠人 捐款人姓名 捐赠人姓名 捐款者 捐赠者 捐助人 捐资人 捐赠单位 捐款单位 捐赠单位(个人)
        捐赠单位及个人 捐款单位及个人 捐赠单位或个人 捐赠单位/个人 捐赠(单位/姓名) 捐赠(单位/姓名)个人 捐赠方 捐资单位 捐资单位(个人) 捐助单位 捐助单位(个人) 捐赠企业 捐款企业 爱心企业
       
        爱心人士 单位(个人) 单位/个人 捐赠单位姓名 捐款党员 捐赠人(单位) 捐款人(单位) 捐赠单位(人)
      `),
      ),
      words: wordList("姓名 捐赠单位 捐款单位 捐资单位 捐助单位 捐赠人 捐款人 捐赠方"),
      not: wordList(`
        受赠 接收 电话 地址 经办 人次 人数 日期 时间 家长 父 母 监护 户主 发起 审批 填报 处理 讲师 申请
      `),
    },
    amountField(
      wordList(`
        捐款金额 捐赠金额 捐款额 捐赠额 捐款数额 捐赠数额 捐款 捐款数 捐资金额 捐助金额 数额 捐赠款 捐款总额 捐赠资金
      `),
      ["合计"],
      wordList("物 折 发放 支出 人次 当日 累计"),
    ),
    dateField(wordList("捐款日期 捐赠日期 捐款时间 捐赠时间 捐款年月 捐助时间"), ["到账日期", "到账时间"]),
    {
      id: "purpose",
      type: "text",
      headings: wordList(`
        捐款用途 捐赠用途 用途 捐赠意向 捐款事由 定向用途 指定用途 捐款项目 捐赠项目 事由 捐赠意愿
      `),
      words: ["用途", "意向"],
    },
    remarkField,
  ],
  themes: { 捐款: 3, 捐赠: 3, 捐资: 3, 捐助: 3, 捐: 1.5, 献爱心: 2.5, 爱心: 1 },
  against: {
    物资: 3,
    物品: 2.5,
    品名: 3,
    规格: 3,
    发放: 2,
    支出: 1.5,
    人次: 2,
    数量: 2,
    接收单位: 2,
    计量: 2,
    奖学: 1.5,
  },
};
