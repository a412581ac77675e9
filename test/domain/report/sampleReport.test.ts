// The yardstick: what one committee's year holds (FACTS F1–F30), each found in the report drafted from the sample workbook. What no
// register records is for 年度事项 of 关工设置.

import { NOTE_IDS } from "../../../src/domain/settings/noteId";
import type { YearNote } from "../../../src/domain/settings/settings";
import type { ParagraphId, Report } from "../../../src/domain/report/report";
import { gapsIn, plainText } from "../../../src/domain/report/sentence";
import { sampleReport } from "../../support/sampleReport";

const NOTED: Readonly<Record<YearNote["id"], string>> = {
  honoraryChair: "局长",
  honoraryViceChair: "分管副局长",
  chair: "退休干部梅向阳",
  members: "退休干部和各站办负责人",
  studyTopics: "上级文件和会议精神",
  duties: "是",
  assessment: "是",
  actualCost: "是",
  rules: "是",
  plate: "有",
  seal: "√",
  minutes: "是",
  division: "是",
  plan: "是",
  yearEnd: "是",
  magazine: "已",
  outOfSchool: "0",
  dropouts: "无",
  offences: "0人",
  accidents: "0",
};
const NOTES = NOTE_IDS.map((id): YearNote => ({ id, year: 2020, content: NOTED[id], remark: "" }));

function textsOf({ lead, parts }: Report): ReadonlyMap<ParagraphId, string> {
  const all = [lead, ...parts.flatMap(({ points }) => points)];
  return new Map(all.map(({ id, draft }) => [id, plainText(draft)]));
}

const texts = textsOf(sampleReport(NOTES));

test.each<[string, ParagraphId, readonly string[]]>([
  ["F1 office meetings", "attention", ["局长办公会专题研究关工委工作4次"]],
  ["F2 duties split and assessed", "attention", ["分解到机关各站办", "列入本年度目标考核"]],
  ["F3 who leads", "organisation", ["局长", "分管副局长", "退休干部梅向阳", "各站办负责人"]],
  ["F4 things bought", "premises", ["立式空调、吊扇、电脑、扑克、中国象棋、麻将、台球桌、乒乓球拍"]],
  ["F5 funds", "funds", ["收入4000元", "支出3850元", "结余150元"]],
  ["F6 uses", "funds", ["儿童节活动300元", "奖学奖优1300元", "走访慰问1000元"]],
  ["F7 fuel", "funds", ["油费5次，每次100元，共500元"]],
  ["F8 at actual cost", "funds", ["实报实销", "60元尚未报销"]],
  ["F9 sessions", "sessions", ["1月15日召开五老座谈会", "11月15日召开五老座谈会", "程局长主持"]],
  ["F10 opinions", "sessions", ["意见建议5条，已办结4条"]],
  ["F11 papers", "papers", ["有制度、有牌子、有印章、有会议记录、成员有分工、年初有计划、年终有总结"]],
  ["F12 Children's Day", "childrenDay", ["6月1日", "六一走访在校学生"]],
  ["F13 books", "awards", ["学习书籍6人，每人100元"]],
  ["F14 三好学生", "awards", ["三好学生3人，每人100元"]],
  ["F15 考取本科", "awards", ["考取本科2人，每人200元"]],
  ["F16 pairing", "pairing", ["学生4人", "责任人4人", "名册"]],
  ["F17 visit", "visits", ["9月18日走访慰问4人"]],
  ["F18 money and goods", "visits", ["每人慰问金200元", "另有慰问物品"]],
  ["F19 national defence", "education", ["9月25日", "国防教育", "6人参加"]],
  ["F20 study days", "study", ["每月15日为“五老”学习日", "实行签到"]],
  ["F21 half-year report", "study", ["6月15日召开半年通报会"]],
  ["F22 outcomes", "outcomes", ["失学、辍学、违法犯罪、安全事故没有发生"]],
  ["F23 donations", "donation", ["14人捐款，共1470元"]],
  ["F24 on duty", "service", ["抗疫期间宿舍区值班", "4人参加", "近两个月"]],
  ["F25 guidance", "service", ["5月29日", "7人参加", "两个肉牛养殖场"]],
  ["F26 lecture", "service", ["养牛技术讲课"]],
  ["F27 study visit", "service", ["9月23日", "10人参加"]],
  ["F28 consulting", "service", ["10月17日", "8人参加", "资料200份、12种", "咨询50人次"]],
  ["F29 publicity", "publicity", ["宣传稿件2篇"]],
  ["F30 magazine", "publicity", ["完成县关工委杂志订阅"]],
])("%s", (_, paragraph, wanted) => {
  for (const words of wanted) expect(texts.get(paragraph)).toContain(words);
});

test("with every item of the year put down, nothing is left to be filled in", () => {
  expect([...texts.values()].flatMap(gapsIn)).toEqual([]);
});

test("what nobody has put down is asked for, and nothing is claimed instead", () => {
  const bare = textsOf(sampleReport());
  expect(gapsIn(bare.get("attention") ?? "")).toHaveLength(2);
  expect(bare.get("papers")).toMatch(/^【请补充：[^】]+】。$/u);
  expect(bare.get("outcomes")).not.toMatch(/没有发生/u);
  expect(bare.get("funds")).not.toContain("，经费实报实销");
});

test("minors are masked, the 五老 are named", () => {
  const pairing = texts.get("pairing") ?? "";
  expect(pairing.match(/\p{Script=Han}\*\*/gu)).toHaveLength(4);
  expect([...texts.values()].join("")).not.toMatch(/石小麦/u);
  expect(texts.get("service")).toContain("柏长春带队");
});

test("minors are named where that is asked for", () => {
  expect(textsOf(sampleReport(NOTES, true)).get("pairing")).not.toContain("*");
});
