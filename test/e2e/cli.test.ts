// The built command on the sample workbook and on files that are no workbooks.

import { readdir, readFile, writeFile } from "node:fs/promises";
import { strToU8, zipSync } from "fflate";
import type { FitJson } from "../../src/cli/fitJson";
import { runGuangong } from "../support/runGuangong";
import { sampleFolder } from "../support/sampleFolder";

const { folder, inFolder, sample } = sampleFolder();

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
