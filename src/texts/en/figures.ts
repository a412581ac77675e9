// Figures in English.

import type { Figure } from "../../domain/summary/summary";
import { formatYuan } from "../../domain/values/money";
import type { Texts } from "../zh";

export const money: Texts["money"] = (fen) => `${formatYuan(fen)} yuan`;

const PERCENT = 100;

const count = (value: number, one: string): string => `${value} ${one}${value === 1 ? "" : "s"}`;

export function figure({ id, unit, value }: Figure): string {
  switch (unit) {
    case "yuan":
      return money(value);
    case "people":
      return value === 1 ? "1 person" : `${value} people`;
    case "times":
      return count(value, id.startsWith("fuel.") ? "trip" : "time");
    case "items":
      return count(value, "item");
    case "ratio":
      return `${Math.round(value * PERCENT)}%`;
  }
}

export const sections: Texts["sections"] = {
  funds: "Spending",
  award: "Study awards",
  visit: "Comfort visits",
};

export const lines: Texts["lines"] = {
  expense: "Spending in all",
  fuel: "of which fuel",
  unreimbursed: "of which not yet reimbursed",
  total: "In all",
  goods: "Besides: value of goods",
};
