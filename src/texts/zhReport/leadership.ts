// 领导重视支持到位.

import type {
  AttentionFacts,
  FundsFacts,
  OrganisationFacts,
  PapersFacts,
  PremisesFacts,
  SessionFact,
  SessionsFacts,
} from "../../domain/report/facts";
import { fact, gap, joined, say, type Sentence } from "../../domain/report/sentence";
import { dayOf, yuan } from "./words";

const MOST_NAMES = 12;

function duty(isDone: boolean | null, said: string, asked: string): Sentence {
  if (isDone === null) return [gap(asked)];
  return isDone ? say`${said}` : [];
}

export function attention({ officeMeetings, duties, assessment, others }: AttentionFacts): Sentence {
  const meetings =
    officeMeetings === null || officeMeetings === 0
      ? [gap("局长办公会专题研究关工委工作的次数")]
      : say`全年由局长办公会专题研究关工委工作${fact("局长办公会次数", `${officeMeetings}次`)}`;
  const more = others.map(({ name, count }) => say`召开${name}${fact(`${name}次数`, `${count}次`)}`);
  const clauses = [
    meetings,
    duty(duties, "工作责任分解到机关各站办", "工作责任是否分解到机关各站办"),
    duty(assessment, "关心下一代工作列入本年度目标考核", "是否列入本年度目标考核"),
    joined(more, "，"),
  ];
  return say`${joined(clauses, "，")}。`;
}

export function organisation(facts: OrganisationFacts): Sentence {
  const post = (name: string, holder: string | null): Sentence =>
    holder === null ? [gap(`${name}由谁担任`)] : say`${name}由${fact(name, holder)}担任`;
  const members =
    facts.members === null ? [gap("委员由哪些人组成")] : say`委员由${fact("委员组成", facts.members)}组成`;
  const clauses = [
    post("名誉主任", facts.honoraryChair),
    post("名誉副主任", facts.honoraryViceChair),
    post("主任", facts.chair),
    members,
  ];
  return say`关工委${joined(clauses, "，")}。`;
}

export function premises(facts: PremisesFacts | null): Sentence {
  if (facts === null) return [];
  const { names, items, amount } = facts;
  const listed = names.slice(0, MOST_NAMES).join("、");
  const more = names.length > MOST_NAMES ? `等${names.length}种` : "";
  const worth = amount > 0 ? say`，金额${fact("设备用具金额", yuan(amount))}` : [];
  return say`添置${fact("添置的设备用具", `${listed}${more}`)}，共${fact("设备用具件数", `${items}件`)}${worth}。`;
}

function moneyOf({ budget, income, expense, balance }: FundsFacts): Sentence {
  const clauses = [
    budget === null ? [] : say`年初安排经费${fact("经费预算", yuan(budget))}`,
    income === null ? [] : say`全年收入${fact("经费收入", yuan(income))}`,
    expense === null ? [] : say`支出${fact("经费支出", yuan(expense))}`,
    balance === null ? [] : say`${balance < 0 ? "超支" : "结余"}${fact("经费结余", yuan(Math.abs(balance)))}`,
  ];
  return joined(clauses, "，");
}

function fuelOf({ fuel }: FundsFacts): Sentence {
  if (fuel === null) return [];
  const trips = say`关工委用车补助油费${fact("油费次数", `${fuel.trips}次`)}`;
  const each = fuel.each === null ? [] : say`，每次${fact("每次油费", yuan(fuel.each))}`;
  return say`${trips}${each}，共${fact("油费金额", yuan(fuel.amount))}`;
}

/** Who says so: the clerk, the receipts, or nobody yet. */
function actualCostOf({ actualCost, paidByReceipt }: FundsFacts): Sentence {
  const compared =
    paidByReceipt === null
      ? []
      : say`${fact("核对票据的支出", `${paidByReceipt}笔`)}有票据金额的支出都没有超过票据`;
  if (actualCost === true) return joined(["经费实报实销", compared], "，");
  if (actualCost === null && paidByReceipt === null) return [gap("经费是否都实报实销")];
  return compared;
}

export function funds(facts: FundsFacts | null): Sentence {
  if (facts === null) return say`${gap("全年经费收入、支出和用途")}。`;
  const { uses, unreimbursed } = facts;
  const spentOn = uses.map(({ name, amount }) => say`${name}${fact(`${name}支出`, yuan(amount))}`);
  const clauses = [
    moneyOf(facts),
    uses.length === 0 ? [] : say`支出用于${joined(spentOn, "、")}`,
    fuelOf(facts),
    actualCostOf(facts),
    unreimbursed > 0 ? say`另有${fact("未报销", yuan(unreimbursed))}尚未报销` : [],
  ];
  return say`${joined(clauses, "；")}。`;
}

/** 1月15日召开五老座谈会，18人参加，程局长主持，议题是“……”. `key` tells sessions of one paragraph apart. */
export function session({ day, name, topic, chair, attendance }: SessionFact, key: string): Sentence {
  const held = name === "" ? "召开会议" : `召开${name}`;
  const came = attendance === null ? [] : say`，${fact(`${key}到会`, `${attendance}人`)}参加`;
  const led = chair === "" ? "" : `，${chair}主持`;
  const about = topic === "" ? "" : `，议题是“${topic}”`;
  return say`${fact(`${key}日期`, dayOf(day))}${held}${came}${led}${about}`;
}

function opinionsOf({ opinions }: SessionsFacts): Sentence {
  if (opinions === null) return [gap("“五老”提出意见和办理的情况")];
  const { raised, settled } = opinions;
  if (raised === 0) return [];
  return say`“五老”提出意见建议${fact("意见条数", `${raised}条`)}，已办结${fact("办结条数", `${settled}条`)}`;
}

export function sessions(facts: SessionsFacts | null): Sentence {
  if (facts === null) return say`${gap("召开“五老”会议、听取意见的日期和内容")}。`;
  const held =
    facts.sessions.length === 0
      ? [gap("召开“五老”会议的日期和内容")]
      : joined(
          facts.sessions.map((one, at) => session(one, `第${at + 1}次“五老”会议`)),
          "；",
        );
  return say`${joined([held, opinionsOf(facts)], "；")}。`;
}

const PAPERS: Readonly<Record<keyof PapersFacts, string>> = {
  rules: "有制度",
  plate: "有牌子",
  seal: "有印章",
  minutes: "有会议记录",
  division: "成员有分工",
  plan: "年初有计划",
  yearEnd: "年终有总结",
};

export function papers(facts: PapersFacts): Sentence {
  const ids = Object.keys(PAPERS) as (keyof PapersFacts)[];
  const said = ids.filter((id) => facts[id] === true).map((id) => PAPERS[id]);
  const unsaid = ids.filter((id) => facts[id] === null).map((id) => PAPERS[id]);
  const clauses = [
    said.length === 0 ? [] : say`关工委${fact("制度建设", said.join("、"))}`,
    unsaid.length === 0 ? [] : [gap(`是否${unsaid.join("、")}`)],
  ];
  const all = joined(clauses, "，");
  return all.length === 0 ? [] : say`${all}。`;
}
