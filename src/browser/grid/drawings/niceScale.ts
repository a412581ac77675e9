// The numbers along a chart's axis: round steps, a handful of them, from zero.

const STEPS = [1, 2, 2.5, 5, 10];
const WANTED = 5;

export interface Scale {
  readonly least: number;
  readonly most: number;
  readonly ticks: readonly number[];
}

function stepFor(span: number): number {
  const rough = span / WANTED;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = STEPS.find((step) => step * power >= rough) ?? 10;
  return factor * power;
}

/** Covers 0 and all values; a chart of nothing but zeros gets an axis up to 1. */
export function niceScale(values: readonly number[]): Scale {
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const span = most - least;
  if (span === 0) return { least: 0, most: 1, ticks: [0, 1] };
  const step = stepFor(span);
  const first = Math.floor(least / step);
  const last = Math.ceil(most / step);
  const ticks = Array.from({ length: last - first + 1 }, (_none, i) => {
    // Multiples of 0.1 and the like would otherwise show their binary rest.
    return Number(((first + i) * step).toPrecision(12));
  });
  return { least: first * step, most: last * step, ticks };
}
