// Figures as people read them: 1,470.00 元, 4 人, 5 人次.

import type { Figure } from "../../domain/summary/summary";
import { formatYuan } from "../../domain/values/money";
import type { Fen } from "../../domain/values/reading";

export function money(fen: Fen): string {
  return `${formatYuan(fen)} 元`;
}

const PERCENT = 100;

/** Trips are counted in 次; persons who come twice in 人次. */
function times(id: string): string {
  return id.startsWith("fuel.") ? "次" : "人次";
}

export function figure({ id, unit, value }: Figure): string {
  switch (unit) {
    case "yuan":
      return money(value);
    case "people":
      return `${value} 人`;
    case "times":
      return `${value} ${times(id)}`;
    case "items":
      return `${value} 件`;
    case "ratio":
      return `${Math.round(value * PERCENT)}%`;
  }
}

export const sections = {
  funds: "经费支出",
  award: "奖学奖优",
  visit: "走访慰问",
};

export const lines = {
  expense: "支出合计",
  fuel: "其中：用车油费",
  unreimbursed: "其中：未报销",
  total: "合计",
  goods: "另：物品折价",
};
