// The rows or the columns of a sheet laid out in pixels (at 100 %, 96 to the inch). Offsets are kept as running sums, so
// that finding a row at a pixel and a pixel of a row takes no walk through 100,000 rows.

export interface Axis {
  readonly count: number;
  /** offsets[i] is where i begins, offsets[count] the whole length. */
  readonly offsets: Float64Array;
}

export function buildAxis(count: number, sizeOf: (index: number) => number): Axis {
  const offsets = new Float64Array(count + 1);
  for (let i = 0; i < count; i += 1) offsets[i + 1] = (offsets[i] ?? 0) + sizeOf(i);
  return { count, offsets };
}

/** Where `index` begins; beyond the end, where the axis ends. */
export function startOf(axis: Axis, index: number): number {
  return axis.offsets[Math.min(Math.max(index, 0), axis.count)] ?? 0;
}

/** 0 for what is hidden. */
export function sizeOf(axis: Axis, index: number): number {
  return startOf(axis, index + 1) - startOf(axis, index);
}

/** The row or column under a pixel; the nearest one outside the axis. */
export function indexAt(axis: Axis, pixel: number): number {
  let low = 0;
  let high = axis.count - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((axis.offsets[middle + 1] ?? 0) <= pixel) low = middle + 1;
    else high = middle;
  }
  return low;
}
