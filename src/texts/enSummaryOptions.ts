// The words of the summary's options in English.

import { spanName } from "./en/spanName";
import type { SummaryOptionWords } from "./zhSummaryOptions";

export const enSummaryOptions: SummaryOptionWords = {
  span: "Time",
  spans: {
    year: "Whole year",
    "half 1": "First half (January to June)",
    "half 2": "Second half (July to December)",
    "quarter 1": "First quarter",
    "quarter 2": "Second quarter",
    "quarter 3": "Third quarter",
    "quarter 4": "Fourth quarter",
    custom: "Months of my choice…",
  },
  from: "From",
  until: "Until",
  month: ({ year, month }) => spanName({ year, firstMonth: month, lastMonth: month }),
  sections: "Sections of the sheet",
  months: "Spending by month",
  trend: "Several years",
  check: "Result of the check",
  lists: "Lists of names",
  list: { awardList: "Those given an award", visitList: "Those visited" },
  listsHint: "A line a record: name, category, day and amount, to be put up. Names are written as 王**.",
  wholeNames: "Names in full",
  wholeNamesHint:
    "Leave this unticked for a sheet that leaves the office: no child's name then stands in it in full.",
  overTwoYears:
    "Over two years there is no budget to tell; checking and the annual report stay of the year it begins in.",
};
