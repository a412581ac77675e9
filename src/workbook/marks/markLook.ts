// How marks look, on every door. In grey they differ by their line, and an error by being underlined besides. Nothing
// here makes a text wider: bold type would turn an amount in a narrow column into ####.

import type { Severity } from "../../domain/checking/finding";

/** The only lines of a conditional format that every program draws are thin. */
export type MarkLine = "solid" | "dashed" | "dotted";

export interface MarkLook {
  /** "#RRGGBB", light enough for black text on it. */
  readonly fill: string;
  readonly line: MarkLine;
  readonly lineColor: string;
  readonly isUnderlined: boolean;
}

export const MARK_LOOKS: Readonly<Record<Severity, MarkLook>> = {
  error: { fill: "#F8B4B4", line: "solid", lineColor: "#9C0006", isUnderlined: true },
  warning: { fill: "#FFE699", line: "dashed", lineColor: "#7F6000", isUnderlined: false },
  note: { fill: "#DDEBF7", line: "dotted", lineColor: "#1F4E79", isUnderlined: false },
};
