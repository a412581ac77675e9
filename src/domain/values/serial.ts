// Excel's serial numbers and day numbers. In the 1900 system serial 60 is 29 February 1900, a day that never was, so that
// serials below it are one off; in the 1904 system serial 0 is 1 January 1904. A time is the fraction and falls away.

import type { DateSystem } from "../sheets/snapshot";
import type { DayNumber } from "./reading";

const SERIAL_OF_1970 = { 1900: 25_569, 1904: 24_107 } as const;
const PHANTOM_LEAP_DAY = 60;
/** 31 December 9999, the last day Excel shows. */
const LAST_SERIAL = { 1900: 2_958_465, 1904: 2_957_003 } as const;

/** null where Excel has no day for the number. */
export function dayOfSerial(serial: number, dateSystem: DateSystem): DayNumber | null {
  const whole = Math.floor(serial);
  const first = dateSystem === 1900 ? 1 : 0;
  if (whole < first || whole > LAST_SERIAL[dateSystem]) return null;
  if (dateSystem === 1904 || whole > PHANTOM_LEAP_DAY) return whole - SERIAL_OF_1970[dateSystem];
  return whole === PHANTOM_LEAP_DAY ? null : whole - SERIAL_OF_1970[1900] + 1;
}

/** The serial a day is written as; for days from 1 March 1900 (or 1904) on. */
export function serialOfDay(day: DayNumber, dateSystem: DateSystem): number {
  return day + SERIAL_OF_1970[dateSystem];
}
