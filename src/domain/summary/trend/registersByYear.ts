// The records of several years, told apart in one pass. Rosters have no year and are none of them.

import type { WorkbookFit } from "../../fitting/fit";
import { asPart, type Stepwise } from "../../stepwise";
import { groupEach, pushTo } from "../groups";
import { registersOf } from "../registers";
import { isRoster, type YearRegister } from "../yearChoice";
import { yearOfRecord } from "../yearOfRecord";

/** Of each of the years the registers that have records of it, with those records. */
export function* registersByYear(
  fit: WorkbookFit,
  years: readonly number[],
): Stepwise<ReadonlyMap<number, readonly YearRegister[]>> {
  const registers = registersOf(fit).filter(({ kind }) => !isRoster(kind));
  const found = new Map<number, YearRegister[]>();
  for (const [at, register] of registers.entries()) {
    const { table } = register;
    const grouping = groupEach(table.records, (record) => {
      const own = yearOfRecord(record, table);
      return own.kind === "known" ? own.year : null;
    });
    const groups = yield* asPart(grouping, at / registers.length, (at + 1) / registers.length);
    for (const year of years) {
      const records = groups.get(year);
      if (records !== undefined) pushTo(found, year, { ...register, records });
    }
  }
  return found;
}
