// Drawing a sheet is a list of small steps, so that it can be cut into several requests where one would be too large.

/** One thing to do to a sheet, with about how many bytes of the request it takes. */
export interface DrawStep {
  readonly bytes: number;
  readonly draw: (sheet: Excel.Worksheet) => void;
}

/** What setting one property takes on the wire, object paths included. */
const BYTES_PER_ACTION = 150;

/** A step of so many actions. */
export function step(actions: number, draw: (sheet: Excel.Worksheet) => void): DrawStep {
  return { bytes: actions * BYTES_PER_ACTION, draw };
}

/** The web refuses requests over 5 MB (code 5103); half of it leaves room for what the estimate misses. */
const MAX_REQUEST_BYTES = 2_500_000;

/** The steps in order, cut into batches below the limit; always at least one. */
export function packSteps(steps: readonly DrawStep[], limit = MAX_REQUEST_BYTES): DrawStep[][] {
  const batches: DrawStep[][] = [[]];
  let bytes = 0;
  for (const one of steps) {
    if (bytes > 0 && bytes + one.bytes > limit) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(one);
    bytes += one.bytes;
  }
  return batches;
}
