// What the clerk chooses to have in the sheet: sections left out, lists of names added, whole or masked.

import type { DocumentCell, SheetDocument } from "../../../../src/domain/sheets/sheetDocument";
import type { WorkbookSnapshot } from "../../../../src/domain/sheets/snapshot";
import { type SheetChoice, WHOLE_SHEET } from "../../../../src/domain/summary/document/sheetChoice";
import { type MonthSpan, yearSpan } from "../../../../src/domain/summary/monthSpan";
import { zhSummarySheet } from "../../../../src/texts/zhSummarySheet";
import { committeeBook } from "../../../support/committeeBook";
import { summarySheetOf } from "../../../support/summarySheetOf";
import { sampleBook, withCell } from "../../../support/sampleBook";
import { snapshotOf } from "../../../support/snapshotOf";
import { workbookOf } from "../../../support/workbookOf";

function documentOf(
  choice: Partial<SheetChoice>,
  snapshot: WorkbookSnapshot = sampleBook(),
  span: MonthSpan = yearSpan(2020),
): SheetDocument {
  return summarySheetOf(snapshot, span.year, { span, choice: { ...WHOLE_SHEET, ...choice } });
}

const labels = ({ rows }: SheetDocument): readonly string[] =>
  rows.map(({ cells }) => String(cells[0]?.value ?? ""));
const headings = (document: SheetDocument): readonly string[] =>
  labels(document).filter((label) => /^[一二三四五六七八九十]+、/u.test(label));
const shownTexts = ({ rows }: SheetDocument): readonly string[] =>
  rows.flatMap(({ cells }) => cells.flatMap((cell) => [String(cell?.value ?? ""), cell?.link?.tip ?? ""]));

/** The rows of a list, its headings and its total without. */
function linesOf(document: SheetDocument, heading: string): readonly (readonly (DocumentCell | null)[])[] {
  const start = labels(document).findIndex((label) => label.endsWith(heading));
  if (start < 0) throw new Error(`no ${heading}`);
  const end = labels(document).indexOf("合计", start);
  return document.rows
    .slice(start + 1, end)
    .map(({ cells }) => cells)
    .filter(([name]) => name?.value !== "姓名");
}

const totalOf = (document: SheetDocument, heading: string): DocumentCell => {
  const start = labels(document).findIndex((label) => label.endsWith(heading));
  return document.rows[labels(document).indexOf("合计", start)]!.cells[3]!;
};

const AWARDS = new Set(["awardList"] as const);
const BOTH = new Set(["awardList", "visitList"] as const);

describe("sections", () => {
  test("all without a word", () => {
    expect(headings(documentOf({}))).toEqual(headings(documentOf(WHOLE_SHEET)));
    expect(labels(documentOf({})).some((label) => label.endsWith("名单"))).toBe(false);
  });

  test("what is not wanted is not there, and the others are numbered on", () => {
    const without = new Set(["award", "visit", "study", "check"] as const);
    const all = headings(documentOf({})).map((heading) => heading.replace(/^.*、/u, ""));
    expect(headings(documentOf({ without })).map((heading) => heading.replace(/^.*、/u, ""))).toEqual(
      all.filter((one) => !["奖学奖优", "走访慰问", "“五老”学习日", "检查情况"].includes(one)),
    );
    expect(headings(documentOf({ without }))[1]).toBe("二、结对帮扶");
  });

  test("spending by month without the funds has its table and no chart by category", () => {
    const { charts } = documentOf({ without: new Set(["funds"]) });
    expect(charts.map(({ name }) => name)).toEqual([zhSummarySheet.chartByMonth]);
    expect(documentOf({ without: new Set(["months"]) }).charts).toEqual([]);
  });

  test("what was not counted is told whatever is chosen", () => {
    const book = withCell(sampleBook(), "经费支出", 5, 4, "若干");
    const without = new Set(["funds", "award", "visit", "months", "check"] as const);
    expect(labels(documentOf({ without }, book))).toContain("未计入本表的记录");
  });
});

describe("lists of names", () => {
  test("a line a record, masked, in the order of the register; the amounts are live and add up to the figure", () => {
    const document = documentOf({ lists: AWARDS }, committeeBook);
    expect(
      linesOf(document, "奖励名单").map((cells) =>
        [0, 1, 2, 4].map((column) => cells[column]?.value ?? null),
      ),
    ).toEqual([
      ["甲**", "三好学生", "7月10日", "城关一小"],
      ["甲**", "三好学生", "7月10日", "城关一小"],
      ["甲**", "考取本科", "8月28日", "县一中"],
    ]);
    expect(linesOf(document, "奖励名单").map((cells) => cells[3]?.formula)).toEqual([
      "=SUM(奖学奖优!E3)",
      "=SUM(奖学奖优!E4)",
      "=SUM(奖学奖优!E5)",
    ]);
    expect(totalOf(document, "奖励名单")).toMatchObject({ value: 400 });
    expect(totalOf(document, "奖励名单").formula).toMatch(/^=SUM\(D\d+:D\d+\)$/u);
  });

  test("whole where that is wanted", () => {
    const document = documentOf({ lists: BOTH, masksNames: false }, committeeBook);
    expect(linesOf(document, "走访慰问名单").map(([name]) => name?.value)).toEqual(["乙小一", "乙小二"]);
  });

  test("of the span only, with the year where there are two", () => {
    const lines = (span: MonthSpan) =>
      linesOf(documentOf({ lists: AWARDS }, committeeBook, span), "奖励名单");
    expect(lines({ year: 2020, firstMonth: 8, lastMonth: 8 })).toHaveLength(1);
    expect(lines({ year: 2020, firstMonth: 8, lastMonth: 13 })[0]?.[2]?.value).toBe("2020.8.28");
  });

  test("no list where there is nobody to list", () => {
    const spring = { year: 2020, firstMonth: 1, lastMonth: 3 };
    expect(headings(documentOf({ lists: BOTH }, committeeBook, spring)).join()).not.toContain("名单");
  });
});

