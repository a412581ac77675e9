// The standards of 关工设置, by name: which is in force on a row's day, and in a year where the row does not say its day.

import type { Standard } from "../settings/settings";
import { dayNumberOf } from "../values/date";
import { type DayNumber, FEN_PER_YUAN, type Fen } from "../values/reading";
import { squeezeText } from "../values/text";
import { latestOn } from "./standards";

/** absent: no standard of the name at all; gap: none on that day; unsure: the day would decide, and it is not known. */
export type StandardAnswer = Standard | "absent" | "gap" | "unsure";

/** When something was: its day, or no more than its year. */
export interface When {
  readonly day: DayNumber | null;
  readonly year: number | null;
}

/** By the unit's first letter. */
const YUAN_OF_UNIT: ReadonlyMap<string | undefined, number> = new Map([
  ["万", 10_000],
  ["千", 1000],
]);

/** The amount of a standard for money; its unit (元/人, 万元/年) says what the number stands for. */
export function fenOfStandard({ amount, unit }: Standard): Fen {
  const yuan = YUAN_OF_UNIT.get(unit[0]) ?? 1;
  return Math.round(amount * yuan * FEN_PER_YUAN);
}

function inYear(named: readonly Standard[], year: number | null): StandardAnswer {
  const first = year === null ? -Infinity : (dayNumberOf(year, 1, 1) ?? -Infinity);
  const last = year === null ? Infinity : (dayNumberOf(year, 12, 31) ?? Infinity);
  const touching = named.filter(
    ({ from, until }) => (from ?? -Infinity) <= last && (until ?? Infinity) >= first,
  );
  const whole = touching.find(
    ({ from, until }) => (from ?? -Infinity) <= first && (until ?? Infinity) >= last,
  );
  if (touching.length === 0) return "gap";
  const isPlain = touching.every((one) => fenOfStandard(one) === fenOfStandard(touching[0] ?? one));
  return whole !== undefined && isPlain ? whole : "unsure";
}

export class StandardBook {
  readonly #byName = new Map<string, Standard[]>();

  constructor(standards: readonly Standard[]) {
    for (const standard of standards) {
      const name = squeezeText(standard.name);
      const former = this.#byName.get(name);
      if (former) former.push(standard);
      else this.#byName.set(name, [standard]);
    }
  }

  /** Without blanks, in the order of 关工设置. */
  get names(): Iterable<string> {
    return this.#byName.keys();
  }

  has(name: string): boolean {
    return this.#byName.has(name);
  }

  /** All of a name, whenever in force. */
  named(name: string): readonly Standard[] {
    return this.#byName.get(name) ?? [];
  }

  find(name: string, { day, year }: When): StandardAnswer {
    const named = this.#byName.get(name);
    if (!named) return "absent";
    return day === null ? inYear(named, year) : (latestOn(named, day) ?? "gap");
  }

  /** The one in force at a year's end, or the last that was in force in it. */
  ofYear(name: string, year: number): Standard | null {
    const named = this.named(name);
    const [first, last] = [dayNumberOf(year, 1, 1) ?? 0, dayNumberOf(year, 12, 31) ?? 0];
    const ends = named.map(({ until }) => until ?? Infinity).filter((end) => end >= first && end < last);
    const days = [last, ...ends.sort((one, other) => other - one), first];
    for (const day of days) {
      const standard = latestOn(named, day);
      if (standard !== null) return standard;
    }
    return null;
  }
}

const books = new WeakMap<readonly Standard[], StandardBook>();

/** Made once for a workbook's standards, however many rows ask. */
export function standardBookOf(standards: readonly Standard[]): StandardBook {
  const former = books.get(standards);
  if (former) return former;
  const book = new StandardBook(standards);
  books.set(standards, book);
  return book;
}
