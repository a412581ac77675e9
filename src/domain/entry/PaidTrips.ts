// Which trips have been paid for, so that a visit by car that is entered pays for its fuel once: by the same count as the
// rules' (`trip-paid-twice`).

import type { CheckContext } from "../checking/rule";
import { countTrips, type FuelRow, fuelByDay, type Trips, tripsOf } from "../checking/trips";
import type { DayNumber } from "../values/reading";

export class PaidTrips {
  readonly #trips: Trips;
  readonly #fuel: ReadonlyMap<DayNumber, readonly FuelRow[]>;

  /** @param context of the workbook as it stands without the new visit */
  constructor(context: CheckContext) {
    this.#trips = tripsOf(context);
    this.#fuel = fuelByDay(context).days;
  }

  /** The last fuel row of the day, where there are as many as trips once a visit by car is among them. */
  on(day: DayNumber): FuelRow | null {
    const { activities } = this.#trips.on(day);
    const byCar = [{ sheet: "", rowIndex: 0, columnIndex: 0 }];
    const trips = countTrips({ byCar, activities, unsaid: [] });
    const paid = this.#fuel.get(day) ?? [];
    return paid.length < trips ? null : (paid.at(-1) ?? null);
  }
}
