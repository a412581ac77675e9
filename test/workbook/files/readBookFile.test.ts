// Files that rows may come from: what each becomes as a workbook, told by content alone, and what is refused.

import { fitFor } from "../../support/entries";
import { gb18030, xls } from "../../support/otherFiles";
import { quietWatch } from "../../support/quietWatch";
import { snapshotOf } from "../../support/snapshotOf";
import { workbookOf } from "../../support/workbookOf";
import { xlsxFromSnapshot } from "../../support/xlsxFromSnapshot";
import { numberFormatAt, type WorkbookSnapshot } from "../../../src/domain/sheets/snapshot";
import { isDateFormat } from "../../../src/domain/values/isDateFormat";
import { readBookFile } from "../../../src/workbook/files/readBookFile";

const read = (bytes: Uint8Array, name = "名单"): Promise<WorkbookSnapshot> =>
  readBookFile(bytes, name, quietWatch());
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, mark: boolean): Uint8Array =>
  new Uint8Array(Uint16Array.from(`${mark ? "\ufeff" : ""}${text}`, (letter) => letter.charCodeAt(0)).buffer);
const codeOf = (bytes: Uint8Array): Promise<unknown> =>
  read(bytes).then(
    () => "read",
    (failure: unknown) => (failure as { code?: unknown }).code,
  );

const CSV = '姓名,学校,金额\r\n王小禾,"红星,小学",100\r\n李小麦,="0012",200\r\n,,\r\n';
const ROWS = [
  ["姓名", "学校", "金额"],
  ["王小禾", "红星,小学", "100"],
  ["李小麦", "0012", "200"],
];

test.each([
  ["UTF-8", utf8(CSV)],
  ["UTF-8 with its mark", utf8(`\ufeff${CSV}`)],
  ["GB18030", gb18030(CSV)],
  ["UTF-16 with its mark", utf16(CSV, true)],
  ["UTF-16 without", utf16(CSV, false)],
  ["tabs", utf8(CSV.replaceAll(/,(?!小)/gu, "\t"))],
  ["semicolons", gb18030(CSV.replaceAll(/,(?!小)/gu, ";"))],
])("CSV: %s", async (_, bytes) => {
  const { sheets } = await read(bytes);
  expect(sheets.map(({ name, rows }) => ({ name, rows }))).toEqual([{ name: "名单", rows: ROWS }]);
});

test("an old workbook: texts, numbers, days, merged cells, every sheet", async () => {
  const day = new Date(Date.UTC(2020, 8, 18));
  const { sheets, dateSystem } = await read(
    xls({
      奖学奖优: [
        ["时间", "学生姓名", "类别", "金额"],
        [day, "王小禾", "三好学生", 100.5],
      ],
      说明: [["随便写写"]],
    }),
  );
  expect(dateSystem).toBe(1900);
  expect(sheets.map(({ name }) => name)).toEqual(["奖学奖优", "说明"]);
  expect(sheets[0]!.rows[1]).toEqual([44_092, "王小禾", "三好学生", 100.5]);
  expect(isDateFormat(numberFormatAt(sheets[0]!, 1, 0))).toBe(true);
  expect(isDateFormat(numberFormatAt(sheets[0]!, 1, 3))).toBe(false);
});

test("Excel 2003's XML is read as the workbook it is, not as text", async () => {
  const { sheets } = await read(xls({ 奖学奖优: [["学生姓名"], ["王小禾"]] }, "xlml"));
  expect(sheets.map(({ name, rows }) => [name, rows])).toEqual([["奖学奖优", [["学生姓名"], ["王小禾"]]]]);
});

test("a table in HTML under an Excel name, in GB18030", async () => {
  const page =
    "<html><body><table><tr><td>学生姓名</td><td>金额</td></tr><tr><td>王小禾</td><td>100</td></tr></table>";
  expect((await read(gb18030(page))).sheets[0]!.rows).toEqual([
    ["学生姓名", "金额"],
    ["王小禾", "100"],
  ]);
});

test(".xlsx is read as everywhere, and understood", async () => {
  const sheet = snapshotOf(
    [
      ["学生姓名", "类别", "金额"],
      ["王小禾", "三好学生", 100],
    ],
    { name: "奖学奖优" },
  );
  const snapshot = await read(xlsxFromSnapshot(workbookOf(sheet)));
  expect(fitFor(snapshot).sheets[0]!.tables[0]!.kind).toBe("award");
});

const compound = (...names: readonly string[]): Uint8Array => {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [at, name] of names.entries()) bytes.set(utf16(`${name}\0`, false), 512 + at * 128);
  return bytes;
};

test.each([
  ["nothing in it", new Uint8Array(), "file-empty"],
  ["a password", compound("EncryptedPackage"), "file-encrypted"],
  ["an old workbook in ruins", compound("Workbook"), "file-damaged"],
  ["a document", compound("WordDocument"), "file-damaged"],
  ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0), "file-damaged"],
  ["half a zip", xlsxFromSnapshot(workbookOf(snapshotOf([["甲"]]))).subarray(0, 200), "file-damaged"],
  ["a page without a table", utf8("<html><body>没有表</body></html>"), "file-damaged"],
])("%s is refused", async (_, bytes, code) => {
  expect(await codeOf(bytes)).toBe(code);
});
