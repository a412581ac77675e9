// How far apart a payment and what it pays for may lie. Money is often drawn before it is handed out, and vouchers come in
// weeks later: a month before, a month and a half after. Within these the nearer day is the better one.

import type { DayNumber } from "../../values/reading";

export const DAYS_BEFORE = 31;
export const DAYS_AFTER = 45;

interface Dated {
  /** null: no day is written there, only a year or nothing. */
  readonly day: DayNumber | null;
  readonly year: number | null;
}

/** Whether a payment may be for something, as far as the days go. */
export function isInWindow(payment: Dated, ground: Dated): boolean {
  if (payment.day === null || ground.day === null)
    return payment.year === null || ground.year === null || payment.year === ground.year;
  const late = payment.day - ground.day;
  return late >= -DAYS_BEFORE && late <= DAYS_AFTER;
}

/** 0, 1, −1, 2, −2 … within the window: how many days before the payment the thing paid for may lie, the nearest first. */
export const DAYS_AWAY: readonly number[] = Array.from(
  { length: DAYS_BEFORE + DAYS_AFTER + 1 },
  (_, at) => at - DAYS_BEFORE,
).sort((one, other) => Math.abs(one) - Math.abs(other) || other - one);