describe("several names in a cell", () => {
  const book = (person: string) =>
    workbookOf(
      snapshotOf(
        [
          ["2020年走访慰问登记表"],
          ["走访日期", "走访对象", "对象类别", "慰问金（元）", "慰问物品"],
          ["2020年9月18日", person, "困难学生", 200, "书包"],
          ["2020年9月19日", "困难学生", "困难学生", 300, "米"],
        ],
        { name: "走访慰问" },
      ),
    );
  test.each([
    ["石小麦、田豆豆", "石**、田**"],
    ["石小麦等4人", "石**等4人"],
    ["石小麦（母亲田大花）、欧阳小雨", "石**、欧阳**"],
    ["4名学生", "4名学生"],
    ["石 小 麦", "石**"],
  ])("%s → %s", (person, shown) => {
    const document = documentOf({ lists: BOTH }, book(person));
    expect(linesOf(document, "走访慰问名单")[0]?.[0]?.value).toBe(shown);
    // What is no name stays readable where it heads a line.
    expect(labels(document)).toContain("困难学生");
  });
});

describe("nothing else names a child", () => {
  const named = workbookOf(
    snapshotOf(
      [
        ["2020年奖学奖优登记表"],
        ["学生姓名", "就读学校", "奖励类别", "奖励金额", "发放日期"],
        ["石小麦", "一小", "石小麦专项奖", 100, "2020年7月10日"],
        ["田豆豆", "一小", "三好学生", 100, "2020年7月10日"],
        ["田豆豆", "一小", "三好学生", "若干", "2020年7月10日"],
      ],
      { name: "石小麦等人的奖励" },
    ),
    snapshotOf(
      [
        ["2020年走访慰问登记表"],
        ["走访日期", "走访对象", "对象类别", "慰问金（元）", "慰问物品"],
        ["2020年9月18日", "石小麦", "困难学生", 200, "石小麦和田豆豆的书包"],
      ],
      { name: "走访慰问" },
    ),
  );

  test("not a category, a sheet that is quoted, what was given, or what was left out", () => {
    const masked = shownTexts(documentOf({ lists: BOTH }, named));
    expect(masked.filter((text) => /石小麦|田豆豆/u.test(text))).toEqual([]);
    expect(masked).toEqual(expect.arrayContaining(["石**专项奖", "石**和田**的书包"]));
    const whole = shownTexts(documentOf({ lists: BOTH, masksNames: false }, named));
    expect(whole.filter((text) => /石小麦|田豆豆/u.test(text)).length).toBeGreaterThan(5);
  });

  test("a sheet without a list is as it was", () => {
    expect(documentOf({ masksNames: true }, named)).toEqual(documentOf({ masksNames: false }, named));
  });
});

describe("a long list", () => {
  const rows = Array.from({ length: 150 }, (_, at) => [
    `田${"甲乙丙丁戊己庚辛壬癸"[at % 10] ?? ""}${"子丑寅卯辰巳午未申酉戌亥子丑寅"[Math.floor(at / 10)] ?? ""}`,
    at % 7 === 0 ? "青禾县河口镇中心小学附设幼儿园石桥村教学点" : "一小",
    "三好学生",
    100,
    "2020年7月10日",
  ]);
  const book = workbookOf(
    snapshotOf(
      [["2020年奖学奖优登记表"], ["学生姓名", "就读学校", "奖励类别", "奖励金额", "发放日期"], ...rows],
      { name: "奖学奖优" },
    ),
  );
  const document = documentOf({ lists: AWARDS, without: new Set(["check"]) }, book);

  test("has its headings at the top of each page and at no other place", () => {
    const headers = labels(document).flatMap((label, row) => (label === "姓名" ? [row] : []));
    const { breaksBefore } = document.print;
    expect(headers.length).toBeGreaterThan(4);
    expect(headers.slice(1)).toEqual(breaksBefore.filter((row) => headers.includes(row)));
    const start = labels(document).findIndex((label) => label.endsWith("奖励名单"));
    expect(breaksBefore.filter((row) => row > start && !headers.includes(row)).length).toBeLessThanOrEqual(1);
  });

  test("loses nobody over its pages, and its total is theirs", () => {
    expect(linesOf(document, "奖励名单")).toHaveLength(150);
    expect(totalOf(document, "奖励名单").value).toBe(15_000);
  });

  test("gives a long school the lines it needs", () => {
    const start = labels(document).findIndex((label) => label.endsWith("奖励名单"));
    const [tall, low] = [document.rows[start + 2], document.rows[start + 3]];
    expect(tall!.height!).toBeGreaterThan(low!.height!);
  });
});
