import { strToU8, zipSync } from "fflate";

import { readXlsx } from "../../../../src/workbook/xlsx/readXlsx";
import { buildXlsx, cells, partsOf, zipParts } from "../../../support/buildXlsx";
import { failureOf } from "../../../support/failureOf";
import { quietWatch } from "../../../support/quietWatch";

const BOOK = { sheets: [{ name: "表", content: cells('<row r="1"><c r="A1"><v>1</v></c></row>') }] };

function read(bytes: Uint8Array): Promise<string> {
  return failureOf(() => readXlsx(bytes, quietWatch()));
}

/** A compound file whose directory holds these streams. */
function compound(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * streams.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, i) =>
    bytes.set(Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat(), 512 + 128 * i),
  );
  return bytes;
}

function utf16(text: string, isBigEndian = false): Uint8Array {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return Uint8Array.from(
    units.flatMap((unit) => (isBigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
  );
}

/** "姓名,金额" in GB18030. */
const GB_CSV = Uint8Array.from([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xbd, 0xf0, 0xb6, 0xee, 0x0d, 0x0a]);

test("a workbook is read", async () => {
  expect(await read(buildXlsx(BOOK))).toBe("done");
});

test.each([
  ["zero bytes", "file-empty", new Uint8Array(0)],
  [
    "a workbook with a password",
    "file-encrypted",
    compound("Root Entry", "EncryptionInfo", "EncryptedPackage"),
  ],
  [".xls of Excel 97", "file-old-format", compound("Root Entry", "Workbook")],
  [".xls of Excel 95", "file-old-format", compound("Root Entry", "Book")],
  [".xls of Excel 4 without a container", "file-old-format", Uint8Array.from([9, 4, 6, 0, 0, 0, 16, 0])],
  ["a .doc", "file-damaged", compound("Root Entry", "WordDocument")],
  ["CSV in UTF-8", "file-is-text", strToU8("姓名,金额\r\n甲同学,100\r\n")],
  ["CSV in UTF-8 with its mark", "file-is-text", strToU8("\ufeff姓名,金额\n")],
  ["CSV in GB18030", "file-is-text", GB_CSV],
  ["CSV in UTF-16", "file-is-text", utf16("\ufeff姓名\t金额\r\n")],
  ["CSV in UTF-16, big-endian", "file-is-text", utf16("\ufeff姓名\t金额\r\n", true)],
  ["CSV in UTF-16 without its mark", "file-is-text", utf16("姓名\t金额\r\n")],
  ["CSV that begins like a zip", "file-is-text", strToU8("PK,2020\n")],
  [
    "an HTML table called .xls",
    "file-is-text",
    strToU8("<html><table><tr><td>金额</td></tr></table></html>"),
  ],
  ["a PDF", "file-damaged", strToU8("%PDF-1.4\n1 0 obj\n")],
  ["a picture", "file-damaged", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])],
  ["an empty zip", "file-damaged", zipSync({})],
  ["another zip", "file-damaged", zipSync({ "a.txt": strToU8("a") })],
] as const)("%s is %s", async (_name, code, bytes) => {
  expect(await read(bytes)).toBe(code);
});

test.each([1, 30, 200, 700])(
  "cut off %d bytes before its end, a workbook is file-damaged",
  async (missing) => {
    const bytes = buildXlsx(BOOK);
    expect(await read(bytes.subarray(0, bytes.length - missing))).toBe("file-damaged");
  },
);

test.each([
  ["no workbook part", "xl/workbook.xml", null],
  ["no sheet part", "xl/worksheets/sheet1.xml", null],
  [
    "a tag that is never closed",
    "xl/worksheets/sheet1.xml",
    "<worksheet><sheetData><row></sheetData></worksheet>",
  ],
  ["XML that ends too soon", "xl/worksheets/sheet1.xml", '<worksheet><sheetData><row r="1"><c r="A1'],
  ["no XML at all", "xl/worksheets/sheet1.xml", ""],
  ["no sheets", "xl/workbook.xml", "<workbook><sheets/></workbook>"],
])("%s: file-damaged", async (_name, part, xml) => {
  const others = Object.entries(partsOf(BOOK)).filter(([name]) => name !== part);
  const parts = Object.fromEntries(xml === null ? others : [...others, [part, xml]]);
  expect(await read(zipParts(parts))).toBe("file-damaged");
});

test("packed bytes that cannot be unpacked: file-damaged", async () => {
  const bytes = buildXlsx(BOOK);
  const sheet = Buffer.from(bytes).indexOf("xl/worksheets/sheet1.xml");
  bytes.fill(0xff, sheet + 26, sheet + 60);
  expect(await read(bytes)).toBe("file-damaged");
});
