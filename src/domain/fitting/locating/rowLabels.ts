// Rows that are no records, known by what they say: totals, notes and signatures at the foot, column codes under the head.

import type { CellValue } from "../../sheets/snapshot";
import { foldText, squeezeText } from "../../values/text";

/** 汇总 is what Excel itself writes into a list object's totals row. */
const TOTAL = "(?:合计|小计|总计|共计|累计|总和|总数|总额|总金额|小结|汇总)";
const TOTAL_LABEL = new RegExp(
  `^[(（]?(?:本?[页月年季次]度?|全[年部]|\\d{1,2}月份?|\\d{4}年度?|第?[一二三四]季度|上半年|下半年|总)?${TOTAL}(?:金额|人数|数额|数)?(?:[(（].*[)）])?[)）]?[:：]?$`,
  "u",
);
const TOTAL_START = new RegExp(`^(?:${TOTAL}|总人数|(?:人民币|金额)?[(（]?大写)`, "u");
const PAGE_CARRY = /^(?:承前页|承上页|接上页|上页结转|过次页|转次页|转下页|结转下页)[:：]?$/u;
const EXAMPLE = /^[(（]?(?:[示样范举]?例|样本|例如)[)）]?[:：]?$/u;
const COLON = /[:：]/u;
const BARE_LABEL = /^[^:：]{1,12}[:：]$/u;
const ATTACHMENT = /^附(?:件|表)[\d一二三四五六七八九十]*[:：]?$/u;
const UNIT_LINE = /^[(（]?(?:金额|计量|货币)?单位[:：]?(?:人民币)?[万千]?元[)）]?$/u;
const TITLE_END =
  /(?:表|册|单|记录|台账|帐|账|登记|名录|情况|汇总|公示|明细|清册|簿|底册|统计|通知|公告)(?:[(（].*[)）])?$/u;
const NOTE_START = /^[(（]?(?:注|备注|说明|附注|填表说明|填报说明|填写说明|本表)[)）]?(?:[:：\d一1]|$|.{4})/u;
const SIGNATURE =
  /^(?:单位|部门|财务|主要|分管)?(?:制表|制单|填表|填报|审核|复核|审批|批准|负责|经办|经手|会计|出纳|主管|领导|证明|验收|盖章|签字|签名|签章|公章|领款|报送)(?:人|人员|领导|单位|部门|日期|时间|签字|签名|签章)?(?:$|[:：(（_])/u;
const BLANK_BELOW = /^[(（]?以下(?:空白|无内容|为空)/u;
const BLANK_DATE = /^[_\s]*年[_\s]*月[_\s]*日$/u;
const PROSE = /[。；]/u;
const LEAST_PROSE = 20;

/** Whether a text is a total's label and nothing else: 合　计, 小计：, 月总计. */
export function isTotalLabel(text: string): boolean {
  return TOTAL_LABEL.test(squeezeText(text));
}

/** Whether a text says that a page's sums come from another page or go on there. */
export function isPageCarry(text: string): boolean {
  return PAGE_CARRY.test(squeezeText(text));
}

/** Whether what stands in a serial's place says that the row shows how to fill in: 例, 示例. */
export function isExampleMark(text: string): boolean {
  return EXAMPLE.test(squeezeText(text));
}

/** Whether a text begins as a total written out does: 共计2856人次. */
export function startsLikeTotal(text: string): boolean {
  return TOTAL_START.test(squeezeText(text));
}

/** 制表 of 制表 赵大江. */
function firstWord(text: string): string {
  return foldText(text).split(" ", 1)[0] ?? "";
}

/** Whether a text is a note, a signature line or a blank date, as they stand at a table's foot. */
export function isFootText(text: string): boolean {
  const squeezed = squeezeText(text);
  if (NOTE_START.test(squeezed) || BLANK_DATE.test(squeezed) || BLANK_BELOW.test(squeezed)) return true;
  if (SIGNATURE.test(squeezed) || SIGNATURE.test(firstWord(text))) return true;
  return squeezed.length >= LEAST_PROSE && PROSE.test(squeezed);
}

/** Whether a text is a label with or without its value: 制表人：, 部门：学生处. */
export function isLabelled(text: string): boolean {
  return COLON.test(text);
}

/** Whether a text is a label whose value has a cell of its own, or none yet: 制表人：. */
export function isBareLabel(text: string): boolean {
  return BARE_LABEL.test(squeezeText(text));
}

/** Whether a text only numbers an attachment: 附件2：. */
export function isAttachmentMark(text: string): boolean {
  return ATTACHMENT.test(squeezeText(text));
}

/** Whether a text says in which unit the amounts below it are: 单位：元, 金额单位：万元. */
export function isUnitLine(text: string): boolean {
  return UNIT_LINE.test(squeezeText(text));
}

/** Whether a text ends as titles of tables do: 发放表, 花名册（第一批）. */
export function endsLikeTitle(text: string): boolean {
  return TITLE_END.test(squeezeText(text));
}

const STEMS = "甲乙丙丁戊己庚辛壬癸";
const STEM_CODE = /^[甲乙丙丁戊己庚辛壬癸]$/u;
const LETTER_CODE = /^[A-Z]\d?(?:=[A-Z\d+\-*/×÷()]+)?$/u;
/** 5=3-4 says how a column comes about. */
const NUMBER_CODE = /^(\d{1,2})(?:=[\d+\-*/×÷()]+)?$/u;
const CODE_LABEL = /^(?:栏次|栏号|列次|项次)$/u;
const LEAST_CODES = 3;

function codeNumber(value: CellValue): number | null {
  if (typeof value === "number") return Number.isInteger(value) && value > 0 ? value : null;
  const text = typeof value === "string" ? squeezeText(value).replace(/^\((.*)\)$/u, "$1") : "";
  const digits = NUMBER_CODE.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Whether the filled cells of a row number the columns: 甲 乙 1 2 3, (1) (2) (3), A B C D1. */
export function isCodeRow(row: readonly CellValue[]): boolean {
  const [first] = row;
  const isNamed = typeof first === "string" && CODE_LABEL.test(squeezeText(first));
  const cells = isNamed ? row.slice(1) : row;
  let stems = 0;
  let letters = 0;
  let previous = 0;
  let steps = 0;
  let numbers = 0;
  for (const value of cells) {
    const number = codeNumber(value);
    const text = typeof value === "string" ? squeezeText(value) : "";
    if (STEM_CODE.test(text) && STEMS.indexOf(text) === stems) stems += 1;
    else if (LETTER_CODE.test(text)) letters += 1;
    else if (number === null) return false;
    else {
      numbers += 1;
      if (number === previous + 1) steps += 1;
      previous = number;
    }
  }
  const isSequence = steps >= numbers - 1 && stems + letters + steps + (isNamed ? 1 : 0) >= LEAST_CODES;
  return row.length >= LEAST_CODES && isSequence;
}
