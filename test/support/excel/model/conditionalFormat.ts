// A conditional format in memory.

import type { CellRange } from "../../../../src/domain/sheets/address";

export const SIDES = ["EdgeLeft", "EdgeRight", "EdgeTop", "EdgeBottom"] as const;
export type Side = (typeof SIDES)[number];

export interface ConditionalFormat {
  readonly type: "Custom" | "CellValue" | "ColorScale";
  ranges: CellRange[];
  /** With its "="; of a custom one only. */
  formula: string;
  fill: string | null;
  underline: string;
  readonly borders: Record<Side, { style: string; color: string | null }>;
  /** Excel lists it and finds nothing when it is asked for anything of it, as after a person has duplicated it. */
  readonly isUnreadable: boolean;
}

export function newConditionalFormat(
  type: ConditionalFormat["type"],
  ranges: readonly CellRange[],
  formula = "",
  isUnreadable = false,
): ConditionalFormat {
  const none = (): { style: string; color: string | null } => ({ style: "None", color: null });
  return {
    type,
    ranges: [...ranges],
    formula,
    fill: null,
    underline: "None",
    borders: { EdgeLeft: none(), EdgeRight: none(), EdgeTop: none(), EdgeBottom: none() },
    isUnreadable,
  };
}
