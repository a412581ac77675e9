// 奖学奖优: a pupil, what for, how much.

import type { KindDefinition } from "./kind";
import {
  amountField,
  dateField,
  genderField,
  gradeField,
  personField,
  remarkField,
  schoolField,
  signatureField,
} from "./sharedFields";
import { wordList } from "./wordList";

export const award: KindDefinition = {
  id: "award",
  commonplace: ["gender", "school", "grade", "unit", "handler"],
  recordNeeds: [["student"], ["award"], ["amount"]],
  fields: [
    personField(
      "student",
      wordList(`
        学生姓名 获奖学生 获奖学生姓名 获奖人 获奖者 获奖人姓名 受奖人 受奖学生 受奖学生姓名 奖励对象 获奖对象 学生
        子女姓名 孩子姓名 受奖者 考生姓名 考生
      `),
    ),
    {
      id: "award",
      type: "choice",
      headings: wordList(`
        奖励类别 奖项 奖励项目 荣誉称号 奖项名称 获奖情况 获奖名称 获奖项目 获奖类别 获奖等级 获奖级别 奖励等级
        奖励名称 奖励种类 奖励类型 奖励原因 奖励事由 奖励内容 受奖类别 受奖原因 表彰类别 奖学金名称 奖学金等级 奖学金
        参评项目 奖别 荣誉 称号 获何奖励 奖励情况 获奖原因
      `),
      weak: wordList("类别 项目 事由 等级 奖励 类型 原因 内容"),
      words: wordList("奖项 奖励 荣誉 称号 获奖"),
      not: wordList("金额 奖金 时间 日期 标准 人 签 单位 学生 证 物"),
      coversBelow: true,
      inTitle: wordList(`
        三好学生 优秀学生 优秀学生干部 优秀班干部 优秀少先队员 优秀团员 考取本科 考取大学 考取专科 学习书籍 奖学金 学习标兵
      `),
    },
    amountField(
      wordList(`
        奖励金额 奖金 奖金金额 奖学金金额 发放金额 奖励金 奖学金额 奖励标准 奖金数额 奖励数额
      `),
      wordList("标准 发放标准 小计 合计 助学金额 奖励"),
      wordList("捐 报销 慰问"),
    ),
    dateField(
      wordList(`
        奖励日期 奖励时间 发放日期 发放时间 获奖日期 获奖时间 颁奖日期 颁奖时间 表彰时间 表彰日期 评定时间
      `),
      ["领取日期", "领取时间"],
    ),
    genderField,
    schoolField,
    gradeField,
    {
      id: "parent",
      type: "person",
      headings: wordList(`
        家长姓名 家长 父母姓名 父母 父亲姓名 父(母)姓名 父或母姓名 监护人 监护人姓名 职工姓名 干部姓名 干部职工姓名
        家长职工姓名 父(母)亲姓名
      `),
      weak: ["母亲姓名"],
      words: ["家长", "父母", "监护人"],
      not: wordList("电话 单位 部门 签 意见 联系方式 职务 关系 身份证"),
    },
    {
      id: "unit",
      type: "text",
      headings: wordList(`
        家长单位 家长工作单位 父母单位 父母工作单位 工作单位 单位 所在单位 所属单位 家长所在单位 单位名称 职工单位
        家长单位及职务
      `),
      weak: wordList("部门 所属部门 所在部门 股室 科室 站所 单位(股室) 所在科室 所在股室"),
      words: wordList("工作单位 所在单位 家长单位 父母单位 职工单位 股室"),
      not: wordList("原 盖章 负责人 电话 地址 代码 意见 性质"),
    },
    signatureField(wordList("领奖人签字 领奖人 家长签字 学生签字 学生签名 家长签名 领款人 领取人")),
    {
      id: "handler",
      type: "person",
      headings: wordList("经办人 经手人 发放人 承办人 登记人"),
      words: ["经办人", "经手人"],
      not: ["电话", "意见"],
    },
    remarkField,
  ],
  themes: {
    奖学: 3,
    奖优: 3,
    获奖: 3,
    奖励: 3,
    奖学金: 3,
    受奖: 3,
    表彰: 2.5,
    三好学生: 3,
    优秀学生: 2.5,
    考取: 2,
    奖金: 1.5,
    荣誉: 1.5,
    颁奖: 2.5,
    学习书籍: 2,
  },
  against: {
    勤工: 3,
    捐: 2,
    工资: 3,
    处分: 3,
    违纪: 3,
    酬金: 2,
    津贴: 2,
    慰问: 2,
    支出: 1.5,
    经费: 1,
    名额: 2,
    员工: 3,
    绩效: 3,
    年终: 2,
    税: 2,
  },
};
