import { buildOverview } from "../../src/app/overview";
import { describeRegister } from "../../src/app/registerFacts";
import { judgeColumn, judgeTrust } from "../../src/app/trust";
import type { TableFit, WorkbookFit } from "../../src/domain/fitting/fit";
import { Unreadable } from "../../src/domain/values/reading";
import { day, fitOf, type RegisterPlan } from "../support/fitOf";

const visits: RegisterPlan = {
  sheet: "走访",
  kind: "visit",
  fields: ["person", "date", "cash"],
  rows: [
    ["乙小一", day(2020, 9, 18), 20_000],
    ["乙小二", day(2020, 10, 1), null],
    ["乙小三", { month: 12, day: 1 }, new Unreadable("not-an-amount", "两百")],
  ],
};

function onlyTable(fit: WorkbookFit): TableFit {
  const table = fit.sheets[0]?.tables[0];
  if (!table) throw new Error("no table");
  return table;
}

describe("describeRegister", () => {
  test("counts records, takes the last full date and the readable money", () => {
    expect(describeRegister(onlyTable(fitOf(visits)))).toEqual({
      records: 3,
      lastDate: day(2020, 10, 1),
      total: 20_000,
    });
  });

  test("has no date and no money where there are none", () => {
    const bare: RegisterPlan = { sheet: "走访", kind: "visit", fields: ["person"], rows: [["乙小一"]] };
    expect(describeRegister(onlyTable(fitOf(bare)))).toEqual({ records: 1, lastDate: null, total: null });
  });

  test("has no money for kinds without money", () => {
    const pupils: RegisterPlan = { sheet: "名册", kind: "pupil", fields: ["name"], rows: [["乙小一"]] };
    expect(describeRegister(onlyTable(fitOf(pupils))).total).toBeNull();
  });
});

describe("trust", () => {
  const table = onlyTable(fitOf(visits));

  test.each<[string, Partial<TableFit>, string]>([
    ["a plain register", {}, "sure"],
    ["a low confidence", { confidence: 0.6 }, "check"],
    ["an open question", { unclear: [{ code: "rows-unreadable", rows: [3] }] }, "check"],
    [
      "a column nobody needs",
      { unclear: [{ code: "column-unknown", columnIndex: 4, header: "页" }] },
      "sure",
    ],
    ["no kind", { kind: null, confidence: 1 }, "unknown"],
  ])("of %s: %p is %s", (_, change, expected) => {
    expect(judgeTrust({ ...table, ...change })).toBe(expected);
  });

  test.each([
    ["date", 0.9, "sure"],
    ["date", 0.5, "check"],
    [null, 0.9, "unknown"],
  ] as const)("of a column read as %s with %d is %s", (field, confidence, expected) => {
    expect(judgeColumn({ columnIndex: 0, header: "时间", reasons: [], field, confidence })).toBe(expected);
  });
});

describe("buildOverview", () => {
  const unknown: RegisterPlan = { sheet: "考核", kind: null, fields: ["remark"], rows: [["x"]] };
  const fit = fitOf(unknown, visits);

  test("puts registers before tables that were not understood, and counts the registers only", () => {
    const overview = buildOverview(fit);
    expect(overview.cards.map((card) => [card.sheet, card.hasRegister])).toEqual([
      ["走访", true],
      ["考核", false],
    ]);
    expect([overview.registers, overview.records, overview.questions]).toEqual([1, 3, 0]);
  });

  test("lists every other sheet with what it was taken for", () => {
    const sheets: WorkbookFit = {
      differences: [],
      sheets: [
        { sheet: "说明", tables: [], notTable: "notes", isOwn: false },
        { sheet: "空", tables: [], notTable: "empty", isOwn: false },
        { sheet: "年度汇总", tables: [], notTable: null, isOwn: true },
        ...fit.sheets,
      ],
    };
    const overview = buildOverview(sheets);
    expect(overview.idle).toEqual([
      { sheet: "说明", why: "notes" },
      { sheet: "空", why: "empty" },
      { sheet: "年度汇总", why: "own" },
    ]);
    expect(overview.cards.length + overview.idle.length).toBe(sheets.sheets.length);
  });

  test("beside a register, a table without a kind is not shown as a question", () => {
    const [register, appendix] = [onlyTable(fitOf(visits)), onlyTable(fitOf(unknown))];
    const both: WorkbookFit = {
      differences: [],
      sheets: [{ sheet: "走访", tables: [register, appendix], notTable: null, isOwn: false }],
    };
    expect(buildOverview(both).cards[0]?.tables).toEqual([register]);
  });
});
