// LibreOffice calculates a roll-up anew and gets in every sum what it was written with.

import { buildRollup } from "../../src/domain/rollup/buildRollup";
import type { BureauFigure } from "../../src/domain/rollup/bureau";
import { CATEGORY_PLANS, FIGURE_TABLES } from "../../src/domain/rollup/figureColumns";
import { valueAt } from "../../src/domain/sheets/snapshot";
import { makeBook } from "../../src/workbook/xlsx/makeBook";
import { zhRollup } from "../../src/texts/zhRollup";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { bureau } from "../support/bureaus";
import { libreOfficeAbsent, recalculate } from "../support/libreOffice";
import { quietWatch } from "../support/quietWatch";

const MINUTES = 60_000;

/** Different in every cell, fen and all. */
function figuresFrom(seed: number): readonly BureauFigure[] {
  const columns = FIGURE_TABLES.flat().flatMap((group) => group.columns);
  const own = columns.map(({ id, unit }, at): BureauFigure => ({
    id,
    unit: unit === "money" ? "yuan" : unit === "share" ? "ratio" : "times",
    value: unit === "share" ? 0.5 : seed * 1009 + at * 17,
  }));
  const categories = CATEGORY_PLANS.flatMap(({ before, ends }) =>
    ends.map(([end, measure], at): BureauFigure => ({
      id: `${before}甲类${end}`,
      unit: measure === "amount" || measure === "cash" ? "yuan" : "people",
      value: seed * 313 + at,
    })),
  );
  return [...own, ...categories];
}

const suite = libreOfficeAbsent === null ? describe : describe.skip;
suite(`LibreOffice ${libreOfficeAbsent ?? ""}`, () => {
  test(
    "every sum of a roll-up of seven bureaus",
    async () => {
      const bureaus = [1, 2, 3, 4, 5, 6, 7].map((at) => bureau(`第${at}局`, figuresFrom(at)));
      const documents = buildRollup({
        year: 2020,
        bureaus,
        unread: [],
        texts: zhRollup,
        madeOn: "2020年12月31日",
      });
      const calculated = await recalculate(new Map([["总.xlsx", await makeBook(documents, quietWatch())]]));
      const { sheets } = await readXlsx(calculated.get("总.xlsx")!, quietWatch());
      const sums = documents.flatMap(({ name, rows }) => {
        const sheet = sheets.find((one) => one.name === name)!;
        return rows.flatMap(({ cells }, r) =>
          cells.flatMap((cell, c) =>
            cell?.formula ? [{ written: Number(cell.value), is: Number(valueAt(sheet, r, c)) }] : [],
          ),
        );
      });
      expect(sums.length).toBeGreaterThan(40);
      expect(sums.filter(({ written, is }) => Math.abs(written - is) > 1e-9)).toEqual([]);
    },
    3 * MINUTES,
  );
});
