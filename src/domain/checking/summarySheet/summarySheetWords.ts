// The words by which the lines of our own 年度汇总 are known again. They are those the sheet is written with; a test holds
// the two together.

export const SUMMARY_WORDS = {
  title: /^(\d{4})年度.*汇总表$/u,
  /** First heading of each section's table. */
  sections: { expense: "费用类别", award: "奖励类别", visit: "对象类别", months: "月份" },
  total: "合计",
  fuel: "其中：用车油费",
  unreimbursed: "其中：未报销",
  goodsValue: "另：慰问物品折价",
  month: /^(\d{1,2})月$/u,
  monthUnknown: "月份不明",
  mark: "※",
} as const;

export type SummarySection = keyof typeof SUMMARY_WORDS.sections;
