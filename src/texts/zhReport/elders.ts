// “五老”工作活动到位.

import type {
  DonationFacts,
  OutcomesFacts,
  PublicityFacts,
  RosterFacts,
  StudyFacts,
} from "../../domain/report/facts";
import { fact, gap, joined, say, type Sentence } from "../../domain/report/sentence";
import { session } from "./leadership";
import { dayOf, percent, yuan } from "./words";

const MONTHS = 12;
const MOST_DAYS = 3;

function whenOf({ days, dayOfMonth, months }: StudyFacts): Sentence {
  const times = fact("学习次数", `${days}次`);
  if (dayOfMonth === null) return say`“五老”学习日全年学习${times}`;
  const day = fact("学习日", `${dayOfMonth}日`);
  return months === MONTHS
    ? say`每月${day}为“五老”学习日，全年学习${times}`
    : say`“五老”学习日定在${day}，全年学习${times}`;
}

export function study(facts: StudyFacts | null): Sentence {
  if (facts === null || facts.days === 0) return say`${gap("“五老”学习日的日期、次数和到会人次")}。`;
  const { attendance, rate, topics, halfYear } = facts;
  const clauses = [
    whenOf(facts),
    say`实行签到，到会${fact("签到人次", `${attendance}人次`)}`,
    rate === null ? [] : say`到会率${fact("到会率", percent(rate))}`,
    topics === null ? [gap("主要学习内容")] : say`主要学习${fact("学习内容", topics)}`,
  ];
  const reports = halfYear.map((one, at) => session(one, `第${at + 1}次半年通报`));
  return say`${joined([joined(clauses, "，"), ...reports], "；")}。`;
}

export function roster(facts: RosterFacts | null): Sentence {
  if (facts === null) return [];
  const groups = facts.groups.map(({ name, count }) => say`${name}${fact(`${name}人数`, `${count}人`)}`);
  const among = groups.length === 0 ? [] : say`，其中${joined(groups, "、")}`;
  return say`现有“五老”${fact("“五老”人数", `${facts.people}人`)}${among}。`;
}

const OUTCOMES: Readonly<Record<keyof OutcomesFacts, readonly [what: string, unit: string]>> = {
  outOfSchool: ["失学", "人"],
  dropouts: ["辍学", "人"],
  offences: ["违法犯罪", "人"],
  accidents: ["安全事故", "起"],
};

export function outcomes(facts: OutcomesFacts): Sentence {
  const ids = Object.keys(OUTCOMES) as (keyof OutcomesFacts)[];
  const namesOf = (some: readonly (keyof OutcomesFacts)[]): string =>
    some.map((id) => OUTCOMES[id][0]).join("、");
  const none = ids.filter((id) => facts[id] === 0);
  const unsaid = ids.filter((id) => facts[id] === null);
  const happened = ids.flatMap((id) => {
    const count = facts[id];
    if (count === null || count === 0) return [];
    const [what, unit] = OUTCOMES[id];
    return [say`${what}${fact(what, `${count}${unit}`)}`];
  });
  const clauses = [
    joined(happened, "、"),
    none.length === 0 ? [] : say`${fact("没有发生的", namesOf(none))}没有发生`,
    unsaid.length === 0 ? [] : [gap(`有没有${namesOf(unsaid)}，各多少`)],
  ];
  return say`“五老”参与帮教的青少年中，${joined(clauses, "，")}。`;
}

export function donation(facts: DonationFacts | null): Sentence {
  if (facts === null) return [];
  const { people, amount, days, purposes } = facts;
  const when =
    days.length === 0 || days.length > MOST_DAYS
      ? []
      : say`${fact("捐款日期", days.map(dayOf).join("、"))}，`;
  const what = purposes.length === 0 ? "捐款" : `为${purposes.join("、")}捐款`;
  return say`${when}${fact("捐款人数", `${people}人`)}${what}，共${fact("捐款金额", yuan(amount))}。`;
}

function magazineOf({ magazine, magazineAmount }: PublicityFacts): Sentence {
  const paid =
    magazineAmount === null ? [] : say`订阅报刊杂志支出${fact("报刊杂志支出", yuan(magazineAmount))}`;
  if (magazine === true) return joined(["完成县关工委杂志订阅", paid], "，");
  if (magazine === false) return paid;
  return magazineAmount === null ? [gap("是否完成县关工委杂志订阅")] : paid;
}

export function publicity(facts: PublicityFacts): Sentence {
  const { pieces, outlets } = facts;
  const where = outlets.length === 0 ? "" : `（${outlets.join("、")}）`;
  const published =
    pieces === null
      ? [gap("宣传报道的篇数和刊物")]
      : say`全年发表宣传稿件${fact("宣传稿件", `${pieces}篇`)}${where}`;
  const all = joined([published, magazineOf(facts)], "；");
  return say`${all}。`;
}
