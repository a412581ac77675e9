// The built command on the sample workbook and on files that are no workbooks.

import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import type { FitJson } from "../../src/cli/fitJson";
import type { CheckJson } from "../../src/cli/checkJson";
import type { SummaryJson } from "../../src/cli/summaryJson";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { quietWatch } from "../support/quietWatch";
import { fiveYears } from "../support/severalYears";
import { xlsxFromSnapshot } from "../support/xlsxFromSnapshot";
import { runGuangong } from "../support/runGuangong";

let folder = "";
let sample = "";
const inFolder = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "guangong-cli-"));
  sample = inFolder("sample.xlsx");
  const made = await runGuangong("sample", "-o", sample);
  expect(made).toMatchObject({ code: 0, error: "" });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("fit", () => {
  test("finds each register of the sample where it stands", async () => {
    const { code, out } = await runGuangong("fit", sample, "--json");
    const { sheets } = JSON.parse(out) as FitJson;
    const tableOf = (name: string): unknown => sheets.find((sheet) => sheet.name === name)?.tables[0];
    expect(code).toBe(0);
    expect(tableOf("奖学奖优")).toMatchObject({
      kind: "award",
      headerRows: [3, 3],
      dataRows: [4, 14],
      totalRows: [17],
      records: 11,
      unit: "yuan",
    });
    expect(tableOf("走访慰问")).toMatchObject({
      kind: "visit",
      headerRows: [3, 4],
      dataRows: [5, 8],
      totalRows: [9],
      records: 4,
    });
    expect(tableOf("经费支出")).toMatchObject({
      kind: "expense",
      headerRows: [3, 3],
      dataRows: [4, 19],
      totalRows: [23],
      records: 16,
    });
  });

  test("without --json it says the same in words", async () => {
    const { out } = await runGuangong("fit", sample);
    expect(out).toContain(
      "『奖学奖优』\n  奖学奖优（很确定）：表头在第3行，记录在第4—14行，共 11 条，合计在第17行",
    );
  });
});

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

describe("new", () => {
  test("writes a workbook that fits itself: all thirteen kinds, no question asked", async () => {
    const out = inFolder("new.xlsx");
    expect(await runGuangong("new", "-o", out)).toMatchObject({ code: 0, error: "" });
    const { sheets } = JSON.parse((await runGuangong("fit", out, "--json")).out) as FitJson;
    const tables = sheets.flatMap((sheet) => sheet.tables);
    expect(new Set(tables.map((table) => table.kind)).size).toBe(13);
    expect(tables.map((table) => [table.kind, table.records, table.dataRows])).toEqual(
      tables.map((table) => [table.kind, 0, null]),
    );
    const unread = tables.flatMap((table) => table.columns.filter((column) => column.field === null));
    expect(new Set(unread.map((column) => column.header))).toEqual(new Set(["序号"]));
    expect((await runGuangong("fit", out)).out).not.toMatch(/请核对|没看懂/u);
    expect(sheets.at(-1)).toMatchObject({ name: "关工设置", tables: [] });
  });
});

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

describe("what is no workbook gives one Chinese line, exit 2, and no file", () => {
  const BAD: readonly (readonly [name: string, bytes: Uint8Array, says: string])[] = [
    ["zero.xlsx", new Uint8Array(), "空"],
    ["renamed.xlsx", strToU8("姓名,金额\n甲,100\n"), "CSV"],
    ["old.xls", Uint8Array.from([...OLE, ...new Array<number>(2000).fill(0)]), ".xls"],
    ["zip.xlsx", zipSync({ "readme.txt": strToU8("no workbook") }), "损坏"],
    ["cut.xlsx", strToU8("PK\u0003\u0004 and then nothing"), "损坏"],
  ];

  test.each(BAD)("%s", async (name, bytes, says) => {
    await writeFile(inFolder(name), bytes);
    const files = await readdir(folder);
    const { code, out, error } = await runGuangong("summary", inFolder(name), "-o", inFolder("never.xlsx"));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error).toContain(says);
    expect(error.trim().split("\n")).toHaveLength(1);
    expect(await readdir(folder)).toEqual(files);
  });
});

