// 帮扶对象: pupils who are left behind or hard up, each with a helper. A roster, so rows have no year.

import type { KindDefinition } from "./kind";
import {
  birthField,
  genderField,
  gradeField,
  idNumberField,
  personField,
  phoneField,
  remarkField,
  schoolField,
} from "./sharedFields";
import { wordList } from "./wordList";

export const pupil: KindDefinition = {
  id: "pupil",
  commonplace: ["gender", "birth", "school", "grade", "village", "idNumber", "phone"],
  recordNeeds: [["name"]],
  fields: [
    personField(
      "name",
      wordList(`
        学生姓名 帮扶对象 帮扶对象姓名 帮扶学生 帮扶学生姓名 受助学生 受助学生姓名 受助人 受助人姓名 儿童姓名 孩子姓名
        留守儿童 留守儿童姓名 困难学生 困难学生姓名 青少年姓名 被帮扶人 被帮扶人姓名 结对学生 结对学生姓名 结对对象
        贫困学生姓名
      `),
      ["学生", "对象姓名", "户主姓名"],
      wordList("五老 老干部 老同志 老党员 帮扶人 帮扶干部 结对人 干部姓名 党员姓名 志愿者"),
    ),
    {
      id: "helper",
      type: "person",
      headings: wordList(`
        帮扶人 帮扶责任人 帮扶人姓名 结对帮扶人 结对人 帮扶干部 帮扶志愿者 帮扶老同志 帮扶五老 结对五老 结对老同志
        结对干部 帮扶联系人 帮扶负责人 帮教人 爱心人士 爱心妈妈 代理家长 包联人 联系领导
      `),
      weak: wordList(`
        责任人 志愿者 五老姓名 五老 老干部姓名 老干部 老同志姓名 老同志 老党员姓名 老党员 干部姓名 党员姓名 辅导员
      `),
      words: wordList("帮扶人 帮扶责任人 结对人 帮教人"),
      not: wordList("电话 单位 职务 联系方式 时间 情况"),
    },
    genderField,
    birthField,
    schoolField,
    gradeField,
    {
      id: "village",
      type: "text",
      headings: wordList(`
        所在村 村 村组 所在村组 村(社区) 村(居) 行政村 村名 所在村(社区) 家庭住址 住址 家庭地址 家庭详细地址
        现住址 居住地址 现居住地 户籍所在地 户口所在地 家庭所在地 户籍地址 户籍地 所在乡镇
        乡镇村 行政村名称 行政村(社区)名称
      `),
      words: wordList("村 住址 家庭地址 居住地 户籍所在地"),
      not: wordList("代码 填报 帮扶 单位"),
    },
    {
      id: "guardian",
      type: "person",
      headings: wordList(`
        监护人 监护人姓名 家长 家长姓名 父母 父母姓名 父亲姓名 委托监护人 父(母)姓名 现监护人
      `),
      weak: ["母亲姓名", "户主", "户主姓名"],
      words: ["监护人", "家长"],
      not: wordList("电话 联系 单位 关系 签 职业 身份证 意见"),
    },
    {
      id: "category",
      type: "choice",
      headings: wordList(`
        类别 困难类型 困难类别 困难等级 贫困等级 贫困类型 家庭类型 认定等级 对象类别 对象类型 类型 困境类型 帮扶类别
        学生类别 学生类型 儿童类别 儿童类型 人员类别
      `),
      words: ["类别", "类型", "困难等级"],
      not: wordList("户 残疾 报销 费用 支出 业务 指标 组织 花销"),
      coversBelow: true,
    },
    {
      id: "since",
      type: "dateOrMonth",
      headings: wordList(`
        帮扶时间 帮扶日期 结对时间 结对日期 帮扶起始时间 帮扶开始时间 开始帮扶时间 结对帮扶时间 建档时间 建档日期
        起始时间 帮扶起止时间 帮教时间 帮教起始时间 帮教日期
      `),
      words: ["帮扶时间", "结对时间"],
    },
    idNumberField,
    phoneField,
    remarkField,
  ],
  themes: {
    帮扶: 3,
    结对: 3,
    留守: 3,
    困境: 3,
    困难学生: 3,
    贫困: 2.5,
    特困: 2,
    助学: 2.5,
    受助: 2,
    帮教: 2.5,
    困难: 2,
    救助: 2,
    儿童: 1,
    孤儿: 2,
    单亲: 2,
    监护: 1.5,
    在校生: 1,
  },
  against: {
    勤工: 6,
    慰问: 1.5,
    捐: 1,
    奖学金: 2,
    支出: 2,
    报销: 2,
    职工: 1.5,
    职业: 1.5,
    走访: 1,
    银行: 1,
    贫困户: 2,
    脱贫: 2,
  },
};
