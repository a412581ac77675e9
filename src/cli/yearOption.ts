// --year 2020.

import { CliError } from "./cliError";

const YEAR = /^(?:19|20)\d{2}$/u;

/** Throws `CliError` for anything but a year of four digits. */
export function parseYear(text: string): number {
  if (!YEAR.test(text)) throw new CliError(`年份“${text}”不对，请写四位数字，例如 --year 2020。`);
  return Number(text);
}
