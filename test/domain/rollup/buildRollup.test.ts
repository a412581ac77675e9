// The sheets of a roll-up: every sum is live and right, nothing given is missing.

import fc from "fast-check";
import type { Bureau, BureauFigure } from "../../../src/domain/rollup/bureau";
import { buildRollup } from "../../../src/domain/rollup/buildRollup";
import { categoryOf, FIGURE_TABLES } from "../../../src/domain/rollup/figureColumns";
import type { RollupInput } from "../../../src/domain/rollup/rollupSheet";
import { parseRange } from "../../../src/domain/sheets/address";
import type { SheetDocument } from "../../../src/domain/sheets/sheetDocument";
import { runToEnd } from "../../../src/domain/stepwise";
import { buildSummary } from "../../../src/domain/summary/buildSummary";
import { zhRollup } from "../../../src/texts/zhRollup";
import { bureau } from "../../support/bureaus";
import { committeeBook } from "../../support/committeeBook";
import { fitWorkbook } from "../../../src/domain/fitting/fitWorkbook";
import { sampleBook } from "../../support/sampleBook";

const COLUMNS = FIGURE_TABLES.flat().flatMap(({ columns }) => columns);
const A4_LYING_MM = 267;
/** Of a character of the default font, as columns count them. */
const MM_PER_CHARACTER = 1.95;
const LEAST_SCALE = 0.8;

const rolled = (bureaus: readonly Bureau[], more: Partial<RollupInput> = {}): readonly SheetDocument[] =>
  buildRollup({ year: 2020, bureaus, unread: [], texts: zhRollup, madeOn: "2020年12月31日", ...more });

function textsOf(document: SheetDocument): readonly string[] {
  return document.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : [])),
  );
}

/** Each sum of a document: what is written as its value, and what its cells add up to. */
function sumsOf({ rows }: SheetDocument): readonly { readonly written: unknown; readonly cells: number }[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => {
      const range = parseRange(/^=SUM\((.+)\)$/u.exec(cell?.formula ?? "")?.[1] ?? "");
      if (!cell || !range) return [];
      const own = rows.slice(range.top, range.bottom + 1).map((row) => row.cells[range.left]?.value);
      const numbers = own.map((value) => (typeof value === "number" ? Math.round(value * 100) : 0));
      return [{ written: cell.value, cells: numbers.reduce((sum, one) => sum + one, 0) / 100 }];
    }),
  );
}

const figure = (id: string, value: number, unit: BureauFigure["unit"]): BureauFigure => ({ id, value, unit });
const anyFigures = fc
  .uniqueArray(fc.constantFrom(...COLUMNS.filter(({ unit }) => unit !== "share")), { minLength: 1 })
  .chain((columns) =>
    fc.tuple(
      ...columns.map(({ id, unit }) =>
        fc.nat(1e9).map((value) => figure(id, value, unit === "money" ? "yuan" : "times")),
      ),
    ),
  );

test("whatever the bureaus' figures, each live sum is written with what its cells add up to", () => {
  fc.assert(
    fc.property(fc.array(anyFigures, { minLength: 1, maxLength: 6 }), (all) => {
      const ids = new Set(all.flat().map(({ id }) => id));
      const documents = rolled(all.map((figures, at) => bureau(`第${at}局`, figures)));
      const sums = documents.filter(({ name }) => name.startsWith("各单位数字")).flatMap(sumsOf);
      expect(sums).toHaveLength(ids.size);
      for (const { written, cells } of sums) expect(written).toBe(cells);
    }),
    { numRuns: 50 },
  );
});

test("a category's sum is over the bureaus that have it", () => {
  const [one, other] = [
    bureau("甲局", [
      figure("funds.byCategory.油费", 10010, "yuan"),
      figure("award.byKind.三好学生.people", 3, "people"),
    ]),
    bureau("乙局", [figure("funds.byCategory.油费", 20, "yuan")]),
  ];
  const sheet = rolled([one, other]).find(({ name }) => name === "分类数字")!;
  expect(sumsOf(sheet)).toEqual([
    { written: 100.3, cells: 100.3 },
    { written: 3, cells: 3 },
  ]);
  expect(textsOf(sheet)).toContain("油费：2个单位合计");
});