describe("a call that cannot be done says why in one line and exits with 2", () => {
  test.each<[string, () => readonly string[], string]>([
    ["a missing file", () => ["fit", inFolder("nowhere.xlsx")], "找不到文件"],
    ["a folder", () => ["fit", folder], "文件夹"],
    ["OUT is BOOK", () => ["summary", sample, "-o", sample], "相同"],
    ["OUT in a missing folder", () => ["summary", sample, "-o", inFolder("no/out.xlsx")], "文件夹不存在"],
    ["a third half", () => ["summary", sample, "--half", "3"], "1 到 2"],
    ["a quarter in words", () => ["summary", sample, "--quarter", "三"], "1 到 4"],
    ["two kinds of span", () => ["summary", sample, "--half", "1", "--quarter", "2"], "只能选一种时段"],
    ["a month without its end", () => ["summary", sample, "--from", "2020-03"], "要一起写"],
    [
      "months the wrong way round",
      () => ["summary", sample, "--from", "2020-11", "--until", "2020-03"],
      "对调",
    ],
    [
      "a year beside months",
      () => ["summary", sample, "--year", "2020", "--from", "2020-03", "--until", "2020-11"],
      "不要再写 --year",
    ],
    ["a thirteenth month", () => ["summary", sample, "--from", "2020-13", "--until", "2020-11"], "2020-03"],
    [
      "a section that there is not",
      () => ["summary", sample, "--sections", "奖励", "-o", inFolder("out.xlsx")],
      "没有“奖励”这一部分",
    ],
    [
      "names without a list",
      () => ["summary", sample, "--sections", "捐款", "--names", "whole", "-o", inFolder("out.xlsx")],
      "请加上 奖励名单",
    ],
    ["names in no way known", () => ["summary", sample, "--names", "some"], "masked"],
    ["sections of no sheet", () => ["summary", sample, "--sections", "捐款"], "请用 -o"],
    ["a year of two digits", () => ["summary", sample, "--year", "20"], "四位数字"],
    ["an unknown verb", () => ["fly", sample], "没有这个命令“fly”"],
    ["an unknown option", () => ["fit", sample, "--loud"], "没有这个选项“--loud”"],
    ["no book", () => ["fit"], "缺少工作簿文件名"],
    ["no verb", () => [], "缺少命令"],
  ])("%s", async (_name, args, says) => {
    const { code, out, error } = await runGuangong(...args());
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error).toContain(says);
    expect(error.trim().split("\n")).toHaveLength(1);
  });

  test("asking for help is no error", async () => {
    const { code, out, error } = await runGuangong("--help");
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(out).toContain("用法：");
  });
});

describe("enter", () => {
  test("adds a record to a copy, above the total, and says where", async () => {
    const out = inFolder("entered.xlsx");
    const settings = ["--set", "date=9.18", "--set", "学生姓名=钱小桥", "--set", "award=三好学生"];
    const said = await runGuangong("enter", sample, "--kind", "award", ...settings, "-o", out);
    expect(said).toMatchObject({ code: 0, error: "" });
    expect(said.out).toContain("已写在『奖学奖优』第15行。");
    const { sheets } = JSON.parse((await runGuangong("fit", out, "--json")).out) as FitJson;
    expect(sheets.find(({ name }) => name === "奖学奖优")?.tables[0]).toMatchObject({ records: 12 });
  });

  test("a kind that there is not: exit 2, one line, no file", async () => {
    const out = inFolder("not-entered.xlsx");
    const { code, error } = await runGuangong("enter", sample, "--kind", "奖状", "-o", out);
    expect(code).toBe(2);
    expect(error).toMatch(/^没有“奖状”这种登记.*\n$/u);
    await expect(readFile(out)).rejects.toThrow();
  });
});
