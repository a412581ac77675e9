// 意见建议: what was raised, by whom, and whether it is settled.

import type { KindDefinition } from "./kind";
import { dateField, personField, remarkField } from "./sharedFields";
import { wordList } from "./wordList";

export const opinion: KindDefinition = {
  id: "opinion",
  recordNeeds: [["content"]],
  fields: [
    {
      id: "content",
      type: "text",
      headings: wordList(`
        意见建议 意见 建议 意见内容 建议内容 意见建议内容 意见和建议 意见及建议 意见与建议 意见或建议 意见(建议)
        意见、建议 反映问题 反映情况 反映内容 诉求 诉求内容 问题及建议
      `),
      weak: ["内容", "问题", "社情民意概要"],
      words: ["意见", "建议", "诉求"],
      not: wordList(`
        人 日期 时间 审核 审批 领导 单位意见 部门意见 学院意见 系意见 处理 办理 落实 采纳 签
      `),
    },
    dateField(
      wordList(`
        提出日期 提出时间 反映时间 反映日期 收集时间 收集日期 征集时间 征求时间
      `),
    ),
    personField(
      "person",
      wordList(`
        提出人 提出人姓名 提意见人 建议人 提出者 反映人 提议人 意见人 提出意见人 建议人姓名 征求对象 反映人姓名
      `),
    ),
    {
      id: "status",
      type: "text",
      headings: wordList(`
        办理情况 落实情况 是否落实 办理状态 处理情况 处理结果 办理结果 是否解决 解决情况 采纳情况 是否采纳 是否办结
        状态 整改情况 答复情况 落实状态 是否办理 反馈情况
      `),
      words: wordList("落实 办理 处理 解决 采纳"),
      not: wordList("时间 日期 人 科室 部门 单位 中"),
    },
    {
      id: "settledOn",
      type: "date",
      headings: wordList(`
        办结日期 办结时间 落实日期 落实时间 解决日期 解决时间 答复日期 答复时间 完成日期 完成时间 办理时间 办理日期
        处理时间
      `),
      words: ["办结", "落实时间", "解决时间"],
    },
    remarkField,
  ],
  themes: { 意见: 3, 建议: 3, 意见建议: 3, 征求: 2, 诉求: 2, 合理化: 2 },
  against: { 审批: 2, 报销: 3, 支出: 2, 奖: 2, 助学: 2, 申请: 1.5, 走访量: 2 },
};
