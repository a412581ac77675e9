// 活动: when, what, how many took part, what was handed out.

import type { KindDefinition } from "./kind";
import { dateField, remarkField } from "./sharedFields";
import { wordList } from "./wordList";

export const activity: KindDefinition = {
  id: "activity",
  recordNeeds: [["date"], ["activity"]],
  fields: [
    dateField(wordList("活动日期 活动时间 开展时间 开展日期 举办时间 举办日期")),
    {
      id: "activity",
      type: "text",
      headings: wordList(`
        活动名称 活动内容 活动主题 活动项目 活动 主题活动 活动事项 内容 主题 宣讲内容 宣讲主题 宣讲题目
        讲座主题 讲座内容 讲座题目 报告题目 报告主题 报告内容 授课内容
      `),
      weak: wordList("名称 项目 事项 培训内容 主要内容"),
      words: ["活动"],
      not: wordList(`
        时间 日期 地点 类别 类型 形式 人数 人次 负责 费 经费 金额 单位 人员 效果 照片 物
      `),
    },
    {
      id: "category",
      type: "choice",
      headings: wordList("活动类别 活动类型 类别 类型 活动形式 活动种类 活动分类"),
      words: ["类别", "类型"],
      not: wordList("家庭 户 困难 残疾 报销 费用 支出 业务 房屋 指标 组织"),
      coversBelow: true,
    },
    {
      id: "place",
      type: "text",
      headings: wordList("活动地点 地点 开展地点 举办地点 场所 活动场所"),
      words: ["地点"],
    },
    {
      id: "people",
      type: "count",
      headings: wordList(`
        参加人数 参与人数 活动人数 人数 听讲人数 听课人数 受教育学生数 参加人次 参与人次 人次 受教育人数
        受益人数 受众人数 参加人员数 受教育人次
      `),
      words: ["人数", "人次"],
      not: ["咨询", "应到", "五老"],
    },
    {
      id: "leader",
      type: "text",
      headings: wordList(`
        负责人 活动负责人 带队人 带队领导 组织者 组织人 牵头人 领队 主讲人 宣讲人 主讲 报告人 授课人
      `),
      weak: ["讲师姓名", "讲师", "参加领导"],
      words: ["负责人", "带队", "主讲"],
      not: ["电话", "签", "单位"],
    },
    {
      id: "handouts",
      type: "count",
      headings: wordList(`
        发放资料份数 发放资料 发放资料数 资料份数 发放份数 宣传资料 发放宣传资料 资料数量 宣传资料份数 发放宣传资料份数
        宣传单 份数 资料数 发放数量 散发资料 发放材料
      `),
      words: wordList("资料 份数 宣传单 宣传品"),
      not: ["种", "名称"],
    },
    {
      id: "handoutKinds",
      type: "count",
      headings: wordList("资料种类 资料种数 种类 宣传资料种类 种类数 资料种类数"),
      words: ["种类", "种数"],
    },
    {
      id: "consultations",
      type: "count",
      headings: wordList(`
        咨询人次 解答咨询 解答问题 咨询人数 接受咨询 咨询次数 咨询 解答咨询人次 解答问题数 接受咨询人次 解答咨询数
      `),
      words: ["咨询", "解答"],
    },
    remarkField,
  ],
  themes: {
    活动: 2.5,
    宣讲: 2,
    讲座: 2,
    报告会: 2,
    咨询: 2,
    义诊: 2,
    参观: 1.5,
    主题教育: 2.5,
    法治: 1.5,
    下乡: 1.5,
    科普: 1.5,
    夏令营: 2,
  },
  against: {
    经费: 2,
    支出: 4,
    报销: 4,
    开支: 4,
    活动费: 2.5,
    慰问: 1,
    签到: 2,
    项目活动: 2,
    子活动: 3,
    培训: 1,
    指标: 3,
  },
};
