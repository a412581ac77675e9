// 开展活动工作到位, and the sentence that tells of an activity.

import type {
  ActivityFact,
  AwardsFacts,
  PairingFacts,
  VisitDayFact,
  VisitsFacts,
} from "../../domain/report/facts";
import { fact, gap, joined, say, type Sentence } from "../../domain/report/sentence";
import { dayOf, yuan } from "./words";

const MOST_DAYS = 4;
const MOST_NAMES = 10;

function handedOut(one: ActivityFact, key: string): Sentence {
  const { handouts, handoutKinds, consultations } = one;
  const kinds = handoutKinds === null ? [] : say`、${fact(`${key}资料种类`, `${handoutKinds}种`)}`;
  const clauses = [
    handouts === null ? [] : say`发放资料${fact(`${key}资料`, `${handouts}份`)}${kinds}`,
    consultations === null ? [] : say`解答咨询${fact(`${key}咨询`, `${consultations}人次`)}`,
  ];
  return joined(clauses, "，");
}

function activity(one: ActivityFact, key: string): Sentence {
  const { day, name, place, leader, people, remark } = one;
  const clauses = [
    say`${fact(`${key}日期`, dayOf(day))}开展“${name}”${name.endsWith("活动") ? "" : "活动"}`,
    place === "" ? [] : say`地点在${place}`,
    people === null ? [] : say`${fact(`${key}人数`, `${people}人`)}参加`,
    leader === "" ? [] : say`${leader}带队`,
    handedOut(one, key),
  ];
  return say`${joined(clauses, "，")}${remark === "" ? "" : `（${remark}）`}`;
}

/** Activities of one name are told apart by their number. */
export function activityList(list: readonly ActivityFact[]): Sentence {
  const seen = new Map<string, number>();
  const sentences = list.map((one) => {
    const times = (seen.get(one.name) ?? 0) + 1;
    seen.set(one.name, times);
    return activity(one, times === 1 ? `“${one.name}”` : `“${one.name}”（第${times}次）`);
  });
  return sentences.length === 0 ? [] : say`${joined(sentences, "；")}。`;
}

export function childrenDay(list: readonly ActivityFact[] | null): Sentence {
  if (list === null || list.length === 0) return say`${gap("“六一”儿童节活动的日期、内容和人数")}。`;
  return activityList(list);
}

/** 每人 only where nobody was counted twice. */
function eachOf(people: number, times: number): string {
  return people === times ? "每人" : "每人次";
}

export function awards(facts: AwardsFacts | null): Sentence {
  if (facts === null || facts.times === 0) return say`${gap("奖学奖优的人数和金额")}。`;
  const kinds = facts.kinds.map(({ name, people, times, amount, each }) => {
    const rate = each === null ? [] : say`，${eachOf(people, times)}${fact(`${name}标准`, yuan(each))}`;
    return say`${name}${fact(`${name}人数`, `${people}人`)}${rate}，共${fact(`${name}金额`, yuan(amount))}`;
  });
  const total = say`全年奖学奖优${fact("奖励人数", `${facts.people}人`)}、${fact("奖励人次", `${facts.times}人次`)}，金额${fact("奖励金额", yuan(facts.amount))}`;
  return say`${total}。其中：${joined(kinds, "；")}。`;
}

export function pairing(facts: PairingFacts | null): Sentence {
  if (facts === null) return say`${gap("结对帮扶的学生和帮扶责任人")}。`;
  const { pupils, helpers, alone, villages, names, visited } = facts;
  const listed = names.length > MOST_NAMES ? "" : `（${names.join("、")}）`;
  const clauses = [
    say`结对帮扶学生${fact("帮扶学生", `${pupils}人`)}${listed}`,
    villages.length === 0 ? [] : say`所在村是${villages.join("、")}`,
    say`帮扶责任人${fact("帮扶责任人", `${helpers}人`)}`,
    alone === 0 ? [] : say`还有${fact("没有责任人的学生", `${alone}人`)}没有明确责任人`,
    visited === null ? [] : say`年内走访到${fact("走访到的帮扶学生", `${visited}人`)}`,
    say`建有帮扶对象名册`,
  ];
  return say`${joined(clauses, "，")}。`;
}

function visitDay({ day, people, times, cash, each, goodsValue, hasGoods }: VisitDayFact): Sentence {
  const key = dayOf(day);
  const money =
    each === null || each === 0
      ? cash === 0
        ? []
        : say`慰问金共${fact(`${key}慰问金`, yuan(cash))}`
      : say`${eachOf(people, times)}慰问金${fact(`${key}每人慰问金`, yuan(each))}`;
  const worth = goodsValue > 0 ? say`，折价${fact(`${key}物品`, yuan(goodsValue))}` : [];
  const clauses = [
    say`${fact(`${key}走访`, key)}走访慰问${fact(`${key}人数`, `${people}人`)}`,
    money,
    hasGoods ? say`另有慰问物品${worth}` : [],
  ];
  return joined(clauses, "，");
}

export function visits(facts: VisitsFacts | null): Sentence {
  if (facts === null || facts.times === 0) return say`${gap("走访慰问的日期、人数和慰问金")}。`;
  const { people, times, cash, goodsValue, days } = facts;
  const clauses = [
    say`全年走访慰问${fact("走访人数", `${people}人`)}、${fact("走访人次", `${times}人次`)}`,
    cash === 0 ? [] : say`慰问金${fact("慰问金", yuan(cash))}`,
    goodsValue === 0 ? [] : say`慰问物品折价${fact("慰问物品折价", yuan(goodsValue))}`,
  ];
  const detail =
    days.length > MOST_DAYS
      ? say`分${fact("走访天数", `${days.length}天`)}进行`
      : joined(days.map(visitDay), "；");
  return detail.length === 0
    ? say`${joined(clauses, "，")}。`
    : say`${joined(clauses, "，")}。其中${detail}。`;
}
