import type { DocumentCell, SheetDocument } from "../../../../src/domain/sheets/sheetDocument";
import type { CellValue, WorkbookSnapshot } from "../../../../src/domain/sheets/snapshot";
import { runToEnd } from "../../../../src/domain/stepwise";
import { buildSummary } from "../../../../src/domain/summary/buildSummary";
import { buildSummaryDocument } from "../../../../src/domain/summary/document/buildSummaryDocument";
import { zhSummarySheet } from "../../../../src/texts/zhSummarySheet";
import { day, fitOf, type RegisterPlan } from "../../../support/fitOf";
import { snapshotOf } from "../../../support/snapshotOf";
import { workbookOf } from "../../../support/workbookOf";

/** A register of spending whose amounts stand in the sheet as given and read as the fen beside them. */
function spending(amounts: readonly (readonly [inCell: CellValue, fen: number, category: string])[]): {
  plan: RegisterPlan;
  snapshot: WorkbookSnapshot;
} {
  const plan: RegisterPlan = {
    sheet: "2020年 支出",
    kind: "expense",
    fields: ["date", "purpose", "category", "amount", "status"],
    rows: amounts.map(([, fen, category], i) => [day(2020, (i % 12) + 1, 15), "事", category, fen, null]),
    title: "青禾县畜牧水产局关工委2020年经费支出明细账",
  };
  const grid = [
    ["日期", "摘要", "类别", "金额", "状态"],
    ...amounts.map(([inCell, , category]) => ["x", "事", category, inCell]),
  ];
  return { plan, snapshot: workbookOf(snapshotOf(grid, { name: plan.sheet })) };
}

function documentOf(plans: readonly RegisterPlan[], snapshot: WorkbookSnapshot): SheetDocument {
  const fit = fitOf(...plans);
  return runToEnd(
    buildSummaryDocument({
      summary: { ...runToEnd(buildSummary(fit, { year: 2020 })), year: 2020 },
      fit,
      snapshot,
      sheetName: "年度汇总",
      texts: zhSummarySheet,
      madeOn: "2020年12月31日",
    }),
  );
}

function rowLabelled(document: SheetDocument, label: string): readonly (DocumentCell | null)[] {
  const row = document.rows.find((one) => one.cells[0]?.value === label);
  if (!row) throw new Error(`no row ${label}`);
  return row.cells;
}

function texts(document: SheetDocument): readonly string[] {
  return document.rows.flatMap((row) => row.cells.map((cell) => String(cell?.value ?? "")));
}

describe("money in the sheet", () => {
  const { plan, snapshot } = spending([
    [100, 10_000, "油费"],
    [200.5, 20_050, "活动费"],
    [100, 10_000, "油费"],
  ]);
  const document = documentOf([plan], snapshot);

  test("a category is a live sum over exactly its cells, linked to them", () => {
    const [, count, share, money] = rowLabelled(document, "油费");
    expect(money).toMatchObject({
      value: 200,
      formula: "=SUM('2020年 支出'!D2,'2020年 支出'!D4)",
      link: { sheet: "2020年 支出", range: { top: 1, left: 3, bottom: 3, right: 3 } },
    });
    expect(count?.value).toBe(2);
    expect(share?.formula).toMatch(/^=D\d+\/D\d+$/u);
  });

  test("the total is the sum of the lines above it", () => {
    const money = rowLabelled(document, "支出合计")[3];
    expect(money?.value).toBe(400.5);
    expect(money?.formula).toMatch(/^=SUM\(D\d+:D\d+\)$/u);
  });

  test("no line carries the mark of a constant", () => {
    expect(texts(document).some((text) => text.includes("※"))).toBe(false);
  });

  test("unit, year and maker are named", () => {
    expect(texts(document)).toEqual(
      expect.arrayContaining([
        "2020年度关心下一代工作汇总表",
        "填报单位：青禾县畜牧水产局关工委",
        "一、经费收支",
      ]),
    );
    expect(document.rows.at(-2)?.cells[0]?.value).toMatch(/^本表由关工助手于2020年12月31日/u);
  });
});

