// How much a text looks like a column's heading, whatever the kind: words that head columns in many offices' tables, and
// the nouns in which Chinese headings end. Finding a header must not depend on knowing what the table is about.

import { catalogue } from "../../kinds/catalogue";
import { wordList } from "../../kinds/wordList";
import { squeezeHeading } from "./readHeading";

/** Headings that no field of ours takes. */
const OTHERS = wordList(`
  序号 编号 排序 总编号 周序号 id no no. 学号 工号 代码 编码 民族 籍贯 文化程度 学历 年龄 专业 系部 系别 院系 学院 部门 科室 岗位 职称
  工作单位 工作部门 所属部门 申请部门 使用部门 单位 单位名称 计量单位 规格 规格型号 型号 品牌 标准 天数 月数 学时 小计 合计 总计 计 累计
  名次 排名 成绩 总分 分数 等次 等级 户口类型 户籍 与户主关系 家庭人口 人口 健康状况 婚姻状况 邮编 邮政编码 电子邮箱 邮箱 email 传真 开户银行 开户行
  银行名称 银行卡号 银行账号 银行帐号 账号 帐号 卡号 账户名称 户名 发放方式 支付方式 付款方式 支付途径 入账方式 支出方式 收入方式 年份 年度 月份 季度
  星期 起止时间 起始时间 结束时间 开始时间 完成时间 签退 签到 预算 余额 结余 比例 税 税额 实发 应发 扣款 基本工资 申请人 填报人 填表人 审核 审批 审批记录
  意见 结果 进度 性质 密级 功能分类 资金性质 收入 支出 收支 结存 上年结转 交通 餐饮 住宿 办公 差旅
`);

/** Nouns in which headings end; a heading is seldom longer than a dozen characters. */
const ENDINGS = wordList(`
  名称 姓名 编号 代码 编码 号码 号 日期 时间 年月 金额 数额 数量 人数 人次 次数 份数 户数 数 单价 总价 价 额 单位 部门 地址 住址 地点 电话 方式
  类别 类型 种类 性质 等级 级别 状态 状况 情况 说明 描述 概况 概要 备注 标准 意见 比例 率 率% 结果 原因 事由 内容 项目 科目 指标 用途 来源 签名 签字 签章
  人 人员 人姓名 成绩 总分 分 排名 名次 程度 面貌 关系 专业 院校 学校 年级 班级 账号 帐号 银行 邮箱 期限 年限 周期 岗位 职务 职称 特长 证号 证书
  品名 规格 型号 年制 体系 分类 附件 图片 记录 值 环比 同比 部分 程 频率
`);

const KNOWN = new Set([
  ...OTHERS,
  ...catalogue.flatMap((kind) => kind.fields.flatMap((field) => [...field.headings, ...(field.weak ?? [])])),
]);
const LONGEST_HEADING = 20;
const LONGEST_ENDING = Math.max(...ENDINGS.map((ending) => ending.length));
const ENDING_SET = new Set(ENDINGS);
const UNIT_NOTE = /[(（\[【](?:单位[:：])?[^()（）]{0,6}[)）\]】]$/u;

/** Nothing, an ending, or a known heading. */
export const ENDING_WEIGHT = 0.6;
export const KNOWN_WEIGHT = 1;

function endsLikeHeading(text: string): boolean {
  for (let length = Math.min(LONGEST_ENDING, text.length - 1); length > 0; length -= 1) {
    if (ENDING_SET.has(text.slice(-length))) return true;
  }
  return false;
}

/** 0 for a text that looks like no heading, `ENDING_WEIGHT` or `KNOWN_WEIGHT` otherwise. */
export function headingWeight(text: string): number {
  const squeezed = squeezeHeading(text);
  if (KNOWN.has(squeezed)) return KNOWN_WEIGHT;
  const base = squeezed.replace(UNIT_NOTE, "");
  if (KNOWN.has(base)) return KNOWN_WEIGHT;
  return base.length <= LONGEST_HEADING && endsLikeHeading(base) ? ENDING_WEIGHT : 0;
}
