// What the annual report says. Always Chinese: it is handed in, whatever the language of the screen. Nothing stands in it that no
// record, figure or note bears.

import type { ReportTexts } from "../domain/report/reportTexts";
import { fact, gap, say } from "../domain/report/sentence";
import { formatDate } from "../domain/values/date";
import { activityList, awards, childrenDay, pairing, visits } from "./zhReport/activities";
import { donation, outcomes, publicity, roster, study } from "./zhReport/elders";
import { attention, funds, organisation, papers, premises, sessions } from "./zhReport/leadership";
import { chineseNumber } from "./zhReport/words";

export const zhReport: ReportTexts = {
  title: ({ year, unitName }) => [...(unitName === null ? [] : [unitName]), `${year}年关心下一代工作总结`],
  lead: ({ year, unitName }) => {
    const unit = unitName === null ? gap("单位名称") : fact("单位", unitName);
    return say`${`${year}年，`}${unit}围绕领导支持、活动开展和“五老”发挥作用三个方面开展关心下一代工作。现将一年来的工作总结如下：`;
  },
  parts: {
    leadership: "领导重视支持到位",
    activities: "开展活动工作到位",
    elders: "“五老”工作活动到位",
  },
  partHeading: (number, heading) => `${chineseNumber(number)}、${heading}`,
  pointNumber: (number) => `${chineseNumber(number)}是`,
  signedOn: (day) => (day === null ? "　　　　年　　月　　日" : formatDate(day)),
  unitBlank: "（单位名称）",
  points: {
    attention,
    organisation,
    premises,
    funds,
    sessions,
    papers,
    childrenDay,
    awards,
    pairing,
    visits,
    education: (list) => activityList(list ?? []),
    study,
    roster,
    outcomes,
    donation,
    service: (list) => activityList(list ?? []),
    publicity,
  },
};
