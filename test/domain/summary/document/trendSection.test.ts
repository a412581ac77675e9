// 历年对比 in the sheet: a column a year, live where the cells allow, and charts that show what stands there.

import { rangeAddress } from "../../../../src/domain/sheets/address";
import type { DocumentCell, SheetDocument } from "../../../../src/domain/sheets/sheetDocument";
import { committeeBook } from "../../../support/committeeBook";
import { fiveYears, severalYears } from "../../../support/severalYears";
import { withCell } from "../../../support/sampleBook";
import { summarySheetOf } from "../../../support/summarySheetOf";

const labels = ({ rows }: SheetDocument): readonly string[] =>
  rows.map(({ cells }) => String(cells[0]?.value ?? ""));

function rowOf(document: SheetDocument, label: string): number {
  const all = labels(document);
  const start = all.findIndex((one) => one.endsWith("历年对比"));
  const at = all.findIndex((one, row) => row > start && one === label);
  if (start < 0 || at < 0) throw new Error(`no ${label} among several years`);
  return at;
}

const lineOf = (document: SheetDocument, label: string): readonly (DocumentCell | null)[] =>
  document.rows[rowOf(document, label)]!.cells;

const valuesOf = (document: SheetDocument, label: string) =>
  lineOf(document, label).map((cell) => cell?.value ?? null);

const sheet = summarySheetOf(fiveYears, 2020);

test("the section stands before the result of the check, and the years head its columns", () => {
  const headings = labels(sheet).filter((label) => /^[一二三四五六七八九十]+、/u.test(label));
  expect(headings.slice(-2)).toEqual(["八、历年对比", "九、检查情况"]);
  expect(valuesOf(sheet, "历年项目")).toEqual(["历年项目", "2016年", "2017年", "2018年", "2019年", "2020年"]);
});

test("a year without records of the kind is blank, and so is a year without any", () => {
  expect(valuesOf(sheet, "慰问金")).toEqual(["慰问金", 400, null, null, 400, 1100]);
  expect(valuesOf(sheet, "经费支出")).toEqual(["经费支出", 1675.5, null, 1660.25, 2768.8, 3445.05]);
});

describe("cells are live where their cells allow, and lead to their rows", () => {
  test.each([
    ["经费支出", 1, /^=SUM\(经费支出!D3:D8\)$/u],
    ["经费支出", 5, /^=D\d+$/u],
    ["奖学奖优人次", 3, /^=COUNTA\(奖学奖优!B\d+:B\d+\)$/u],
    ["经费结余", 4, /^=E\d+-E\d+$/u],
    ["学习到会率", 1, /^=B\d+\/\(B\d+\*3\)$/u],
    ["学习到会率", 5, /^=D\d+$/u],
    ["年度预算", 4, /^=SUM\(关工设置!B\d+\)$/u],
  ])("%s, column %d", (label, column, formula) => {
    const cell = lineOf(sheet, label)[column];
    expect(cell?.formula).toMatch(formula);
    expect(cell?.link).not.toBeNull();
  });

  test("persons are no formula in former years", () => {
    expect(lineOf(sheet, "奖学奖优人数")[3]).toMatchObject({
      value: 3,
      formula: null,
      link: { sheet: "奖学奖优" },
    });
  });

  test("the summarised year's column repeats the sections' own cells", () => {
    const address = lineOf(sheet, "奖学奖优人次")[5]!.formula!;
    const row = Number(/\d+$/u.exec(address)![0]) - 1;
    expect(address).toMatch(/^=C/u);
    expect(sheet.rows[row]!.cells[2]?.value).toBe(7);
  });

  test("amounts typed as text in a former year are a number with a mark", () => {
    const document = summarySheetOf(withCell(fiveYears, "经费支出", 9, 3, "500元"), 2020);
    expect(lineOf(document, "经费支出※")[3]).toMatchObject({ value: 1660.25, formula: null });
    expect(labels(document).some((label) => label.startsWith("带※的数不是公式"))).toBe(true);
  });
});

test("the balance stands below what it is worked out from", () => {
  const [income, spent, balance] = ["经费收入", "经费支出", "经费结余"].map((label) =>
    rowOf(sheet, label),
  ) as [number, number, number];
  expect(lineOf(sheet, "经费结余")[1]?.formula).toBe(`=B${income + 1}-B${spent + 1}`);
  expect(balance).toBeGreaterThan(spent);
});

test("what of a former year cannot be read is said beneath", () => {
  expect(labels(sheet)).toContain("2019年，『走访慰问』第6行：金额看不懂，金额未计入。");
  const readable = summarySheetOf(withCell(fiveYears, "走访慰问", 6, 4, 200), 2020);
  expect(labels(readable).some((label) => label.startsWith("2019年，"))).toBe(false);
});

