// A look as a document can say it, or the nearest to it: a document knows three lines and no gradients, no slanted, no
// stretched text.

import type { BorderLine, CellStyle } from "../../../../domain/sheets/sheetDocument";
import type { AlignmentLook, CellLook, Horizontal, LineLook, LineStyle, Vertical } from "./cellLook";

const LINES: Readonly<Record<LineStyle, BorderLine>> = {
  hair: "hair",
  dotted: "hair",
  thin: "thin",
  dashed: "thin",
  dashDot: "thin",
  dashDotDot: "thin",
  medium: "medium",
  mediumDashed: "medium",
  mediumDashDot: "medium",
  mediumDashDotDot: "medium",
  slantDashDot: "medium",
  thick: "medium",
  double: "medium",
};

const HORIZONTAL: Readonly<Record<Horizontal, CellStyle["horizontal"]>> = {
  general: "general",
  left: "left",
  center: "center",
  right: "right",
  centerContinuous: "centerAcross",
  // Both begin at the left, as text under "general" does.
  fill: "general",
  justify: "general",
  distributed: "center",
};

const VERTICAL: Readonly<Record<Vertical, CellStyle["vertical"]>> = {
  top: "top",
  center: "center",
  bottom: "bottom",
  justify: "top",
  distributed: "center",
};

/** Excel breaks lines under these whether or not it is told to. */
const BREAKING: readonly string[] = ["justify", "distributed"];

/** From the weakest to the strongest. */
const STRENGTH: readonly BorderLine[] = ["none", "hair", "thin", "medium"];

function strengthOf(line: LineLook | null): number {
  return line === null ? 0 : STRENGTH.indexOf(LINES[line.style]);
}

/** Two cells share an edge, and either may say how it looks; the stronger line is seen. */
export function drawnLine(own: LineLook | null, neighbours: LineLook | null): BorderLine {
  return STRENGTH[Math.max(strengthOf(own), strengthOf(neighbours))] ?? "none";
}

function documentAlignment({ horizontal, vertical, wrap, indent }: AlignmentLook) {
  const isIndented = horizontal === "left" || horizontal === "right";
  return {
    horizontal: HORIZONTAL[horizontal],
    vertical: VERTICAL[vertical],
    wrap: wrap || BREAKING.includes(horizontal) || BREAKING.includes(vertical),
    indent: isIndented ? Math.max(0, Math.round(indent)) : 0,
  };
}

/** `borders`: as drawn, the neighbours' wishes included. */
export function documentStyle(look: CellLook, borders: CellStyle["borders"]): CellStyle {
  const { name, size, bold, underline, color, italic, strike } = look.font;
  const { code } = look.numberFormat;
  return {
    font: {
      name,
      size,
      bold,
      underline: underline !== "none",
      color: color.toUpperCase(),
      ...(italic ? { italic } : {}),
      ...(strike ? { strike } : {}),
    },
    fill: look.hasGradient ? null : (look.fill?.toUpperCase() ?? null),
    borders,
    ...documentAlignment(look.alignment),
    numberFormat: code === "" ? "General" : code,
  };
}
