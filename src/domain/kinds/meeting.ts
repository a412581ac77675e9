// 会议: when, on what, which kind of meeting.

import type { KindDefinition } from "./kind";
import { dateField, remarkField } from "./sharedFields";
import { wordList } from "./wordList";

export const meeting: KindDefinition = {
  id: "meeting",
  recordNeeds: [["date"], ["topic"]],
  fields: [
    dateField(wordList("会议日期 会议时间 召开时间 召开日期 开会时间 开会日期")),
    {
      id: "topic",
      type: "text",
      headings: wordList(`
        会议议题 议题 会议内容 会议主题 研究事项 会议事项 议定事项 主要议题 会议议程 主要内容 内容 主题 研究内容
        座谈内容 座谈主题 讨论内容 汇报内容
      `),
      weak: wordList("会议名称 事项 会议决定 会议纪要"),
      words: ["议题", "会议内容", "主题"],
    },
    {
      id: "meeting",
      type: "choice",
      headings: wordList("会议类别 会议名称 会议类型 会议 会议性质 会议形式 类别 会议种类"),
      weak: ["名称", "类型"],
      words: ["会议"],
      not: wordList("时间 日期 地点 内容 议题 主题 主持 记录 人 室 费 决定 决议 纪要 议程 事项 资料"),
      coversBelow: true,
    },
    {
      id: "chair",
      type: "person",
      headings: wordList("主持人 主持 会议主持 会议主持人 召集人"),
      words: ["主持"],
    },
    {
      id: "attendance",
      type: "count",
      headings: wordList("参会人数 出席人数 实到人数 到会人数 参加人数 与会人数 人数"),
      words: ["人数"],
      not: ["应到", "缺"],
    },
    remarkField,
  ],
  themes: { 会议: 3, 座谈会: 3, 办公会: 3, 例会: 2.5, 会议记录: 3, 议题: 3, 工作会: 2 },
  against: { 会议室: 3, 签到: 1.5, 支出: 4, 报销: 4, 开支: 4, 经费: 2, 会议费: 2.5, 学习: 1, 培训: 1.5 },
};
