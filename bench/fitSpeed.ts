// Prints how long fitting takes on an expense register of twelve columns, and whether it grows with the rows only:
// npm run bench:fit:speed

import { fitWorkbook } from "../src/domain/fitting/fitWorkbook";
import { runToEnd } from "../src/domain/stepwise";
import { workbookOf } from "../test/support/workbookOf";
import { expenseRegister } from "./check/expenseRows";

const SIZES = [10_000, 100_000, 1_000_000];
const RUNS = 3;

for (const size of SIZES) {
  const workbook = workbookOf(expenseRegister(size));
  let best = Infinity;
  let records = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    const fit = runToEnd(fitWorkbook(workbook));
    best = Math.min(best, performance.now() - start);
    records = fit.sheets[0]?.tables[0]?.records.length ?? 0;
  }
  const perThousand = (best / size) * 1000;
  console.log(`${records} records: ${best.toFixed(0)} ms, ${perThousand.toFixed(2)} ms per thousand`);
}
