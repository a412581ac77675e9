// The built command rolls up many bureaus' workbooks.

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { CheckJson } from "../../src/cli/checkJson";
import type { RollupJson } from "../../src/cli/rollup/rollupJson";
import type { SummaryJson } from "../../src/cli/summaryJson";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { buildXlsx, cells } from "../support/buildXlsx";
import { committeeBook } from "../support/committeeBook";
import { plantedBook } from "../support/planting/plant";
import { plants } from "../support/planting/plants";
import { quietWatch } from "../support/quietWatch";
import { runGuangong, startGuangong } from "../support/runGuangong";
import { row } from "../support/viewOf";
import { xlsxFromSnapshot } from "../support/xlsxFromSnapshot";

// Dozens of workbooks take their time on a busy machine.
jest.setTimeout(60_000);

let folder = "";
const inFolder = (name: string): string => path.join(folder, name);

/** A compound file as Excel writes one with a password. */
function encrypted(): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * 3);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ["Root Entry", "EncryptionInfo", "EncryptedPackage"].forEach((name, at) =>
    bytes.set(Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat(), 512 + 128 * at),
  );
  return bytes;
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "guangong-rollup-"));
  expect(await runGuangong("sample", "-o", inFolder("甲.xlsx"))).toMatchObject({ code: 0 });
  await writeFile(inFolder("乙.xlsx"), await readFile(inFolder("甲.xlsx")));
  await writeFile(inFolder("两年.xlsx"), xlsxFromSnapshot(committeeBook));
  await writeFile(inFolder("有错.xlsx"), xlsxFromSnapshot(plantedBook(plants["award-twice"])));
  await writeFile(inFolder("坏.xlsx"), "PK\u0003\u0004 not a zip");
  await writeFile(inFolder("加密.xlsx"), encrypted());
  const nothing = buildXlsx({ sheets: [{ name: "表一", content: cells(row(1, ["只有一句话"])) }] });
  await writeFile(inFolder("无表.xlsx"), nothing);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function rollup(...args: readonly string[]): Promise<RollupJson> {
  const { code, out, error } = await runGuangong("rollup", ...args, "--json");
  expect({ code, error }).toEqual({ code: 0, error: "" });
  return JSON.parse(out) as RollupJson;
}

async function summaryOf(file: string, year: number): Promise<SummaryJson> {
  return JSON.parse(
    (await runGuangong("summary", file, "--year", String(year), "--json")).out,
  ) as SummaryJson;
}

async function textOf(file: string): Promise<ReadonlyMap<string, string>> {
  const { sheets } = await readXlsx(new Uint8Array(await readFile(file)), quietWatch());
  return new Map(sheets.map(({ name, rows }) => [name, rows.flat().join("\n")]));
}

test("every bureau has the figures and counts that summary and check give it, in the order given", async () => {
  const files = ["有错.xlsx", "甲.xlsx", "两年.xlsx"].map(inFolder);
  const { year, bureaus, totals, unread } = await rollup(...files, "-o", inFolder("总.xlsx"));
  expect({ year, unread, files: bureaus.map(({ file }) => file) }).toEqual({ year: 2020, unread: [], files });
  for (const { file, figures, counts } of bureaus) {
    const own = await summaryOf(file, 2020);
    expect(figures).toEqual(own.figures.map(({ id, value, unit }) => ({ id, value, unit })));
    const { out } = await runGuangong("check", file, "--year", "2020", "--json");
    expect(counts).toEqual((JSON.parse(out) as CheckJson).counts);
  }
  expect(bureaus[0]?.counts.error).toBeGreaterThan(0);
  const spent = bureaus.map(({ figures }) => figures.find(({ id }) => id === "funds.expense")?.value ?? 0);
  expect(totals.find(({ id }) => id === "funds.expense")?.value).toBeCloseTo(
    spent.reduce((sum, one) => sum + one, 0),
    2,
  );
  expect(totals.some(({ unit }) => unit === "ratio")).toBe(false);
});

test("what cannot be read is told with its reason and takes nothing else down", async () => {
  const files = ["坏.xlsx", "甲.xlsx", "加密.xlsx", "无表.xlsx", "没有.xlsx"].map(inFolder);
  const out = inFolder("有坏的.xlsx");
  const { bureaus, unread } = await rollup(...files, "-o", out);
  expect(bureaus).toHaveLength(1);
  expect(unread.map(({ file, reason }) => [path.basename(file), reason])).toEqual([
    ["坏.xlsx", expect.stringMatching(/损坏/u)],
    ["加密.xlsx", expect.stringMatching(/密码/u)],
    ["无表.xlsx", expect.stringMatching(/没有找到/u)],
    ["没有.xlsx", expect.stringMatching(/找不到/u)],
  ]);
  const gaps = (await textOf(out)).get("没有计入的");
  for (const { file, reason } of unread) expect(gaps).toContain(`${file}\n${reason}`);
});

test("the workbook names no child", async () => {
  const out = inFolder("隐名.xlsx");
  await rollup(inFolder("有错.xlsx"), inFolder("甲.xlsx"), "-o", out);
  const text = [...(await textOf(out)).values()].join("\n");
  expect(text).toMatch(/.\*\*：/u);
  const { sheets } = await readXlsx(new Uint8Array(await readFile(inFolder("有错.xlsx"))), quietWatch());
  const headings = sheets.find(({ name }) => name === "奖学奖优")!.rows[2]!;
  const [, , , ...awards] = sheets.find(({ name }) => name === "奖学奖优")!.rows.slice(0, 14);
  const children = awards.flatMap((cellsOf) => {
    const name = cellsOf[headings.indexOf("学生姓名")];
    return typeof name === "string" ? [name] : [];
  });
  expect(children.length).toBeGreaterThan(5);
  expect(children.filter((name) => text.includes(name))).toEqual([]);
});

