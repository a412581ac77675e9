// How much longer, once enough is done to say so without guessing.

export interface Pace {
  /** Of this stretch of work; milliseconds. */
  readonly elapsed: number;
  readonly doneFiles: number;
  /** A large workbook takes longer than a small one, so the bytes are counted. */
  readonly doneBytes: number;
  readonly leftBytes: number;
}

const SHORTEST_LOOK = 3000;
const FEWEST_FILES = 8;
const MILLISECONDS = 1000;

/** null: too early to tell. */
export function secondsLeft({ elapsed, doneFiles, doneBytes, leftBytes }: Pace): number | null {
  if (elapsed < SHORTEST_LOOK || doneFiles < FEWEST_FILES || doneBytes === 0) return null;
  return (elapsed * leftBytes) / doneBytes / MILLISECONDS;
}
