// Every single action of a writing through Office.js, made to fail. test/contract/faults.test.ts tries a part of them.

import {
  checkFirstWriting,
  checkLastingFailure,
  checkRenewal,
  countActions,
  FIRST,
  RENEWAL,
  withFormer,
  withoutFormer,
} from "../contract/faultSweep";

jest.setTimeout(300_000);

async function sweep(total: Promise<number>, check: (n: number) => Promise<void>): Promise<void> {
  const last = await total;
  for (let n = 1; n <= last; n += 1) await check(n);
}

test("a renewal that fails leaves the workbook as it was", () =>
  sweep(countActions(withFormer, RENEWAL), checkRenewal));

test("a first writing that fails leaves no trace", () =>
  sweep(countActions(withoutFormer, FIRST), checkFirstWriting));

test("the former sheet is whole even where tidying up fails", () =>
  sweep(countActions(withFormer, RENEWAL), checkLastingFailure));