describe("where a formula would not yield the figure, the figure stands with a mark", () => {
  test.each<[string, CellValue, number, boolean]>([
    ["a number", 200, 20_000, false],
    ["an amount typed as text", "200元", 20_000, true],
    ["an amount in 万元 is multiplied", 0.02, 20_000, false],
  ])("%s", (_name, inCell, fen, isMarked) => {
    const { plan, snapshot } = spending([[inCell, fen, "油费"]]);
    const document = documentOf([plan], snapshot);
    const money = rowLabelled(document, isMarked ? "油费※" : "油费")[3];
    expect(money?.value).toBe(200);
    expect(money?.formula === null).toBe(isMarked);
    expect(texts(document).some((text) => text.startsWith("带※"))).toBe(isMarked);
  });
});

test("sections without a register are absent and the others are numbered on", () => {
  const visits: RegisterPlan = {
    sheet: "走访",
    kind: "visit",
    fields: ["person", "date", "cash", "category"],
    rows: [["石小麦", day(2020, 9, 18), 20_000, "留守儿童"]],
  };
  const grid = [
    ["姓名", "日期", "慰问金", "类别"],
    ["石小麦", "9.18", 200, "留守儿童"],
  ];
  const document = documentOf([visits], workbookOf(snapshotOf(grid, { name: "走访" })));
  const shown = texts(document);
  expect(shown).toContain("一、走访慰问");
  expect(shown.some((text) => text.includes("经费支出"))).toBe(false);
  expect(document.charts).toEqual([]);
});

test("every month and every category of spending stands in a chart", () => {
  const { plan, snapshot } = spending([
    [100, 10_000, "油费"],
    [50, 5_000, "活动费"],
  ]);
  const [byMonth, byCategory] = documentOf([plan], snapshot).charts;
  expect(byMonth && byMonth.values.bottom - byMonth.values.top).toBe(11);
  expect(byCategory && byCategory.values.bottom - byCategory.values.top).toBe(1);
});

describe("no section and no chart is cut by the end of a page", () => {
  const withCategories = (count: number): SheetDocument => {
    const { plan, snapshot } = spending(
      Array.from({ length: count }, (_, i) => [100, 10_000, `第${i + 1}类`] as const),
    );
    return documentOf([plan], snapshot);
  };
  const firstRows = ({ rows, print }: SheetDocument) =>
    print.breaksBefore.map((rowIndex) => rows.slice(rowIndex).find(({ cells }) => cells[0])?.cells[0]?.value);

  test("a few lines: the chart by category goes to the second page with what follows", () => {
    const document = withCategories(2);
    const { breaksBefore } = document.print;
    expect(breaksBefore).toHaveLength(1);
    for (const { anchor } of document.charts)
      expect(breaksBefore.some((row) => row > anchor.top && row <= anchor.bottom)).toBe(false);
  });

  test("so many that the months do not fit beneath them: they begin the second page, heading first", () => {
    expect(firstRows(withCategories(14))[0]).toBe("二、各月支出");
  });
});

test("text in boxes keeps off the line, headings and notes stand at the margin", () => {
  const { plan, snapshot } = spending([["100元", 10_000, "油费"]]);
  const { styles, rows } = documentOf([plan], snapshot);
  const indents = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) =>
      cell && typeof cell.value === "string" ? [[cell.value, styles[cell.style]?.indent]] : [],
    ),
  );
  expect(indents).toEqual(
    expect.arrayContaining([
      ["一、经费收支", 0],
      ["油费※", 1],
      ["'2020年 支出'!D2", 1],
      [expect.stringMatching(/^带※/u), 0],
    ]),
  );
});

test("what was left out is listed, and beyond eight lines counted", () => {
  const plans: RegisterPlan[] = Array.from({ length: 10 }, (_, i) => ({
    sheet: `账${i + 1}`,
    kind: "expense",
    fields: ["date", "purpose", "amount"],
    rows: [[day(2019, 1, 1), "旧事", 100]],
  }));
  const shown = texts(documentOf(plans, workbookOf()));
  expect(shown).toContain("『账1』第2行：属于其他年度，未计入。");
  expect(shown.some((text) => text.startsWith("另有2处"))).toBe(true);
});
