// The built command writes the draft of the annual report.

import { readdir, readFile, writeFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { buildXlsx, cells } from "../support/buildXlsx";
import { row } from "../support/viewOf";
import { runGuangong } from "../support/runGuangong";
import { sampleFolder } from "../support/sampleFolder";

const { folder, inFolder, sample } = sampleFolder();

async function textOf(file: string): Promise<string> {
  const xml = strFromU8(
    unzipSync(new Uint8Array(await readFile(file)))["word/document.xml"] ?? new Uint8Array(),
  );
  return [...xml.matchAll(/<w:t[^>]*>([^<]*)</gu)].map((found) => found[1]).join("");
}

test("the sample's year is drafted, minors masked, and what is lacking listed", async () => {
  const out = inFolder("report.docx");
  const { code, out: said, error } = await runGuangong("report", sample, "-o", out);
  expect({ code, error }).toEqual({ code: 0, error: "" });
  expect(said).toMatch(/2020年关心下一代工作总结，已写到/u);
  expect(said).toContain("请补充");
  const text = await textOf(out);
  expect(text).toContain("共1470元");
  expect(text).toMatch(/石\*\*/u);
});

test("names in full where that is asked for", async () => {
  const out = inFolder("names.docx");
  expect(await runGuangong("report", sample, "--names", "--year", "2020", "-o", out)).toMatchObject({
    code: 0,
  });
  expect(await textOf(out)).not.toContain("**");
});

test.each<[string, () => readonly string[], RegExp]>([
  ["a name that is no Word file's", () => [sample, "-o", inFolder("report.xlsx")], /\.docx/u],
  ["no name at all", () => [sample], /--out/u],
  ["a workbook without registers", () => [inFolder("empty.xlsx"), "-o", inFolder("no.docx")], /没有找到/u],
])("%s is refused with a sentence, and nothing is written", async (_, args, sentence) => {
  const nothing = buildXlsx({ sheets: [{ name: "表一", content: cells(row(1, ["只有一句话"])) }] });
  await writeFile(inFolder("empty.xlsx"), nothing);
  const before = await readdir(folder);
  const { code, error } = await runGuangong("report", ...args());
  expect(code).toBe(2);
  expect(error).toMatch(sentence);
  expect(await readdir(folder)).toEqual(before);
});
