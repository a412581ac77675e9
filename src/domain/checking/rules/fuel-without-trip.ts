// Fuel is paid for trips: on its day there was a visit by car, or an activity.

import { cellOf } from "../registerView";
import type { BookRule, Verdict } from "../rule";
import { countTrips, type FuelRow, fuelByDay, type Trips, tripsOf } from "../trips";

type Rule = "fuel-without-trip";

function judgeDay(trips: Trips, rows: readonly FuelRow[]): readonly Verdict<Rule>[] {
  const [first] = rows;
  if (!first || countTrips(trips.on(first.day)) > 0) return [];
  const { lacksRegister, sheets, unreadIn } = trips;
  return rows.map(({ register, rowIndex, day, fen }): Verdict<Rule> => {
    const sheet = register.sheet.name;
    if (unreadIn !== null)
      return { unjudged: { sheet, reason: { code: "ambiguous", rows: [rowIndex], other: unreadIn } } };
    if (trips.on(day).unsaid.length > 0)
      return { unjudged: { sheet, reason: { code: "rows-unjudged", rows: [rowIndex], field: "car" } } };
    return {
      found: {
        sheet,
        cells: [cellOf(register, rowIndex, "date")],
        facts: { fen, day, lookedIn: sheets, lacksRegister },
        // The trip may be of the kind of which nothing is kept here.
        severity: lacksRegister === null ? "error" : "warning",
      },
    };
  });
}

export const fuelWithoutTrip: BookRule<Rule> = {
  id: "fuel-without-trip",
  severity: "error",
  scope: "book",
  judge: (context): readonly Verdict<Rule>[] => {
    const { days, unjudged } = fuelByDay(context);
    const unread = unjudged.map((one) => ({ unjudged: one }));
    const trips = tripsOf(context);
    if (days.size > 0 && trips.isUnknown)
      return [{ unjudged: { sheet: null, reason: { code: "no-register", kind: "activity" } } }, ...unread];
    return [...[...days.values()].flatMap((rows) => judgeDay(trips, rows)), ...unread];
  },
};
