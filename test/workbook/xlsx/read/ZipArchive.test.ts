import { strToU8, Zip, ZipDeflate, ZipPassThrough, zipSync } from "fflate";

import { ZipArchive } from "../../../../src/workbook/xlsx/read/ZipArchive";
import { failureOf } from "../../../support/failureOf";

const TEXT = strToU8("关心下一代".repeat(20_000));

function readBack(zip: Uint8Array): boolean {
  return Buffer.compare(new ZipArchive(zip).read("xl/a.xml"), TEXT) === 0;
}

/** A zip as a program writes it that does not know a part's size when it begins it. */
function streamed(part: ZipDeflate | ZipPassThrough): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    pieces.push(piece);
  });
  zip.add(part);
  part.push(TEXT, true);
  zip.end();
  return Uint8Array.from(Buffer.concat(pieces));
}

/** The same zip of one stored part with its sizes and places in the 64-bit fields, as for files of many gigabytes. */
function inZip64(zip: Uint8Array): Uint8Array {
  const end = zip.length - 22;
  const view = new DataView(zip.buffer, zip.byteOffset);
  const record = view.getUint32(end + 16, true);
  const nameLength = view.getUint16(record + 28, true);
  const out = new Uint8Array(zip.length + 28 + 56 + 20);
  const outView = new DataView(out.buffer);
  out.set(zip.subarray(0, record + 46 + nameLength));
  const extra = record + 46 + nameLength;
  outView.setUint16(record + 30, 28, true);
  outView.setUint16(extra, 1, true);
  outView.setUint16(extra + 2, 24, true);
  [24, 20, 42].forEach((field, i) => {
    outView.setBigUint64(extra + 4 + 8 * i, BigInt(view.getUint32(record + field, true)), true);
    outView.setUint32(record + field, 0xffffffff, true);
  });
  const end64 = extra + 28;
  outView.setUint32(end64, 0x06064b50, true);
  outView.setBigUint64(end64 + 32, 1n, true);
  outView.setBigUint64(end64 + 48, BigInt(record), true);
  outView.setUint32(end64 + 56, 0x07064b50, true);
  outView.setBigUint64(end64 + 64, BigInt(end64), true);
  out.set(zip.subarray(end), end64 + 76);
  outView.setUint16(end64 + 86, 0xffff, true);
  outView.setUint32(end64 + 92, 0xffffffff, true);
  return out;
}

test.each([
  ["deflated", zipSync({ "xl/a.xml": TEXT })],
  ["stored", zipSync({ "xl/a.xml": [TEXT, { level: 0 }] })],
  ["with sizes after the data", streamed(new ZipDeflate("xl/a.xml"))],
  ["stored with sizes after the data", streamed(new ZipPassThrough("xl/a.xml"))],
  ["with 64-bit sizes", inZip64(zipSync({ "xl/a.xml": [TEXT, { level: 0 }] }))],
  ["with slashes the other way and at the front", zipSync({ "/xl\\a.xml": TEXT })],
  ["with a comment that looks like an end", zipSync({ "xl/a.xml": TEXT }, { comment: "a".repeat(300) })],
])("a part %s", (_name, zip) => {
  expect(readBack(zip)).toBe(true);
});

test("a large part comes in pieces", () => {
  const pieces = [...new ZipArchive(zipSync({ "xl/a.xml": [TEXT, { level: 0 }] })).pieces("xl/a.xml")];
  expect(pieces.length).toBeGreaterThan(10);
});

test("a part that unpacks to more or less than it should is damage", async () => {
  for (const change of [-1, 1]) {
    const zip = zipSync({ "xl/a.xml": TEXT });
    const view = new DataView(zip.buffer);
    const record = view.getUint32(zip.length - 6, true);
    view.setUint32(record + 24, TEXT.length + change, true);
    expect(await failureOf(() => new ZipArchive(zip).read("xl/a.xml"))).toBe("file-damaged");
  }
});

test.each([
  ["encrypted", 8, 1],
  ["packed in an unknown way", 10, 12],
])("a part that is %s is damage", async (_name, field, value) => {
  const zip = zipSync({ "xl/a.xml": TEXT });
  const view = new DataView(zip.buffer);
  view.setUint16(view.getUint32(zip.length - 6, true) + field, value, true);
  expect(await failureOf(() => new ZipArchive(zip).read("xl/a.xml"))).toBe("file-damaged");
});
