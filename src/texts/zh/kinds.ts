// What each kind of record is called, as the committees' own papers call it.

import type { KindId } from "../../domain/kinds/kind";

export const kinds: Readonly<Record<KindId, string>> = {
  award: "奖学奖优",
  visit: "走访慰问",
  expense: "经费支出",
  income: "经费收入",
  pupil: "帮扶对象",
  volunteer: "五老名册",
  study: "学习签到",
  meeting: "会议",
  activity: "活动",
  donation: "捐款",
  publicity: "宣传报道",
  asset: "设备用具",
  opinion: "意见建议",
};
