// The built command takes over what the clerk has rewritten in the sheet 工作总结.

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { valueAt, type WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import { zhReport } from "../../src/texts/zhReport";
import { zhReportSheet } from "../../src/texts/zhReportSheet";
import { runGuangong } from "../support/runGuangong";
import { readSession } from "../support/sessionOver";
import { type Grid, snapshotOf } from "../support/snapshotOf";
import { workbookOf } from "../support/workbookOf";
import { xlsxFromSnapshot } from "../support/xlsxFromSnapshot";

const ROWS: Grid = [
  ["石小麦", "2020.9.18", 200],
  ["田豆豆", "2020.9.18", 200],
];
const OWN = "我自己写的一段，慰问金400元";

const visits = (rows: Grid) =>
  snapshotOf([["2020年走访慰问登记表"], ["慰问对象", "走访日期", "慰问金"], ...rows], { name: "走访慰问" });

/** A book in whose report the clerk has rewritten a paragraph; then the register has other rows. */
async function rewritten(text: string, rows: Grid): Promise<WorkbookSnapshot> {
  const all = await readSession(workbookOf(visits(ROWS)));
  const words = { texts: zhReport, sheetTexts: zhReportSheet };
  expect(await all.session.writeReport({ words, namesMinors: false, edits: new Map() })).toBe(true);
  const { sheets, ...rest } = all.workbook.snapshot();
  return {
    ...rest,
    sheets: sheets.map((sheet) => {
      if (sheet.name === "走访慰问") return { ...visits(rows), position: sheet.position };
      const at = sheet.rows.findIndex((_, row) => valueAt(sheet, row, 0) === "走访慰问");
      const changed = sheet.rows.map((cells, row) =>
        row === at ? cells.map((value, column) => (column === 1 ? text : value)) : cells,
      );
      return { ...sheet, rows: changed };
    }),
  };
}

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "guangong-kept-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let made = 0;
async function report(
  book: WorkbookSnapshot,
  ...more: readonly string[]
): Promise<{ said: string; text: string }> {
  made += 1;
  const file = path.join(folder, `${made}.xlsx`);
  const out = path.join(folder, `${made}.docx`);
  await writeFile(file, xlsxFromSnapshot(book));
  const { code, out: said, error } = await runGuangong("report", file, "-o", out, ...more);
  expect({ code, error }).toEqual({ code: 0, error: "" });
  const xml = strFromU8(unzipSync(new Uint8Array(await readFile(out)))["word/document.xml"]!);
  return { said, text: [...xml.matchAll(/<w:t[^>]*>([^<]*)</gu)].map(([, piece]) => piece).join("") };
}

test("what was rewritten stands, and is said; the figures that have not changed are not", async () => {
  const { said, text } = await report(await rewritten(OWN, ROWS));
  expect(text).toContain(OWN);
  expect(said).toContain("其中 1 段照您在表『工作总结』里改写的：走访慰问。");
  expect(said).not.toContain("数字变了");
  expect(said).not.toContain("全名");
});

test("figures that have changed since are pointed out", async () => {
  const { said, text } = await report(await rewritten(OWN, [...ROWS, ["谷小穗", "2020.9.20", 200]]));
  expect(text).toContain(OWN);
  expect(said).toMatch(/数字变了，请核对：\n {2}走访慰问：.*400.*600/u);
});

test("a child named in full is told, for nobody masks what the clerk wrote", async () => {
  const { said, text } = await report(await rewritten("看望了石小麦同学", ROWS));
  expect(text).toContain("石小麦");
  expect(said).toMatch(/有孩子的全名.+：走访慰问。/u);
  expect((await report(await rewritten("看望了石小麦同学", ROWS), "--names")).said).not.toContain(
    "没有替您隐去",
  );
});

test("--anew drafts without it", async () => {
  const { said, text } = await report(await rewritten(OWN, ROWS), "--anew");
  expect(text).not.toContain(OWN);
  expect(text).toContain("全年走访慰问2人");
  expect(said).not.toContain("改写");
});

test("a sheet in which nothing was rewritten says nothing", async () => {
  const all = await readSession(workbookOf(visits(ROWS)));
  const words = { texts: zhReport, sheetTexts: zhReportSheet };
  await all.session.writeReport({ words, namesMinors: false, edits: new Map() });
  expect((await report(all.workbook.snapshot())).said).not.toContain("改写");
});
