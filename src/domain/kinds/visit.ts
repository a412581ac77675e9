// 走访慰问: whom, when, with how much money or what goods.

import type { KindDefinition } from "./kind";
import { dateField, personField, remarkField, schoolField, signatureField } from "./sharedFields";
import { wordList } from "./wordList";

export const visit: KindDefinition = {
  id: "visit",
  commonplace: ["address", "school"],
  recordNeeds: [["person"], ["date"]],
  fields: [
    personField(
      "person",
      wordList(`
        慰问对象 走访对象 慰问对象姓名 走访对象姓名 被慰问人 被走访人 受访人 被访人 对象姓名 受慰问人 受助人 受助人姓名
        学生姓名 困难学生姓名 老同志姓名 回访对象 看望对象
      `),
      wordList("对象 帮扶对象 走访家庭 户主 户主姓名 学生"),
    ),
    dateField(
      wordList(`
        走访日期 走访时间 慰问日期 慰问时间 回访时间 回访日期 家访时间 家访日期 看望时间 看望日期 探望时间
      `),
      ["发放日期", "发放时间"],
    ),
    {
      id: "cash",
      type: "money",
      headings: wordList(`
        慰问金 慰问金额 慰问现金 慰问款 现金 现金金额 慰问标准 慰问金数额 金额 发放金额
      `),
      weak: wordList(`
        标准 发放标准 补助金额 救助金额 资助金额 核准救助金额 合计 总金额 红包
      `),
      words: ["慰问金", "现金", "金额"],
      not: wordList("物 品 折 大写 人数 累计 预算 批复 剩余 美元 指标 捐 报销 支出 借款 申请 总价 单价"),
    },
    {
      id: "category",
      type: "choice",
      headings: wordList(`
        对象类别 慰问类别 走访类别 类别 对象类型 慰问类型 人员类别 人员类型 类型 困难类型 困难类别 家庭类型
        慰问对象类别 对象身份
      `),
      weak: wordList("身份 走访形式 慰问事由 走访事由 慰问原因 走访原因 事由"),
      words: ["类别", "类型"],
      not: ["户口", "物品", "残疾"],
      coversBelow: true,
    },
    {
      id: "goods",
      type: "text",
      headings: wordList(`
        慰问品 慰问物品 慰问物资 物品 物资 实物 慰问品名称 物品名称 慰问实物 礼品 慰问品(物) 慰问品及数量 物品及数量
      `),
      words: wordList("慰问品 物品 实物 物资"),
      not: wordList("价 金额 折 款"),
    },
    {
      id: "goodsValue",
      type: "money",
      headings: wordList(`
        物品价值 慰问品价值 物品折款 实物折款 慰问品折款 折款 折合金额 折款金额 实物价值 实物折价 物资价值 物品金额
        慰问品金额 折价 物品折价 物资折款 物品折合金额 实物折合
      `),
      weak: ["价值"],
      words: wordList("折款 折价 折合 价值"),
    },
    {
      id: "address",
      type: "text",
      headings: wordList(`
        家庭住址 住址 地址 家庭地址 居住地址 详细地址 家庭详细地址 现住址 村组 所在村 所在村组 村(社区) 村名 所属村
      `),
      weak: wordList("地点 走访地点 慰问地点 探望地点"),
      words: ["住址", "地址", "村"],
      not: wordList("代码 邮箱 填报 银行 户籍 单位"),
    },
    schoolField,
    {
      id: "visitors",
      type: "text",
      headings: wordList(`
        走访人 走访人员 慰问人 慰问人员 走访领导 慰问领导 带队领导 参加人员 参与人员 陪同人员 走访干部 回访人 慰问单位
        走访慰问人员 家访人 看望人 探望人 看望领导
      `),
      words: wordList("走访人 慰问人 走访人员 看望人"),
      not: ["数"],
    },
    {
      id: "car",
      type: "yesNo",
      headings: wordList("用车 是否用车 用车情况 派车 是否派车 车辆"),
      words: ["用车", "派车"],
      not: ["费", "时间", "人"],
    },
    signatureField(wordList("领款人 领取人 受访人签字 对象签字 被慰问人签字 家长签字")),
    remarkField,
  ],
  themes: { 慰问: 3, 走访: 3, 慰问金: 3, 慰问品: 3, 看望: 2.5, 探望: 2.5, 家访: 2.5, 回访: 2, 送温暖: 2.5 },
  against: { 支出: 1.5, 报销: 2, 捐: 1.5, 走访量: 3, 奖: 1.5, 会议: 1.5 },
};
