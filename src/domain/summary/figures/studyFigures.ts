// Study days: how many, how many sign-ins, and how large a part of the 五老 came.

import { namesIn } from "../../checking/namesIn";
import { type Stepwise, visitEach } from "../../stepwise";
import { Unreadable } from "../../values/reading";
import { groupBy } from "../groups";
import { columnOfField, numberOf, type Register, textOf } from "../registers";
import { type Counted, joinCells, sourcesOf } from "../sources";
import type { Figure, FigureSource } from "../summary";
import type { YearBook } from "../yearBook";
import { peopleFigure } from "./people";
import { PERSONS } from "./personFields";

/** A mark of a matrix is one sign-in; a row gives its number of persons, or else names them. */
export function signInsOf({ record }: Pick<Counted, "record">): number {
  if (record.columnIndex !== undefined) return 1;
  if (record.fields.attendance instanceof Unreadable) return 0;
  return numberOf(record, "attendance") ?? namesIn(textOf(record, "person")).length;
}

function cellOf({
  register,
  record,
}: Counted): { readonly rowIndex: number; readonly columnIndex: number } | null {
  const field = numberOf(record, "attendance") === null ? "person" : "attendance";
  const columnIndex = record.columnIndex ?? columnOfField(register, field);
  return columnIndex === null ? null : { rowIndex: record.rowIndex, columnIndex };
}

function signInSources(counting: readonly Counted[]): readonly FigureSource[] {
  return [...groupBy(counting, (one) => one.register)].flatMap(([{ sheet }, ones]) =>
    joinCells(ones.flatMap((one) => cellOf(one) ?? [])).map((range) => ({ sheet, range })),
  );
}

/** The sign-ins of some records. */
export function* attendanceFigure(id: string, counted: readonly Counted[]): Stepwise<Figure> {
  const counting: Counted[] = [];
  let value = 0;
  yield* visitEach(counted, (one) => {
    const signIns = signInsOf(one);
    value += signIns;
    if (signIns > 0) counting.push(one);
  });
  return { id, value, unit: "times", tally: "sumOrOne", sources: signInSources(counting) };
}

/** Different days of session. In a matrix the days head the columns. */
export function* daysFigure(id: string, counted: readonly Counted[]): Stepwise<Figure> {
  const days = new Set(counted.map(({ record }) => record.fields.date));
  const inRows = counted.filter(({ record }) => record.columnIndex === undefined);
  const headed = groupBy(
    counted.filter(({ record }) => record.columnIndex !== undefined),
    (one) => one.register,
  );
  const heads = [...headed].flatMap(([{ sheet, table }, ones]) =>
    joinCells(
      [...new Set(ones.flatMap(({ record }) => record.columnIndex ?? []))].map((columnIndex) => ({
        rowIndex: table.headerRows.last,
        columnIndex,
      })),
    ).map((range) => ({ sheet, range })),
  );
  return {
    id,
    value: days.size,
    unit: "times",
    tally: "derived",
    sources: [...heads, ...(yield* sourcesOf(inRows, "date"))],
  };
}

/** Everybody whom the matrices name, signed in or not. */
export function namesListed(registers: readonly Register[]): ReadonlySet<string> {
  return new Set(registers.flatMap(({ kind, table }) => (kind === "study" ? (table.listed ?? []) : [])));
}

/** Whom the sessions were for: the roster of 五老, else everybody whom the year's matrices name; 0 where neither is there. */
function* countInvited({ of, registers, namesakesOf }: YearBook): Stepwise<number> {
  const roster = of("volunteer");
  const invited =
    roster === null
      ? 0
      : (yield* peopleFigure("", roster, PERSONS.volunteer, namesakesOf("volunteer"))).value;
  if (invited > 0) return invited;
  return namesListed(registers.filter(({ records }) => records.length > 0)).size;
}

export function* studyFigures(book: YearBook): Stepwise<readonly Figure[]> {
  const counted = book.of("study");
  if (counted === null) return [];
  const days = yield* daysFigure("study.days", counted);
  const attendance = yield* attendanceFigure("study.attendance", counted);
  const places = days.value * (yield* countInvited(book));
  const rate: Figure = {
    id: "study.rate",
    value: places === 0 ? 0 : attendance.value / places,
    unit: "ratio",
    tally: "derived",
    sources: attendance.sources,
  };
  // Whom the sessions were for is not known: no rate, rather than a wrong one.
  return places === 0 && days.value > 0 ? [days, attendance] : [days, attendance, rate];
}
