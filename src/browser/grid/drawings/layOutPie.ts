// The slices of a pie as SVG paths, clockwise from the top.

import { greyAt } from "./chartColours";

export interface Slice {
  readonly path: string;
  readonly color: string;
  readonly index: number;
}

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const FULL_TURN = 2 * Math.PI;
/** A slice that is the whole pie would begin and end at the same point, which draws nothing. */
const ALMOST_FULL = FULL_TURN * 0.9999;

function pointAt({ x, y, radius }: Circle, angle: number): string {
  return `${(x + radius * Math.sin(angle)).toFixed(2)} ${(y - radius * Math.cos(angle)).toFixed(2)}`;
}

/** Values below zero and missing ones have no slice. */
export function layOutPie(values: readonly (number | null)[], circle: Circle): Slice[] {
  const sizes = values.map((value) => Math.max(0, value ?? 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let angle = 0;
  return sizes.flatMap((size, index) => {
    if (size === 0) return [];
    const turn = Math.min(ALMOST_FULL, (size / total) * FULL_TURN);
    const [from, to] = [angle, angle + turn];
    angle = to;
    const isLarge = turn > Math.PI ? 1 : 0;
    const arc = `A ${circle.radius} ${circle.radius} 0 ${isLarge} 1 ${pointAt(circle, to)}`;
    return [
      { index, color: greyAt(index), path: `M ${circle.x} ${circle.y} L ${pointAt(circle, from)} ${arc} Z` },
    ];
  });
}
