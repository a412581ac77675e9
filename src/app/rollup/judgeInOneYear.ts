// Many books in one year: each judged by its own year first, and anew where that is not the year of all.

import { commonYear } from "../../domain/rollup/commonYear";
import type { YearCount } from "../../domain/summary/summary";

/** What every door knows of a book that has been judged, whatever else it keeps. */
export interface JudgedYears {
  /** The year it was judged by; null: no record has a year. */
  readonly year: number | null;
  readonly years: readonly YearCount[];
}

/** `why` where it could not be read or holds nothing to sum up. */
export type Outcome<Kept extends JudgedYears> = Kept | { readonly why: string };

/** Judges books, by the year that is given or by each one's own; outcomes in the order of the books. */
export type JudgeBooks<Book, Kept extends JudgedYears> = (
  books: readonly Book[],
  year: number | null,
  round: "first" | "other-year",
) => Promise<readonly Outcome<Kept>[]>;

export interface InOneYear<Book, Kept> {
  readonly year: number;
  readonly kept: readonly (readonly [book: Book, kept: Kept])[];
  readonly unread: readonly (readonly [book: Book, why: string])[];
}

export interface Nothing<Book> {
  /** `nothing`: none could be read; `no-year`: no record says its year, and nobody has said which is wanted. */
  readonly lacking: "nothing" | "no-year";
  readonly unread: InOneYear<Book, never>["unread"];
}

type Judged<Book, Kept extends JudgedYears> = readonly (readonly [book: Book, outcome: Outcome<Kept>])[];

const isKept = <Kept extends JudgedYears>(outcome: Outcome<Kept>): outcome is Kept => !("why" in outcome);

function keptOf<Book, Kept extends JudgedYears>(judged: Judged<Book, Kept>): InOneYear<Book, Kept>["kept"] {
  return judged.flatMap(([book, outcome]) => (isKept(outcome) ? [[book, outcome] as const] : []));
}

function unreadOf<Book, Kept extends JudgedYears>(judged: Judged<Book, Kept>): Nothing<Book>["unread"] {
  return judged.flatMap(([book, outcome]) => ("why" in outcome ? [[book, outcome.why] as const] : []));
}

/** @param wanted null: the year most records of all books fall in */
export async function judgeInOneYear<Book, Kept extends JudgedYears>(
  books: readonly Book[],
  wanted: number | null,
  judge: JudgeBooks<Book, Kept>,
): Promise<InOneYear<Book, Kept> | Nothing<Book>> {
  const judgeEach = async (some: readonly Book[], ...how: [number | null, "first" | "other-year"]) => {
    const outcomes = await judge(some, ...how);
    return some.flatMap((book, at): Judged<Book, Kept> => {
      const outcome = outcomes[at];
      return outcome === undefined ? [] : [[book, outcome]];
    });
  };
  const judged = await judgeEach(books, wanted, "first");
  const readable = keptOf(judged);
  if (readable.length === 0) return { lacking: "nothing", unread: unreadOf(judged) };
  const year = wanted ?? commonYear(readable.map(([, kept]) => kept));
  if (year === null) return { lacking: "no-year", unread: unreadOf(judged) };
  const others = readable.flatMap(([book, kept]) => (kept.year === year ? [] : [book]));
  const anew = new Map(await judgeEach(others, year, "other-year"));
  const settled = judged.map(([book, outcome]) => [book, anew.get(book) ?? outcome] as const);
  const kept = keptOf(settled);
  if (kept.length === 0) return { lacking: "nothing", unread: unreadOf(settled) };
  return { year, kept, unread: unreadOf(settled) };
}
