// Several years side by side, in English.

import { leftOutLine } from "./en/summary";
import type { TrendWords } from "./zhTrend";

export const enTrend: TrendWords = {
  section: "Year by year",
  heading: "What",
  year: (year) => String(year),
  lines: {
    "funds.budget": "Budget",
    "funds.income": "Income",
    "funds.expense": "Spending",
    "funds.balance": "Balance",
    "funds.unreimbursed": "of it not reimbursed",
    "fuel.amount": "of it fuel",
    "award.people": "Awards: persons",
    "award.times": "Awards: times",
    "award.amount": "Awards: money",
    "visit.people": "Visits: persons",
    "visit.times": "Visits: times",
    "visit.cash": "Comfort money",
    "visit.goodsValue": "Value of goods",
    "study.days": "Study days",
    "study.attendance": "Sign-ins",
    "study.rate": "Attendance",
    "meeting.count": "Meetings",
    "activity.count": "Activities",
    "activity.people": "Taking part",
    "donation.people": "Donors",
    "donation.amount": "Donations",
    "publicity.count": "Articles",
    "asset.items": "Things bought",
    "asset.amount": "Paid for them",
    "opinion.raised": "Opinions",
    "opinion.settled": "of them settled",
  },
  charts: {
    "funds.expense": "Spending (yuan)",
    "award.people": "Persons awarded",
    "visit.people": "Persons visited",
  },
  note: "Where nothing stands, that year has no record of the kind; it is not zero.",
  rateNote:
    "Of former years attendance is known only where the sign-in sheet lists the names; the roster of today says nothing of them.",
  unread: (year, one) => `${year}: ${leftOutLine(one)}`,
  moreUnread: (count) => `${count} more places of former years hold something that cannot be read.`,
  hint: "Money in yuan. Scroll sideways for all of it; press a figure and the sheet selects where it comes from.",
  notRecorded: "no record",
  figureOf: (year, line, value) => `${year}, ${line}: ${value}, show sources`,
  sourcesOf: (year, line) => `Sources of ${line}, ${year}:`,
  chart: (title, values) => `${title}: ${values.join(", ")}`,
  valueIn: (year, value) => `${year} ${value ?? "no record"}`,
};
