// Figures in English.

import { formatYuan } from "../../domain/values/money";
import type { Texts } from "../zh";
import type { FigureValue } from "../zh/figures";

export const money: Texts["money"] = (fen) => `${formatYuan(fen)} yuan`;

const PERCENT = 100;

const count = (value: number, one: string): string => `${value} ${one}${value === 1 ? "" : "s"}`;

const PIECES: readonly (readonly [RegExp, string])[] = [
  [/^publicity\./u, "piece"],
  [/^opinion\./u, "opinion"],
  [/^activity\.handouts$/u, "leaflet"],
];

function items(id: string): string {
  return PIECES.find(([pattern]) => pattern.test(id))?.[1] ?? "item";
}

export function figure({ id, unit, value }: FigureValue): string {
  switch (unit) {
    case "yuan":
      return money(value);
    case "people":
      return value === 1 ? "1 person" : `${value} people`;
    case "times":
      return count(value, id.startsWith("fuel.") ? "trip" : "time");
    case "items":
      return count(value, items(id));
    case "ratio":
      return `${Math.round(value * PERCENT)}%`;
  }
}

export const sections: Texts["sections"] = {
  funds: "Funds",
  award: "Study awards",
  visit: "Comfort visits",
  pupil: "Pupils helped",
  volunteer: "Volunteers",
  study: "Study days",
  meeting: "Meetings",
  activity: "Activities",
  donation: "Donations",
  publicity: "Publicity",
  asset: "Things bought",
  opinion: "Opinions",
};

export const linesOfSpan: Texts["linesOfSpan"] = {
  budget: "Budget of the whole year",
  income: "Income in these months",
  balance: "Income less spending",
  visited: "Visited in these months",
};

export const lines: Texts["lines"] = {
  budget: "Budget",
  income: "Income",
  expense: "Spending in all",
  balance: "Balance (income less spending)",
  fuel: "of which fuel",
  unreimbursed: "of which not yet reimbursed",
  total: "In all",
  goods: "Besides: value of goods",
  pupils: "Pupils",
  helpers: "Helpers",
  visited: "Visited this year",
  days: "Sessions",
  attendance: "Sign-ins",
  rate: "Attendance",
  activityPeople: "Taking part",
  handouts: "Handed out",
  consultations: "Questions answered",
  published: "Published",
  pieces: "Pieces",
  assetAmount: "Price",
  raised: "Raised",
  settled: "Settled",
};
