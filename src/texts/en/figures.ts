// Figures in English.

import type { Figure } from "../../domain/summary/summary";
import { formatYuan } from "../../domain/values/money";
import type { Texts } from "../zh";

export const money: Texts["money"] = (fen) => `${formatYuan(fen)} yuan`;

const PERCENT = 100;

export function figure({ id, unit, value }: Figure): string {
  switch (unit) {
    case "yuan":
      return money(value);
    case "people":
      return value === 1 ? "1 person" : `${value} people`;
    case "times":
      return `${value} ${id.startsWith("fuel.") ? "trips" : "times"}`;
    case "items":
      return `${value} items`;
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
