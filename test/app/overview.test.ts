import { buildOverview } from "../../src/app/overview";
import { describeRegister } from "../../src/app/registerFacts";
import { judgeColumn, judgeTrust, listQuestions } from "../../src/app/trust";
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
    ["one the clerk has spoken of", { isAgreed: true }, "agreed"],
    [
      "one the clerk has spoken of, with rows that cannot be read",
      { isAgreed: true, unclear: [{ code: "rows-unreadable", rows: [3] }] },
      "check",
    ],
  ])("of %s: %p is %s", (_, change, expected) => {
    expect(judgeTrust({ ...table, ...change })).toBe(expected);
  });

  test.each([
    ["date", 0.9, "sure"],
    ["date", 0.5, "check"],
    [null, 0.9, "unknown"],
  ] as const)("of a column read as %s with %d is %s", (field, confidence, expected) => {
    expect(
      judgeColumn({ columnIndex: 0, header: "时间", unit: "yuan", reasons: [], field, confidence }),
    ).toBe(expected);
  });
});

describe("listQuestions", () => {
  const table = onlyTable(fitOf(visits));
  const missing = { code: "required-field-missing", field: "date" } as const;
  const unreadable = { code: "rows-unreadable", rows: [1, 2] } as const;

  test("that no row can be read goes without saying where a needed field is missing", () => {
    expect(listQuestions({ unclear: [missing, unreadable], records: [] })).toEqual([missing]);
  });

  test("it is said where the field is there, or where other rows can be read", () => {
    expect(listQuestions({ unclear: [unreadable], records: [] })).toEqual([unreadable]);
    const unclear = [missing, unreadable];
    expect(listQuestions({ unclear, records: table.records })).toEqual(unclear);
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

  const asSheet = (...tables: readonly TableFit[]): WorkbookFit => ({
    differences: [],
    sheets: [{ sheet: "走访", tables, notTable: null, isOwn: false }],
  });
  const register = onlyTable(fitOf(visits));
  const appendix: TableFit = { ...onlyTable(fitOf(unknown)), records: [] };
  const asked: TableFit = {
    ...appendix,
    unclear: [{ code: "kind-uncertain", candidates: ["award", "visit"] }],
  };
  const declined: TableFit = { ...appendix, isAgreed: true };

  test("a kind too close to call is a question, beside a register too", () => {
    const { cards, registers, questions } = buildOverview(asSheet(register, asked, appendix));
    expect([cards[0]?.tables, cards[0]?.others]).toEqual([[register, asked], [appendix]]);
    expect([registers, questions]).toEqual([1, 1]);
  });

  test("what the clerk has said is none stays within reach", () => {
    const beside = buildOverview(asSheet(register, declined));
    expect([beside.cards[0]?.tables, beside.cards[0]?.others]).toEqual([[register], [declined]]);
    const alone = buildOverview(asSheet(declined, declined));
    expect([alone.cards, alone.idle]).toEqual([[], [{ sheet: "走访", why: "said" }]]);
    const unknownToo = buildOverview(asSheet(declined, appendix));
    expect([unknownToo.cards[0]?.tables, unknownToo.cards[0]?.others]).toEqual([[appendix], [declined]]);
  });
});