test("a year asked for is everybody's; without records of it the figures are 0 and what is left out is counted", async () => {
  const { year, bureaus } = await rollup(
    inFolder("两年.xlsx"),
    inFolder("甲.xlsx"),
    "--year",
    "2019",
    "-o",
    inFolder("2019.xlsx"),
  );
  expect(year).toBe(2019);
  const spent = bureaus.map(({ figures }) => figures.find(({ id }) => id === "funds.expense")?.value);
  expect(spent).toEqual([300, 0]);
  expect(bureaus[1]?.leftOut).toBeGreaterThan(0);
});

test("a folder is all its .xlsx, a former result in it is none of them, a file given twice counts once", async () => {
  await mkdir(inFolder("夹"), { recursive: true });
  for (const name of ["a.xlsx", "b.xlsx", "~$a.xlsx"])
    await writeFile(inFolder(`夹/${name}`), await readFile(inFolder("甲.xlsx")));
  const out = inFolder("夹/总.xlsx");
  for (const round of [0, 1]) {
    const { bureaus, passedOver } = await rollup(inFolder("夹"), inFolder("夹/a.xlsx"), "-o", out);
    expect(bureaus.map(({ file }) => path.basename(file))).toEqual(["a.xlsx", "b.xlsx"]);
    expect(passedOver).toHaveLength(round + 1);
  }
});

test("stopped half way it leaves no OUT, and the next run goes on from there", async () => {
  await mkdir(inFolder("多"), { recursive: true });
  for (let at = 0; at < 30; at += 1)
    await writeFile(inFolder(`多/${at}.xlsx`), await readFile(inFolder("甲.xlsx")));
  const out = inFolder("断.xlsx");
  const work = inFolder(".断.xlsx.rollup");
  // A result that is still being written has another name.
  const kept = async (): Promise<number> =>
    (await readdir(work).catch(() => [])).filter((name) => name.endsWith(".json")).length;
  const running = startGuangong("rollup", inFolder("多"), "-o", out);
  while ((await kept()) === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  running.kill("SIGINT");
  const [code] = (await once(running, "close")) as [number | null];
  expect(code).toBe(130);
  expect(existsSync(out)).toBe(false);
  const before = await kept();
  expect(before).toBeLessThan(30);
  const { out: said } = await runGuangong("rollup", inFolder("多"), "-o", out);
  expect(said).toMatch(/汇总了30个单位/u);
  expect(Number(/其中(\d+)本接着上次/u.exec(said)?.[1])).toBeGreaterThanOrEqual(1);
  expect(existsSync(out)).toBe(true);
  expect(existsSync(work)).toBe(false);
  expect((await runGuangong("rollup", inFolder("多"), "-o", out)).out).not.toContain("接着上次");
});

test("records as Parquet, by year and bureau; a filled folder is refused, for its files would be counted again", async () => {
  const data = inFolder("数据");
  const args = ["rollup", inFolder("甲.xlsx"), inFolder("两年.xlsx"), "--parquet", data];
  expect(await runGuangong(...args, "-o", inFolder("数.xlsx"))).toMatchObject({ code: 0, error: "" });
  const files = (await readdir(data, { recursive: true })).filter((name) => name.endsWith(".parquet"));
  const folders = files.map((name) => path.dirname(name).split(path.sep));
  expect(folders.map(([year]) => year).sort()).toEqual(["year=2019", "year=2020", "year=2020"]);
  expect(folders.every(([, bureau]) => bureau?.startsWith("bureau=青禾县"))).toBe(true);
  for (const name of files)
    expect((await readFile(path.join(data, name))).subarray(0, 4).toString("latin1")).toBe("PAR1");
  const again = await runGuangong(...args, "-o", inFolder("再.xlsx"));
  expect(again).toMatchObject({ code: 2, out: "" });
  expect(again.error).toMatch(/已经有东西/u);
  expect(existsSync(inFolder("再.xlsx"))).toBe(false);
});

test("in words: how many, what was not read, where it is", async () => {
  const out = inFolder("话.xlsx");
  const said = await runGuangong("rollup", inFolder("甲.xlsx"), inFolder("坏.xlsx"), "-o", out);
  expect(said).toMatchObject({ code: 0, error: "" });
  expect(said.out).toMatch(/^2020年：汇总了1个单位.+已写到/u);
  expect(said.out).toContain("没有读出来的 1 个文件");
});

test.each<[string, () => readonly string[], RegExp]>([
  [
    "nothing that can be read",
    () => [inFolder("坏.xlsx"), "-o", inFolder("无.xlsx")],
    /没有一个能汇总.+损坏/u,
  ],
  ["no OUT", () => [inFolder("甲.xlsx")], /--out/u],
  ["no book", () => ["-o", inFolder("无.xlsx")], /缺少工作簿/u],
  ["names without records", () => [inFolder("甲.xlsx"), "--names", "-o", inFolder("无.xlsx")], /--parquet/u],
  ["a wait that is none", () => [inFolder("甲.xlsx"), "--wait", "0", "-o", inFolder("无.xlsx")], /--wait/u],
  ["a book for OUT", () => [inFolder("甲.xlsx"), "-o", inFolder("甲.xlsx")], /相同/u],
  ["a year that is none", () => [inFolder("甲.xlsx"), "--year", "20", "-o", inFolder("无.xlsx")], /20/u],
])("%s is refused with one line, and nothing is written", async (_, args, sentence) => {
  const before = await readdir(folder);
  const { code, out, error } = await runGuangong("rollup", ...args());
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(error).toMatch(sentence);
  expect(error.trim().split("\n")).toHaveLength(1);
  expect(await readdir(folder)).toEqual(before);
});
