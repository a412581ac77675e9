// Names that a sheet bears for the moment of a swap. A clerk sees one only if Excel breaks off in between, so each says
// which sheet it belongs to.

/** Excel's own limit. */
const MAX_LENGTH = 31;

/** `name` with the mark behind it, numbered where that is taken, cut to what Excel allows. */
export function temporaryName(name: string, mark: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((one) => one.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? mark : `${mark}${number}`;
    const candidate = `${name.slice(0, MAX_LENGTH - ending.length)}${ending}`;
    if (!lower.has(candidate.toLowerCase())) return candidate;
  }
}
