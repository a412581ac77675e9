import { strToU8, unzipSync, Zip, ZipDeflate, zipSync } from "fflate";

import { ZipArchive } from "../../../../src/workbook/xlsx/read/ZipArchive";
import { mergeZip } from "../../../../src/workbook/xlsx/write/mergeZip";

const PARTS = {
  "a.xml": strToU8("甲".repeat(500)),
  "b/": new Uint8Array(0),
  "b/B.xml": strToU8("乙"),
  "c.bin": strToU8("丙"),
};

/** As a program writes it that does not know sizes beforehand. */
function streamed(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    pieces.push(piece);
  });
  for (const [name, bytes] of Object.entries(parts)) {
    const part = new ZipDeflate(name);
    zip.add(part);
    part.push(bytes, true);
  }
  zip.end();
  return Uint8Array.from(Buffer.concat(pieces));
}

test.each([
  ["with sizes in the headers", zipSync(PARTS)],
  ["with sizes after the data", streamed(PARTS)],
  ["with comments and further fields", zipSync(PARTS, { comment: "一", extra: { 0x7075: strToU8("x") } })],
])("a zip %s: changed parts change, others are the same, removed ones are gone", (_name, original) => {
  const changes = zipSync({ "b/b.xml": strToU8("丁"), "new.xml": strToU8("戊") });
  const merged = mergeZip(original, changes, new Set(["c.bin"]));
  expect(unzipSync(merged)).toEqual({
    "a.xml": PARTS["a.xml"],
    "b/": new Uint8Array(0),
    "b/b.xml": strToU8("丁"),
    "new.xml": strToU8("戊"),
  });
  expect(new ZipArchive(merged).names()).toEqual(["a.xml", "b/", "b/b.xml", "new.xml"]);
});

test("nothing changed: the parts lie packed as they lay", () => {
  const original = zipSync(PARTS);
  expect(mergeZip(original, zipSync({}), new Set())).toEqual(original);
});
