// The numbers of several years as they stand in a narrow table: the unit is said once, above.

import type { Figure } from "../../../domain/summary/summary";
import { formatYuan } from "../../../domain/values/money";

const PERCENT = 100;

export function trendText({ unit, value }: Figure): string {
  if (unit === "yuan") return formatYuan(value);
  return unit === "ratio" ? `${(value * PERCENT).toFixed(1)}%` : String(value);
}
