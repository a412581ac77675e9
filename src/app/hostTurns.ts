// Time as every host of ours has it: browsers, Excel's web view, Node.

import { dayNumberOf } from "../domain/values/date";
import type { DayNumber } from "../domain/values/reading";
import type { Turns } from "./run";

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

export const hostTurns: Turns = {
  now: () => performance.now(),
  // A timer's turn comes after the screen's; a microtask's would come before.
  pause: () => wait(0),
  wait,
};

/** Today where the computer stands. */
export function readToday(): DayNumber {
  const now = new Date();
  const day = dayNumberOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new Error("the calendar has no today");
  return day;
}
