import { leftOutPlace, listConcerns } from "../../src/app/concerns";
import type { WorkbookFit } from "../../src/domain/fitting/fit";
import { runToEnd } from "../../src/domain/stepwise";
import { buildSummary } from "../../src/domain/summary/buildSummary";
import { Unreadable } from "../../src/domain/values/reading";
import { day, fitOf, type RegisterPlan } from "../support/fitOf";

const spending: RegisterPlan = {
  sheet: "支出",
  kind: "expense",
  fields: ["date", "purpose", "amount"],
  rows: [
    [day(2020, 3, 1), "书", 10_000],
    [day(2019, 3, 1), "笔", 10_000],
    [day(2020, 4, 1), "本", new Unreadable("several-amounts", "20/30")],
  ],
  incomplete: [2],
};

function withUnclear(
  fit: WorkbookFit,
  unclear: WorkbookFit["sheets"][0]["tables"][0]["unclear"],
): WorkbookFit {
  return {
    ...fit,
    sheets: fit.sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) => ({ ...table, unclear })),
    })),
  };
}

function concernsOf(fit: WorkbookFit) {
  return listConcerns({ fit, summary: runToEnd(buildSummary(fit, { year: 2020 })) });
}

describe("listConcerns", () => {
  test("names rows that are not counted, but not those of another year", () => {
    const concerns = concernsOf(fitOf(spending));
    expect(concerns).toHaveLength(1);
    expect(concerns[0]).toMatchObject({
      kind: "leftOut",
      leftOut: { reason: "amount-unreadable", rows: [3] },
      place: { sheet: "支出", range: { top: 3, left: 0, bottom: 3, right: 2 } },
    });
  });

  test("names what is unclear, but no column that nobody needs", () => {
    const fit = withUnclear(fitOf({ ...spending, incomplete: [], rows: spending.rows.slice(0, 1) }), [
      { code: "column-uncertain", columnIndex: 1, field: "purpose" },
      { code: "column-unknown", columnIndex: 2, header: "页" },
    ]);
    const concerns = concernsOf(fit);
    expect(concerns).toHaveLength(1);
    expect(concerns[0]).toMatchObject({ kind: "unclear", place: { range: { left: 1, right: 1 } } });
  });

  test("does not name the same rows twice", () => {
    const fit = withUnclear(fitOf(spending), [{ code: "rows-unreadable", rows: [2, 3] }]);
    const concerns = concernsOf(fit);
    expect(concerns.map((concern) => concern.kind)).toEqual(["unclear", "leftOut"]);
    expect(concerns[0]).toMatchObject({ unclear: { rows: [2] } });
  });

  test("a sound workbook has none", () => {
    expect(concernsOf(fitOf({ ...spending, incomplete: [], rows: spending.rows.slice(0, 1) }))).toEqual([]);
  });

  test("a sheet that is not understood is named with its table", () => {
    const fit = fitOf({ sheet: "考核", kind: null, fields: ["remark"], rows: [["x"]] });
    const concerns = concernsOf(fit);
    expect(concerns[0]).toMatchObject({
      kind: "leftOut",
      leftOut: { reason: "not-understood" },
      place: { sheet: "考核", range: { top: 0, bottom: 1 } },
    });
  });
});

test("leftOutPlace of a sheet that is gone is the sheet's first cell", () => {
  const leftOut = { sheet: "没有", kind: null, rows: [4], reason: "not-understood" } as const;
  const range = { top: 0, left: 0, bottom: 0, right: 0 };
  expect(leftOutPlace(fitOf(spending), leftOut)).toEqual({ sheet: "没有", range });
});
