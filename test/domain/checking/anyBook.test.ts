// All rules over all thirteen kinds of register, whatever stands in the cells: none breaks, one that is made to break harms
// no other, and mending comes to an end without changing what is read.

import fc from "fast-check";
import { ruleCatalogue } from "../../../src/domain/checking/catalogue";
import type { Rule } from "../../../src/domain/checking/rule";
import { fitWorkbook } from "../../../src/domain/fitting/fitWorkbook";
import type { WorkbookSnapshot } from "../../../src/domain/sheets/snapshot";
import { runToEnd } from "../../../src/domain/stepwise";
import { enFindings } from "../../../src/texts/enFindings";
import { zhFindings } from "../../../src/texts/zhFindings";
import { anyBook } from "../../support/anyBook";
import { applyFixes } from "../../support/applyFixes";
import { checkBook } from "../../support/checkSheets";
import { plantedBook } from "../../support/planting/plant";
import { plants } from "../../support/planting/plants";

test("no rule breaks, and every finding can be said", () => {
  fc.assert(
    fc.property(anyBook, (book) => {
      const { findings, undecided } = checkBook(book);
      expect(undecided.filter(({ reason }) => reason.code === "rule-failed")).toEqual([]);
      for (const one of findings) {
        expect(zhFindings.finding(one)).not.toMatch(/undefined|NaN|\[object/u);
        expect(enFindings.finding(one)).not.toMatch(/undefined|NaN|\[object/u);
      }
    }),
    { numRuns: 30 },
  );
});

test.each(ruleCatalogue.map(({ id }) => id))("%s made to break is undecided, and harms no other", (id) => {
  const book = plantedBook(plants[id]);
  const broken = ruleCatalogue.map((rule): Rule =>
    rule.id === id
      ? {
          ...rule,
          judge: () => {
            throw new RangeError("王小禾");
          },
        }
      : rule,
  );
  const whole = checkBook(book);
  const { findings, undecided } = checkBook(book, broken);
  expect(undecided.filter(({ rule }) => rule === id)).toEqual([
    { rule: id, sheet: null, reason: { code: "rule-failed", detail: "RangeError" } },
  ]);
  expect(findings).toEqual(whole.findings.filter(({ rule }) => rule !== id));
  expect(undecided.filter(({ rule }) => rule !== id)).toEqual(
    whole.undecided.filter(({ rule }) => rule !== id),
  );
});

/** Every row that is read, by its place. */
function readingsOf(book: WorkbookSnapshot): Readonly<Record<string, unknown>> {
  const fit = runToEnd(fitWorkbook(book));
  return Object.fromEntries(
    fit.sheets.flatMap(({ sheet, tables }) =>
      tables.flatMap(({ records, incomplete, kind }, table) =>
        [...records, ...incomplete].map((record): [string, unknown] => [
          `${sheet} ${table} ${String(kind)} ${record.rowIndex}`,
          record.fields,
        ]),
      ),
    ),
  );
}

const MOST_ROUNDS = 5;

test("mending ends with nothing left to mend, and changes nothing that is read", () => {
  fc.assert(
    fc.property(anyBook, (book) => {
      let mended = book;
      let fixes = checkBook(mended).findings.flatMap(({ fix }) => fix ?? []);
      for (let round = 0; fixes.length > 0 && round < MOST_ROUNDS; round += 1) {
        mended = applyFixes(mended, fixes);
        fixes = checkBook(mended).findings.flatMap(({ fix }) => fix ?? []);
      }
      expect(fixes).toEqual([]);
      // A stray cell below a table may come to belong to it, once its column holds real dates.
      expect(readingsOf(mended)).toMatchObject(readingsOf(book));
    }),
    { numRuns: 15 },
  );
});
