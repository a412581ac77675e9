// 宣传报道: what was published where.

import type { KindDefinition } from "./kind";
import { dateField, remarkField } from "./sharedFields";
import { wordList } from "./wordList";

export const publicity: KindDefinition = {
  id: "publicity",
  recordNeeds: [["title"]],
  fields: [
    {
      id: "title",
      type: "text",
      headings: wordList(`
        标题 稿件标题 文章标题 题目 稿件名称 稿件题目 文章题目 文章名称 报道标题 新闻标题 信息标题 宣传标题 篇名
        作品名称 信息名称
      `),
      weak: wordList("内容 名称 宣传内容 报道内容"),
      words: ["标题", "题目", "稿件"],
      not: wordList("数 费 篇数 报告 讲座 宣讲 授课"),
    },
    dateField(
      wordList(`
        发表日期 发表时间 刊登日期 刊登时间 刊发时间 刊发日期 发布时间 发布日期 报道时间 报道日期 采用时间 采用日期
        登载时间 投稿日期
      `),
    ),
    {
      id: "outlet",
      type: "text",
      headings: wordList(`
        媒体 刊登媒体 媒体名称 发表刊物 刊物 刊物名称 发布平台 刊发媒体 刊登刊物 刊登单位 采用媒体 采用单位 发布媒体
        发表媒体 报道媒体 宣传媒体 刊载媒体 报刊名称 发布渠道 平台 刊登载体 宣传平台 刊发平台 载体
      `),
      words: wordList("媒体 刊物 平台 报刊 网站"),
      not: ["费"],
    },
    {
      id: "author",
      type: "person",
      headings: wordList("作者 撰稿人 供稿人 通讯员 撰稿 供稿 作者姓名 投稿人 写稿人 撰写人"),
      weak: ["记者", "编辑"],
      words: ["作者", "撰稿", "供稿"],
    },
    remarkField,
  ],
  themes: {
    宣传报道: 3,
    报道: 2.5,
    稿件: 3,
    投稿: 3,
    刊登: 2.5,
    刊发: 2.5,
    发表: 2,
    宣传: 2,
    新闻: 2,
    信息采用: 3,
    简报: 2.5,
    媒体: 2.5,
  },
  against: {
    宣传资料: 2.5,
    宣传费: 2.5,
    支出: 2,
    报销: 3,
    订阅费: 2,
    经费: 2,
    审批: 1.5,
    发文: 2.5,
    收文: 2.5,
    来文: 2.5,
    文号: 2.5,
    档案: 2,
  },
};
