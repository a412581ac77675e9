// The sections of the sample's summary: which there are, in which order, and what stands in each.

import { fitWorkbook } from "../../../../src/domain/fitting/fitWorkbook";
import type { DocumentCell, SheetDocument } from "../../../../src/domain/sheets/sheetDocument";
import type { WorkbookSnapshot } from "../../../../src/domain/sheets/snapshot";
import { runToEnd } from "../../../../src/domain/stepwise";
import { buildSummary } from "../../../../src/domain/summary/buildSummary";
import { buildSummaryDocument } from "../../../../src/domain/summary/document/buildSummaryDocument";
import { zhSummarySheet } from "../../../../src/texts/zhSummarySheet";
import { committeeBook } from "../../../support/committeeBook";
import { sampleBook, withCell } from "../../../support/sampleBook";

const CHECK = { error: 0, warning: 1, note: 26, settled: 3, unchecked: 2 };

function documentOf(snapshot: WorkbookSnapshot, check: typeof CHECK | null = null): SheetDocument {
  const fit = runToEnd(fitWorkbook(snapshot, { remembered: [], corrections: [] }));
  return runToEnd(
    buildSummaryDocument({
      summary: { ...runToEnd(buildSummary(fit, { year: 2020 })), year: 2020 },
      fit,
      snapshot,
      check,
      sheetName: "年度汇总",
      texts: zhSummarySheet,
      madeOn: "2020年12月31日",
    }),
  );
}

const labels = ({ rows }: SheetDocument): readonly string[] =>
  rows.map(({ cells }) => String(cells[0]?.value ?? ""));

const headings = (document: SheetDocument): readonly string[] =>
  labels(document).filter((label) => /^[一二三四五六七八九十]+、/u.test(label));

/** The cells of the line of that label in the section of that heading. */
function lineIn(document: SheetDocument, heading: string, label: string): readonly (DocumentCell | null)[] {
  const all = labels(document);
  const start = all.findIndex((one) => one.endsWith(heading));
  const at = all.findIndex((one, i) => i > start && one === label);
  if (start < 0 || at < 0) throw new Error(`no ${label} in ${heading}`);
  return document.rows[at]!.cells;
}

const sample = documentOf(sampleBook(), CHECK);

test("all sections in the committee's order, numbered through", () => {
  expect(headings(sample)).toEqual([
    "一、经费收支",
    "二、奖学奖优",
    "三、走访慰问",
    "四、结对帮扶",
    "五、“五老”队伍",
    "六、“五老”学习日",
    "七、会议",
    "八、开展活动",
    "九、捐款",
    "十、宣传报道",
    "十一、设备用具",
    "十二、意见建议",
    "十三、各月支出",
    "十四、检查情况",
  ]);
  const withoutMeetings = sampleBook().sheets.filter(({ name }) => name !== "会议记录");
  expect(headings(documentOf({ ...sampleBook(), sheets: withoutMeetings })).join()).not.toContain("会议");
});

