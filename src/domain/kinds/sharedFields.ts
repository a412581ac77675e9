// Fields that several kinds have and people head alike. A kind adds the headings of its own.

import type { FieldDefinition, FieldId } from "./kind";
import { wordList } from "./wordList";

/** Dates that are no date of a record. */
const OTHER_DATES = wordList(`
        出生 入学 入党 入伍 毕业 退休 工作时间 参加工作 有效 填表 填报 制表 打印 导出 还款 截止 结束 完成 处理
        审批 审核 批准 预计 建立 学时 时长 小时 次数 退役 建筑
      `);

/** A date whose own headings come first; plain 日期 and 时间 mean it too. */
export function dateField(headings: readonly string[], weak: readonly string[] = []): FieldDefinition {
  return {
    id: "date",
    type: "date",
    headings: [...headings, "日期", "时间", "年月日", "发生日期", "发生时间"],
    weak: ["登记日期", "登记时间", "创建时间", "申请时间", "申请日期", "月日", ...weak],
    words: ["日期", "时间"],
    not: OTHER_DATES,
  };
}

/** Amounts that are no amount of a record. */
const OTHER_AMOUNTS = wordList(
  "大写 累计 结余 余额 预算 人均 税 扣款 比例 美元 指标 人数 笔数 号 冻结 批复 下达 剩余",
);

/** An amount of money; `not` adds what this kind keeps elsewhere. */
export function amountField(
  headings: readonly string[],
  weak: readonly string[] = [],
  not: readonly string[] = [],
): FieldDefinition {
  return {
    id: "amount",
    type: "money",
    headings: [...headings, "金额"],
    weak: ["总金额", "合计金额", "金额合计", "金额小计", ...weak],
    words: ["金额"],
    not: [...OTHER_AMOUNTS, ...not],
  };
}

export const remarkField: FieldDefinition = {
  id: "remark",
  type: "text",
  headings: wordList("备注 附注 备注说明 说明 备考"),
  words: ["备注"],
};

export const genderField: FieldDefinition = { id: "gender", type: "choice", headings: ["性别"] };

export const birthField: FieldDefinition = {
  id: "birth",
  type: "dateOrMonth",
  headings: wordList("出生年月 出生日期 出生年月日 出生时间 出生 生日"),
  words: ["出生"],
  not: ["地"],
};

export const schoolField: FieldDefinition = {
  id: "school",
  type: "text",
  headings: wordList(`
        学校 学校名称 就读学校 所在学校 就读院校 院校 学校班级 学校年级 学校及年级 学校及班级 就读学校及年级
      `),
  weak: wordList(`
        毕业学校 毕业院校 录取院校 录取学校 考取学校 考取院校 学院 院系 系部 系别
      `),
  words: ["学校", "院校"],
  not: wordList("电话 地址 负责人 意见 联系人 代码 编号 工作单位 老师 班主任"),
};

export const gradeField: FieldDefinition = {
  id: "grade",
  type: "text",
  headings: wordList(`
        年级 年级班级 班级 所在年级 所在班级 就读年级 年级(班级) 年级及班级 年级(班) 班级名称 专业班级 专业年级班级
      `),
  words: ["年级", "班级"],
  not: wordList("人数 序号 排名 评定 学校 院校 等级 意见"),
};

/** Signed by who received; `headings` add this kind's own. */
export function signatureField(headings: readonly string[] = []): FieldDefinition {
  return {
    id: "signature",
    type: "text",
    headings: [
      ...headings,
      "签字",
      "签名",
      "签收",
      "签章",
      "领款人签字",
      "领款人签名",
      "领取人签字",
      "领取人签名",
      "本人签字",
      "本人签名",
    ],
    words: wordList("签字 签名 签收 签章 签领"),
    not: wordList("领导 审批 考核 评议 负责人 经办 主管 审核 批准 证明"),
  };
}

/** Somebody else's name, or no name. */
const OTHER_PERSONS = wordList(`
        家长 父 母 监护 配偶 联系人 经办 申请 审批 填报 发起 处理 班主任 老师 帮扶责任 电话 单位 户主 讲师 人次 人数
      `);

/** A person's name under a plain 姓名; `headings` are this kind's own words for that person, `not` those for others. */
export function personField(
  id: FieldId,
  headings: readonly string[],
  weak: readonly string[] = [],
  not: readonly string[] = [],
): FieldDefinition {
  return {
    id,
    type: "person",
    headings: [...headings, "姓名"],
    weak,
    words: ["姓名"],
    not: [...OTHER_PERSONS, ...not],
  };
}

export const phoneField: FieldDefinition = {
  id: "phone",
  type: "phone",
  headings: wordList(`
        联系电话 电话 联系方式 手机号码 手机号 手机 电话号码 移动电话 家庭电话 家长电话 监护人电话 家长联系电话
        监护人联系电话
      `),
  weak: ["办公电话", "住宅电话", "其他联系方式"],
  words: ["电话", "手机", "联系方式"],
  not: wordList("单位电话 学校电话 帮扶 责任人 班主任 老师 经办 接待"),
};

export const idNumberField: FieldDefinition = {
  id: "idNumber",
  type: "idNumber",
  headings: wordList(`
        身份证号 身份证号码 身份证 公民身份号码 公民身份证号码 身份证件号码 证件号码 证件号
      `),
  words: ["身份证号", "身份证"],
  not: wordList("复印件 地址 家长 监护 父 母 户主 帮扶 责任人 配偶"),
};
