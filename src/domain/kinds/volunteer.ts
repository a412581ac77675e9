// 五老名册: the retired cadres, soldiers, experts, teachers and model workers who take part. A roster without a year.

import type { KindDefinition } from "./kind";
import { birthField, genderField, idNumberField, personField, phoneField, remarkField } from "./sharedFields";
import { wordList } from "./wordList";

export const volunteer: KindDefinition = {
  id: "volunteer",
  commonplace: ["post", "gender", "birth", "party", "phone", "idNumber"],
  recordNeeds: [["name"]],
  fields: [
    personField(
      "name",
      wordList(`
        五老姓名 志愿者姓名 老同志姓名 成员姓名 队员姓名 委员姓名 五老 志愿者
      `),
    ),
    {
      id: "group",
      type: "choice",
      headings: wordList(`
        五老类别 五老类型 五老身份 类别 人员类别 人员类型 类型 身份 身份类别 属于五老类别
      `),
      words: ["类别", "身份"],
      not: wordList("证 号 户 费用 报销 残疾 组织 奖"),
      coversBelow: true,
    },
    {
      id: "post",
      type: "text",
      headings: wordList(`
        职务 原职务 现任职务 担任职务 关工委职务 退休前职务 原任职务 原工作单位及职务 工作单位及职务 原单位及职务
        单位及职务 原单位职务 离退休前职务 党内职务 社会职务
      `),
      weak: wordList("职称 岗位 工作单位 原工作单位 原单位 单位 退休前单位 离退休前单位 分工 职责"),
      words: ["职务"],
      not: ["家长"],
    },
    genderField,
    birthField,
    { id: "party", type: "text", headings: wordList("政治面貌 是否党员 党员 党派"), words: ["政治面貌"] },
    phoneField,
    idNumberField,
    {
      id: "specialty",
      type: "text",
      headings: wordList(`
        特长 专长 爱好特长 特长爱好 个人特长 兴趣特长 服务特长 擅长 专业特长 志愿服务意向
      `),
      words: ["特长", "专长"],
    },
    remarkField,
  ],
  themes: {
    五老: 3,
    老同志: 2.5,
    老干部: 2.5,
    离退休: 2.5,
    志愿者: 2,
    报告团: 2.5,
    宣讲团: 2.5,
    成员名单: 2,
    组成人员: 2,
    关工委: 0.5,
  },
  against: {
    勤工: 3,
    学生: 1.5,
    签到: 3,
    学习: 2,
    捐: 3,
    慰问: 2.5,
    补贴: 1.5,
    银行: 2,
    军训: 3,
    残疾: 3,
    培训: 2,
    讲师: 2,
    申请: 1.5,
  },
};