describe("what follows from other cells of the sheet is a formula over them", () => {
  test.each([
    ["经费收支", "支出合计", 3850, /^=SUM\(D\d+:D\d+\)$/u],
    ["经费收支", "结余（收入减支出）", 150, /^=D\d+-D\d+$/u],
    ["学习日", "合计", 153, /^=SUM\(D\d+:D\d+\)$/u],
    ["学习日", "到会率", 153 / 168, /^=D\d+\/\(C\d+\*D\d+\)$/u],
    ["会议", "合计", 7, /^=SUM\(D\d+:D\d+\)$/u],
    ["开展活动", "参加活动人次", 42, /^=SUM\(活动情况!F3:F9\)$/u],
    ["设备用具", "添置设备用具（件）", 25, /^=SUM\(设备用具!C3:C10\)$/u],
  ])("%s, %s", (heading, label, value, formula) => {
    const cell = lineIn(sample, heading, label)[3];
    expect(cell?.value).toBeCloseTo(value, 9);
    expect(cell?.formula).toMatch(formula);
  });

  test("the rate's own cells are those of the sign-ins, the days and the roster", () => {
    const [came, held, roster] = /D(\d+)\/\(C(\d+)\*D(\d+)\)/u
      .exec(lineIn(sample, "学习日", "到会率")[3]!.formula!)!
      .slice(1)
      .map((row) => Number(row) - 1) as [number, number, number];
    expect([came, held, roster].map((row, i) => sample.rows[row]!.cells[[3, 2, 3][i]!]?.value)).toEqual([
      153, 12, 14,
    ]);
  });

  test("a thing without a quantity counts one, beside the numbers", () => {
    const cell = lineIn(
      documentOf(withCell(sampleBook(), "设备用具", 4, 2, null)),
      "设备用具",
      "添置设备用具（件）",
    )[3];
    expect(cell).toMatchObject({
      value: 24,
      formula: expect.stringMatching(/^=SUM\((.+)\)\+COUNTA\(\1\)-COUNT\(\1\)$/u) as string,
    });
  });
});

test("a month says on which days, how often and how many", () => {
  const [, days, held, came] = lineIn(sample, "学习日", "6月");
  expect([days?.value, held?.value, came?.value]).toEqual(["15日", 1, 13]);
  expect(came?.formula).toMatch(/^=COUNTA\(学习签到!H/u);
  expect(came?.link?.sheet).toBe("学习签到");
});

test("labels of plain sections take the place of the counts", () => {
  const row = sample.rows.findIndex(({ cells }) => cells[0]?.value === "帮扶责任人");
  expect(sample.merges).toContainEqual({ top: row, bottom: row, left: 0, right: 2 });
});

describe("the result of the check", () => {
  test.each([
    ["错误", 0],
    ["提醒", 1],
    ["提示", 26],
    ["已核实", 3],
    ["没有检查的项目", 2],
  ])("%s %d", (label, count) => {
    expect(lineIn(sample, "检查情况", label)[3]?.value).toBe(count);
  });

  test("nothing was checked: no section", () => {
    expect(headings(documentOf(sampleBook())).join()).not.toContain("检查");
  });
});

describe("the year before", () => {
  const document = documentOf(committeeBook);

  test("stands beside, live and linked, where the workbook has records of it", () => {
    expect(document.columnWidths).toHaveLength(6);
    expect(lineIn(document, "经费收支", "收支项目").map((cell) => cell?.value)).toEqual([
      "收支项目",
      "笔数",
      "占比",
      "金额",
      "上年（2019）",
      "来源",
    ]);
    expect(lineIn(document, "经费收支", "支出合计")[4]).toMatchObject({
      value: 300,
      formula: "=SUM(经费支出!D3)",
      link: { sheet: "经费支出" },
    });
  });

  test("a blank where it has none: awards have no record of that year", () => {
    expect(lineIn(document, "奖学奖优", "合计")[4]).toMatchObject({ value: null, formula: null });
    expect(lineIn(document, "经费收支", "油费")[4]?.value).toBeNull();
  });

  test("without such records there is no column for them", () => {
    expect(sample.columnWidths).toHaveLength(5);
    expect(labels(sample).some((label) => label.includes("上年"))).toBe(false);
  });
});

test("no section is cut by the end of a page, and the sheet is one page wide", () => {
  const { breaksBefore, area, fitToPagesWide } = sample.print;
  expect(fitToPagesWide).toBe(1);
  expect(area).toMatchObject({ left: 0, right: sample.columnWidths.length - 1 });
  const firsts = breaksBefore.map((row) =>
    labels(sample)
      .slice(row)
      .find((label) => label !== ""),
  );
  for (const first of firsts)
    expect(headings(sample).includes(first!) || first!.startsWith("人数")).toBe(true);
});