test.each([
  ["the sample", sampleBook()],
  ["a committee's two years", committeeBook],
])("every figure of %s has a place: a column or a category", (_, book) => {
  const { figures } = runToEnd(buildSummary(runToEnd(fitWorkbook(book)), { year: null }));
  const placed = new Set(COLUMNS.map(({ id }) => id));
  expect(figures.length).toBeGreaterThan(10);
  expect(figures.filter(({ id }) => !placed.has(id) && categoryOf(id) === null)).toEqual([]);
});

test("every column has a heading of its own words", () => {
  expect(COLUMNS.filter(({ id }) => zhRollup.column(id) === id)).toEqual([]);
});

test("a ratio is shown and not added up, a figure that a bureau lacks is blank", () => {
  const rate = figure("study.rate", 0.5, "ratio");
  const [sheet] = rolled([bureau("甲局", [rate, figure("study.days", 3, "times")]), bureau("乙局", [])]);
  expect(sumsOf(sheet!)).toEqual([{ written: 3, cells: 3 }]);
  const values = sheet!.rows.slice(4, 6).map(({ cells }) => cells.map((cell) => cell?.value));
  expect(values).toEqual([
    [1, "甲局", 3, 0.5],
    [2, "乙局", null, null],
  ]);
});

test("all columns together print on A4 lying without being made tiny", () => {
  const all = COLUMNS.map(({ id, unit }) => figure(id, 1, unit === "money" ? "yuan" : "times"));
  const documents = rolled([bureau("甲局", all)]);
  for (const { print, columnWidths } of documents) {
    expect(print).toMatchObject({ paper: "A4", orientation: "landscape", fitToPagesWide: 1 });
    const width = columnWidths.reduce((sum, one) => sum + one, 0) * MM_PER_CHARACTER;
    expect(A4_LYING_MM / width).toBeGreaterThan(LEAST_SCALE);
  }
});

test("findings are listed with their place; those beyond the list are counted", () => {
  const finding = {
    rule: "date-as-text",
    severity: "warning",
    sheet: "经费支出",
    cell: "B7",
    what: "日期是文字。",
  } as const;
  const counts = { error: 0, warning: 3, note: 0 };
  const documents = rolled([bureau("甲局", [], { findings: [finding], counts }), bureau("乙局")]);
  const list = textsOf(documents.find(({ name }) => name === "检查明细")!);
  expect(list).toEqual(
    expect.arrayContaining(["甲局", "提醒", "经费支出", "B7", "日期是文字", "日期是文字。"]),
  );
  expect(list).toContain(zhRollup.moreFindings(2));
  expect(list).not.toContain("乙局");
  const counted = documents.find(({ name }) => name === "检查情况")!;
  expect(sumsOf(counted).map(({ written }) => written)).toEqual([0, 3, 0, 0, 0, 0]);
});

test("with all well, the sheets say so; with files that could not be read, they name them", () => {
  const texts = (unread: RollupInput["unread"]): readonly string[] =>
    rolled([bureau("甲局")], { unread }).flatMap(textsOf);
  expect(texts([])).toEqual(expect.arrayContaining([zhRollup.noFindings, zhRollup.noGaps]));
  const said = texts([{ file: "坏.xlsx", why: "打不开。" }]);
  expect(said).toEqual(expect.arrayContaining(["坏.xlsx", "打不开。"]));
  expect(said).not.toContain(zhRollup.noGaps);
});

test("two workbooks of one bureau are pointed out, two bureaus are not", () => {
  const figures = [figure("meeting.count", 1, "times")];
  const note = zhRollup.sameNames(["甲局"]);
  const twice = [bureau("甲局", figures), bureau("甲局（二）", figures, { unitName: "甲局" })];
  expect(rolled(twice).flatMap(textsOf)).toContain(note);
  expect(rolled([bureau("甲局", figures), bureau("乙局", figures)]).flatMap(textsOf)).not.toContain(note);
});
