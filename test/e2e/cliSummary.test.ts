// guangong summary: the figures of a year or of some months, and the sheet with them.

import { readFile, writeFile } from "node:fs/promises";
import type { FitJson } from "../../src/cli/fitJson";
import type { CheckJson } from "../../src/cli/checkJson";
import type { SummaryJson } from "../../src/cli/summaryJson";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { quietWatch } from "../support/quietWatch";
import { fiveYears } from "../support/severalYears";
import { xlsxFromSnapshot } from "../support/xlsxFromSnapshot";
import { runGuangong } from "../support/runGuangong";
import { sampleFolder } from "../support/sampleFolder";

const { inFolder, sample } = sampleFolder();

describe("summary", () => {
  const FIGURES: readonly (readonly [id: string, value: number])[] = [
    ["funds.expense", 3850],
    ["funds.unreimbursed", 60],
    ["funds.byCategory.奖学奖优", 1300],
    ["funds.byCategory.油费", 500],
    ["fuel.trips", 5],
    ["fuel.amount", 500],
    ["award.people", 8],
    ["award.times", 11],
    ["award.amount", 1300],
    ["award.byKind.三好学生.people", 3],
    ["award.byKind.三好学生.amount", 300],
    ["award.byKind.考取本科.amount", 400],
    ["award.byKind.学习书籍.amount", 600],
    ["visit.people", 4],
    ["visit.times", 4],
    ["visit.cash", 800],
    ["visit.goodsValue", 200],
    ["visit.byCategory.留守儿童.people", 2],
    ["visit.byCategory.困境在校生.cash", 400],
  ];

  test("gives the facts of the year with their cells", async () => {
    const { code, out } = await runGuangong("summary", sample, "--json");
    const summary = JSON.parse(out) as SummaryJson;
    const values = new Map(summary.figures.map((figure) => [figure.id, figure.value]));
    expect(code).toBe(0);
    expect(summary.year).toBe(2020);
    for (const [id, value] of FIGURES) expect([id, values.get(id)]).toEqual([id, value]);
    expect(summary.figures.find((figure) => figure.id === "funds.expense")?.sources).toEqual([
      "经费支出!E4:E19",
    ]);
  });

  test("writes a copy with the sheet, which is then known as our own; the book is as it was", async () => {
    const before = await readFile(sample);
    const out = inFolder("with-summary.xlsx");
    expect(await runGuangong("summary", sample, "-o", out)).toMatchObject({ code: 0, error: "" });
    const { sheets } = JSON.parse((await runGuangong("fit", out, "--json")).out) as FitJson;
    expect(sheets.at(-1)).toMatchObject({ name: "年度汇总", tables: [] });
    expect((await readFile(sample)).equals(before)).toBe(true);
    const again = JSON.parse((await runGuangong("summary", out, "--json")).out) as SummaryJson;
    expect(new Map(again.figures.map((figure) => [figure.id, figure.value])).get("funds.expense")).toBe(3850);
  });

  test("several years are told to people, and to programs only where they are asked for", async () => {
    const file = inFolder("years.xlsx");
    await writeFile(file, xlsxFromSnapshot(fiveYears));
    const { out: words } = await runGuangong("summary", file);
    expect(words).toMatch(/历年对比\n\s+历年项目\s+2016年\s+2017年\s+2018年\s+2019年\s+2020年/u);
    const plain = JSON.parse((await runGuangong("summary", file, "--json")).out) as object;
    expect(Object.keys(plain)).toEqual(["year", "figures", "undecided"]);
    const { out } = await runGuangong("summary", file, "--json", "--trend");
    const { trend, ...rest } = JSON.parse(out) as { readonly trend: readonly SummaryJson[] };
    expect(rest).toEqual(plain);
    expect(trend.map(({ year }) => year)).toEqual([2016, 2017, 2018, 2019, 2020]);
    const none = JSON.parse((await runGuangong("summary", sample, "--json", "--trend")).out) as object;
    expect(none).toMatchObject({ trend: null });
  });

  test("the halves add up to the year; a half says its days and its sheet its name", async () => {
    const spentIn = async (...span: readonly string[]): Promise<[number, SummaryJson]> => {
      const { code, out } = await runGuangong("summary", sample, ...span, "--json");
      expect(code).toBe(0);
      const json = JSON.parse(out) as SummaryJson;
      return [json.figures.find(({ id }) => id === "funds.expense")?.value ?? NaN, json];
    };
    const [year, whole] = await spentIn();
    const [first, half] = await spentIn("--half", "1");
    const [second] = await spentIn("--year", "2020", "--half", "2");
    expect(first + second).toBe(year);
    expect(half).toMatchObject({ year: 2020, from: "2020-01-01", until: "2020-06-30" });
    expect(Object.keys(whole)).toEqual(["year", "figures", "undecided"]);
    const months = await spentIn("--from", "2020-03", "--until", "2021-02");
    expect(months[1]).toMatchObject({ year: 2020, from: "2020-03-01", until: "2021-02-28" });

    const out = inFolder("half.xlsx");
    expect((await runGuangong("summary", sample, "--half", "1", "-o", out)).out).toMatch(/^2020年上半年\n/u);
    const { sheets } = await readXlsx(await readFile(out), quietWatch());
    expect(sheets.at(-1)?.rows[0]?.[0]).toBe("2020年上半年关心下一代工作汇总表");
    const checked = JSON.parse((await runGuangong("check", out, "--json")).out) as CheckJson;
    expect(checked.findings.filter(({ rule }) => rule === "summary-stale")).toEqual([]);
  });

  test("chosen sections and lists: names masked unless whole ones are asked for", async () => {
    const textsIn = async (...options: readonly string[]): Promise<readonly string[]> => {
      const out = inFolder("board.xlsx");
      const done = await runGuangong("summary", sample, ...options, "-o", out);
      expect(done).toMatchObject({ code: 0, error: "" });
      const { sheets } = await readXlsx(await readFile(out), quietWatch());
      const rows = sheets.find(({ name }) => name === "年度汇总")?.rows ?? [];
      return rows.flatMap((row) => row.filter((value) => typeof value === "string"));
    };
    const board = await textsIn("--sections", "五老队伍,奖励名单");
    expect(board).toEqual(expect.arrayContaining(["一、“五老”队伍", "二、奖励名单", "林**"]));
    expect(board.filter((text) => /林春晓|走访慰问名单|、经费收支/u.test(text))).toEqual([]);
    const whole = await textsIn("--names", "whole");
    expect(whole).toEqual(expect.arrayContaining(["一、经费收支", "十五、走访慰问名单", "林春晓"]));
  });

  test("another year gives zero, and says what it left out", async () => {
    const { out } = await runGuangong("summary", sample, "--year", "2019", "--json");
    const summary = JSON.parse(out) as SummaryJson;
    expect(summary.figures.find((figure) => figure.id === "funds.expense")?.value).toBe(0);
    expect(summary.undecided.map((one) => one.sheet)).toContain("经费支出");
  });
});
