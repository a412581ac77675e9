// Fitting held to its measures on real workbooks, which lie beside the project and may be absent.

import { measureFit, shareOf, type FitMeasures } from "../../bench/fit/measureFit";
import { hasLabelledBooks, readLabelledBooks } from "../../bench/fit/readLabelledBooks";

const isHere = hasLabelledBooks();
const suite = isHere ? describe : describe.skip;

/** Sheets whose headings and titles say nothing of the kind that the label knows: null is the honest answer there. */
const SAY_NOTHING = [/^e03_expense_plain\.xlsx .*: no kind$/u, /^r06_signin_offset\.xlsx .*: no kind$/u];

suite(`the labelled books${isHere ? "" : " (skipped: ../shared/books is not here)"}`, () => {
  let measures: FitMeasures;

  beforeAll(async () => {
    measures = measureFit(await readLabelledBooks());
  });

  test.each(["headers", "dataRows", "fieldPrecision", "fieldRecall"] as const)(
    "%s reach their measure",
    (name) => {
      const one = measures[name];
      expect(one.tries).toBeGreaterThan(0);
      expect({ reached: shareOf(one) >= one.wanted, misses: one.misses }).toMatchObject({ reached: true });
    },
  );

  test("every kind is right that the sheet itself gives away", () => {
    const misses = measures.kinds.misses.filter((miss) => !SAY_NOTHING.some((known) => known.test(miss)));
    expect(measures.kinds.tries).toBeGreaterThan(0);
    expect(misses).toEqual([]);
  });

  test("no other table is taken for one of ours", () => {
    expect(measures.falseKinds.tries).toBeGreaterThan(0);
    expect(measures.falseKinds.misses).toEqual([]);
  });
});
