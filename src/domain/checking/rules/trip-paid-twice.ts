// A trip is paid once: on a day there are no more fuel payments than trips. A day without a trip is another rule's.

import type { SheetCell } from "../finding";
import { cellOf } from "../registerView";
import type { BookRule, Verdict } from "../rule";
import { countTrips, type FuelRow, fuelByDay, type Trips, tripsOf } from "../trips";

type Rule = "trip-paid-twice";

const MOST_NAMED = 5;

function placeOf({ register, rowIndex }: FuelRow): SheetCell {
  return { sheet: register.sheet.name, ...cellOf(register, rowIndex, "date") };
}

function judgeDay(trips: Trips, rows: readonly FuelRow[]): readonly Verdict<Rule>[] {
  const [first] = rows;
  if (!first) return [];
  const { day } = first;
  const { byCar, activities, unsaid } = trips.on(day);
  const count = countTrips({ byCar, activities, unsaid });
  if (count === 0 || rows.length <= count) return [];
  if (byCar.length === 0 && unsaid.length > 0 && rows.length === count + 1)
    return rows.map(({ register, rowIndex }) => ({
      unjudged: {
        sheet: register.sheet.name,
        reason: { code: "rows-unjudged", rows: [rowIndex], field: "car" },
      },
    }));
  const paid = rows.reduce((sum, { fen }) => sum + fen, 0);
  const tripCells = [...byCar.slice(0, 1), ...activities].slice(0, MOST_NAMED);
  return rows.map((row) => {
    const others = rows
      .filter((one) => one !== row)
      .slice(0, MOST_NAMED)
      .map(placeOf);
    const { sheet, ...cell } = placeOf(row);
    return { found: { sheet, cells: [cell], facts: { day, trips: count, paid, others, tripCells } } };
  });
}

export const tripPaidTwice: BookRule<Rule> = {
  id: "trip-paid-twice",
  severity: "error",
  scope: "book",
  judge: (context): readonly Verdict<Rule>[] => {
    const trips = tripsOf(context);
    return [...fuelByDay(context).days.values()].flatMap((rows) => judgeDay(trips, rows));
  },
};