describe("charts", () => {
  const ofYears = ({ charts }: SheetDocument) => charts.filter(({ name }) => name.startsWith("历年"));

  test("show spending over the whole width, and below it persons visited and awarded side by side", () => {
    const header = rowOf(sheet, "历年项目") + 1;
    expect(
      ofYears(sheet).map(({ name, categories, values, anchor }) => [
        name,
        rangeAddress(categories),
        rangeAddress(values),
        anchor.left,
        anchor.right,
      ]),
    ).toEqual([
      [
        "历年支出（元）",
        `B${header}:F${header}`,
        `B${rowOf(sheet, "经费支出") + 1}:F${rowOf(sheet, "经费支出") + 1}`,
        0,
        5,
      ],
      [
        "历年走访慰问人数（人）",
        `B${header}:F${header}`,
        `B${rowOf(sheet, "走访慰问人数") + 1}:F${rowOf(sheet, "走访慰问人数") + 1}`,
        0,
        2,
      ],
      [
        "历年奖学奖优人数（人）",
        `B${header}:F${header}`,
        `B${rowOf(sheet, "奖学奖优人数") + 1}:F${rowOf(sheet, "奖学奖优人数") + 1}`,
        3,
        5,
      ],
    ]);
  });

  test("cover no cell that holds something, and no other chart", () => {
    const covered = sheet.charts.map(({ anchor }) => anchor);
    for (const { top, bottom, left, right } of ofYears(sheet).map(({ anchor }) => anchor)) {
      for (let row = top; row <= bottom; row += 1)
        expect(sheet.rows[row]!.cells.slice(left, right + 1).every((cell) => !cell?.value)).toBe(true);
      expect(
        covered.filter(
          (one) => one.top <= bottom && one.bottom >= top && one.left <= right && one.right >= left,
        ),
      ).toHaveLength(1);
    }
  });

  test("two stand beside each other; what only one year has is not drawn", () => {
    const book = severalYears(
      { year: 2018, expenses: [100], awards: [1] },
      { year: 2019, expenses: [200], awards: [1, 2] },
      { year: 2020, expenses: [300], awards: [1, 2, 3], visits: [[1, 200]] },
    );
    const charts = ofYears(summarySheetOf(book, 2020));
    expect(charts.map(({ name }) => name)).toEqual(["历年支出（元）", "历年奖学奖优人数（人）"]);
    expect(charts.map(({ anchor }) => [anchor.left, anchor.right])).toEqual([
      [0, 2],
      [3, 5],
    ]);
    expect(new Set(charts.map(({ anchor }) => anchor.top)).size).toBe(1);
  });
});

describe("fewer years", () => {
  const three = severalYears(
    { year: 2018, expenses: [100, 250] },
    { year: 2019, expenses: [200] },
    { year: 2020, expenses: [300, 1_234_567.89] },
  );
  const document = summarySheetOf(three, 2020);

  test("stand at the right, the label over the columns before them", () => {
    expect(valuesOf(document, "历年项目")).toEqual(["历年项目", null, null, "2018年", "2019年", "2020年"]);
    const row = rowOf(document, "经费支出");
    expect(document.merges).toContainEqual({ top: row, bottom: row, left: 0, right: 2 });
  });

  test("an amount too long for a narrow column is written smaller", () => {
    const cells = lineOf(document, "经费支出");
    expect(cells.map((cell) => cell?.style)).toEqual([
      "label",
      "label",
      "label",
      "money",
      "money",
      "moneyNarrow",
    ]);
    expect(document.styles["moneyNarrow"]!.font.size).toBeLessThan(document.styles["money"]!.font.size);
  });

  test("the year before without records keeps its empty column, and the years theirs", () => {
    const gap = summarySheetOf(
      severalYears({ year: 2018, expenses: [100] }, { year: 2020, expenses: [300] }),
      2020,
    );
    expect(valuesOf(gap, "经费支出")).toEqual(["经费支出", null, null, 100, null, 300]);
    const header = gap.rows.find(({ cells }) => cells[0]?.value === "收支项目")!;
    expect(header.cells.map((cell) => cell?.value)).toContain("上年（2019）");
  });
});

test("two years in a row stand side by side already: no section, and the sheet is as it was", () => {
  const document = summarySheetOf(committeeBook, 2020);
  expect(labels(document).some((label) => label.includes("历年"))).toBe(false);
  expect(document.columnWidths).toEqual([22, 10, 10, 14, 14, 16]);
});

test("the sheet keeps the width of the page", () => {
  const sum = (widths: readonly number[]): number => widths.reduce((all, one) => all + one, 0);
  expect(sum(sheet.columnWidths)).toBe(sum(summarySheetOf(committeeBook, 2020).columnWidths));
  expect(sheet.print).toMatchObject({
    orientation: "portrait",
    fitToPagesWide: 1,
    area: { left: 0, right: 5 },
  });
});
