// 学习签到: who was there on a study day, one row a person or one row a day with its number of persons.

import type { KindDefinition } from "./kind";
import { dateField, personField, remarkField } from "./sharedFields";
import { wordList } from "./wordList";

export const study: KindDefinition = {
  id: "study",
  anchors: ["date", "person"],
  recordNeeds: [["date"], ["person", "attendance"]],
  fields: [
    dateField(wordList("学习日期 学习时间 签到日期 签到时间 培训日期 培训时间 活动时间"), ["起始时间"]),
    personField(
      "person",
      wordList(`
        参学人员 学习人员 签到人 签到人员 人员姓名 参加学习人员 学员姓名 参训人员
      `),
      ["参加人员", "出席人员", "参会人员"],
    ),
    {
      id: "attendance",
      type: "count",
      headings: wordList(`
        参加人数 出席人数 实到人数 到会人数 参学人数 学习人数 签到人数 出勤人数 到课人数 参训人数 人数
      `),
      words: ["人数"],
      not: ["应到", "缺"],
    },
    {
      id: "topic",
      type: "text",
      headings: wordList(`
        学习内容 学习主题 内容 主题 学习资料 学习课题 学习篇目 学习专题 培训内容 课题
      `),
      words: ["内容", "主题"],
      not: ["工作"],
    },
    {
      id: "place",
      type: "text",
      headings: wordList("学习地点 地点 培训地点 场所 学习场所"),
      words: ["地点"],
    },
    {
      id: "signature",
      type: "text",
      headings: wordList("签到 签名 签字 本人签名 本人签字 签到签名"),
      words: ["签名", "签字", "签到"],
      not: wordList("时间 日期 人数 考核 领款 评议 领导 审批 领取"),
    },
    remarkField,
  ],
  themes: {
    学习: 2.5,
    签到: 3,
    签退: 3,
    学习日: 3,
    参学: 3,
    集中学习: 3,
    考勤: 1,
    出勤: 1,
    学习记录: 3,
    培训: 1,
  },
  against: {
    会议: 1.5,
    奖学: 2,
    助学: 2,
    学习书籍: 4,
    学习用品: 2,
    慰问: 2,
    支出: 2,
    经费: 2,
    捐: 2,
    名册: 1,
    迟到: 3,
    早退: 3,
    事假: 3,
    病假: 3,
    加班: 3,
    员工: 3,
  },
};
