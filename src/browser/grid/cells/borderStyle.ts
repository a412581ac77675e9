// Border lines as CSS draws them.

import type { BordersLook, LineLook, LineStyle } from "../../../workbook/xlsx/view/style/cellLook";

const LINES: Readonly<Record<LineStyle, readonly [width: number, style: string]>> = {
  thin: [1, "solid"],
  medium: [2, "solid"],
  thick: [3, "solid"],
  hair: [1, "dotted"],
  dotted: [1, "dotted"],
  dashed: [1, "dashed"],
  dashDot: [1, "dashed"],
  dashDotDot: [1, "dashed"],
  mediumDashed: [2, "dashed"],
  mediumDashDot: [2, "dashed"],
  mediumDashDotDot: [2, "dashed"],
  slantDashDot: [2, "dashed"],
  double: [3, "double"],
};

/** In pixels; 0 for no line. */
export function lineWidth(line: LineLook | null): number {
  return line === null ? 0 : LINES[line.style][0];
}

function border(line: LineLook | null): string {
  return line === null ? "0" : `${lineWidth(line)}px ${LINES[line.style][1]} ${line.color}`;
}

/** Space between a text and the line beside it. */
const SIDE = 2;
/** Cells begin one pixel early so that their borders lie on the gridlines; where there is no border that pixel is space. */
const rest = (line: LineLook | null): number => Math.max(0, 1 - lineWidth(line));

export interface BorderStyle {
  readonly borderTop: string;
  readonly borderRight: string;
  readonly borderBottom: string;
  readonly borderLeft: string;
  readonly padding: string;
}

export function borderStyle({ top, right, bottom, left }: BordersLook): BorderStyle {
  return {
    borderTop: border(top),
    borderRight: border(right),
    borderBottom: border(bottom),
    borderLeft: border(left),
    padding: `${rest(top)}px ${SIDE + rest(right)}px ${rest(bottom)}px ${SIDE + rest(left)}px`,
  };
}

/** Diagonals as a background picture; null for none. */
export function diagonals({ diagonalUp, diagonalDown }: BordersLook): string | null {
  const line = (look: LineLook | null, corner: string): string[] => {
    if (look === null) return [];
    const half = lineWidth(look) / 2;
    const [from, to] = [`calc(50% - ${half}px)`, `calc(50% + ${half}px)`];
    return [
      `linear-gradient(to ${corner}, transparent ${from}, ${look.color} ${from} ${to}, transparent ${to})`,
    ];
  };
  const found = [...line(diagonalUp, "bottom right"), ...line(diagonalDown, "bottom left")];
  return found.length === 0 ? null : found.join(", ");
}
