// Dates that a file writes as text (t="d", which Excel itself writes in Strict files only), as serial numbers.

import type { DateSystem } from "../../../domain/sheets/snapshot";

const ISO = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/u;
const DAY_MS = 86_400_000;
const DAY_SECONDS = 86_400;
/** Serial 0. Before 1 March 1900 Excel counts a 29 February 1900 that never was, so earlier serials are one less. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const FIRST_AFTER_PHANTOM_DAY = 61;

/** The serial number of "2020-09-18", "2020-09-18T08:30:00" or "08:30:00"; null when it is none of these. */
export function serialOfIsoDate(text: string, dateSystem: DateSystem): number | null {
  const match = ISO.exec(text.trim());
  if (match === null || text.trim() === "") return null;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / DAY_SECONDS;
  if (year === undefined) return time;
  const utc = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (dateSystem === 1904) return (utc - EPOCH_1904) / DAY_MS + time;
  const days = (utc - EPOCH_1900) / DAY_MS;
  return (days < FIRST_AFTER_PHANTOM_DAY ? days - 1 : days) + time;
}
