// The built command on the sample workbook and on files that are no workbooks.

import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import type { RememberedTable } from "../../src/domain/fitting/remembering/remembered";
import { buildSettingsDocument } from "../../src/domain/settings/buildSettingsDocument";
import { placeDocument } from "../../src/domain/sheets/documentSnapshot";
import { zhSettings } from "../../src/texts/zhSettings";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import type { CheckJson } from "../../src/cli/checkJson";
import type { FitJson } from "../../src/cli/fitJson";
import type { SummaryJson } from "../../src/cli/summaryJson";
import { quietWatch } from "../support/quietWatch";
import { dateCell, snapshotOf } from "../support/snapshotOf";
import { workbookOf } from "../support/workbookOf";
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

describe("a workbook with 关工设置", () => {
  const gifts = snapshotOf(
    [
      ["谁", "给的钱", "哪天", "经手"],
      ["甲某", 100, "2020.2.10", "丙某"],
      ["乙某", 150, "2020.2.11", "丙某"],
    ],
    { name: "站里" },
  );
  const tables: readonly RememberedTable[] = [
    {
      sheet: "站里",
      kind: "donation",
      headerRows: { first: 0, last: 0 },
      columns: [
        { header: "谁", field: "person" },
        { header: "给的钱", field: "amount" },
        { header: "日期", field: "date" },
        { header: "经手", field: null },
      ],
    },
    { sheet: "走访", kind: "visit", headerRows: { first: 0, last: 0 }, columns: [] },
  ];

  async function writeBook(remembered: readonly RememberedTable[]): Promise<string> {
    const settings = { unitName: null, year: null, standards: [], tables: remembered, acceptances: [] };
    const document = buildSettingsDocument(settings, zhSettings, 1900);
    const file = inFolder("remembered.xlsx");
    await writeFile(file, xlsxFromSnapshot(placeDocument(workbookOf(gifts), document)));
    return file;
  }

  test("is read as that says, and what is no longer so is told", async () => {
    const file = await writeBook(tables);
    const { sheets } = JSON.parse((await runGuangong("fit", file, "--json")).out) as FitJson;
    expect(sheets[0]!.tables[0]).toMatchObject({ kind: "donation", confidence: 1, records: 2 });
    const summary = JSON.parse((await runGuangong("summary", file, "--json")).out) as SummaryJson;
    expect(summary.year).toBe(2020);
    const { out } = await runGuangong("fit", file);
    expect(out).toContain("与『关工设置』相比：");
    expect(out).toContain("原来的一张表（走访慰问）不见了");
    expect(out).toContain("C列的标题由“日期”改成了“哪天”");
  });

  test("nothing is told where nothing is remembered", async () => {
    const { out } = await runGuangong("fit", await writeBook([]));
    expect(out).not.toContain("相比");
  });
});

describe("check and fix", () => {
  const spent = snapshotOf(
    [
      ["2020年经费支出登记表"],
      ["日期", "事由", "支出金额", "经办人", "审批人", "凭证号"],
      ["2020.6.1", "学习书籍", "400元", "赵大江", "赵大江", "记-1"],
      [dateCell("2020-09-18"), "慰问物品", 200, "赵大江", "钱大海", "记-2"],
    ],
    { name: "经费支出" },
  );

  async function writeSpent(): Promise<string> {
    const file = inFolder("spent.xlsx");
    await writeFile(file, xlsxFromSnapshot(workbookOf(spent)));
    return file;
  }

  async function checkOf(file: string): Promise<CheckJson & { readonly code: number | null }> {
    const { code, out, error } = await runGuangong("check", file, "--json");
    expect(error).toBe("");
    return { ...(JSON.parse(out) as CheckJson), code };
  }

  test("the sample has no error and no warning", async () => {
    const { code, counts } = await checkOf(sample);
    expect([code, counts.error, counts.warning]).toEqual([0, 0, 0]);
  });

  test("an error is named at its cell, with whose row and what to do, and ends with 1", async () => {
    const { code, findings, undecided, counts } = await checkOf(await writeSpent());
    expect([code, counts.error]).toEqual([1, 1]);
    expect(findings.find(({ rule }) => rule === "self-approved")).toEqual({
      rule: "self-approved",
      severity: "error",
      sheet: "经费支出",
      cells: ["E3", "D3"],
      message: expect.stringMatching(/^『经费支出』E3（学习书籍）：.*赵大江.*请/u) as string,
      fixable: false,
      accepted: false,
    });
    expect(findings.filter(({ fixable }) => fixable).map(({ rule, cells }) => [rule, cells])).toEqual([
      ["date-as-text", ["A3"]],
      ["amount-as-text", ["C3"]],
    ]);
    expect(undecided).toContainEqual(
      expect.objectContaining({ rule: "expense-over-receipt", sheet: "经费支出" }),
    );
  });

  test("with -o a copy holds 检查结果, which is no register", async () => {
    const file = await writeSpent();
    const out = inFolder("checked.xlsx");
    expect((await runGuangong("check", file, "-o", out)).code).toBe(1);
    const { sheets } = JSON.parse((await runGuangong("fit", out, "--json")).out) as FitJson;
    expect(sheets.map(({ name, tables: found }) => [name, found.length])).toEqual([
      ["经费支出", 1],
      ["检查结果", 0],
    ]);
  });

  test("fix mends what may be mended and nothing else; the book stays", async () => {
    const file = await writeSpent();
    const before = await readFile(file);
    const out = inFolder("mended.xlsx");
    const { code, out: said } = await runGuangong("fix", file, "-o", out);
    expect(code).toBe(0);
    expect(said).toContain("修正了 2 处");
    expect(await readFile(file)).toEqual(before);
    const { findings } = await checkOf(out);
    expect(findings.filter(({ fixable }) => fixable)).toEqual([]);
    expect(findings.map(({ rule }) => rule)).toContain("self-approved");
    const { sheets } = await readXlsx(new Uint8Array(await readFile(out)), quietWatch());
    expect(sheets[0]!.rows[2]).toEqual([43_983, "学习书籍", 400, "赵大江", "赵大江", "记-1"]);
  });

  test("only the rules named are mended; a rule that is none is refused", async () => {
    const file = await writeSpent();
    const out = inFolder("dates.xlsx");
    await runGuangong("fix", file, "-o", out, "--rule", "date-as-text");
    const { findings } = await checkOf(out);
    expect(findings.filter(({ fixable }) => fixable).map(({ rule }) => rule)).toEqual(["amount-as-text"]);
    const refused = await runGuangong("fix", file, "-o", out, "--rule", "make-it-right");
    expect([refused.code, refused.error.includes("make-it-right")]).toEqual([2, true]);
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
