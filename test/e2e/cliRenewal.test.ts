// The built command renews a 年度汇总 with rows of the clerk's own below it: they are in the copy, with their formulas.

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { formulaAt, type SheetSnapshot, valueAt } from "../../src/domain/sheets/snapshot";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { quietWatch } from "../support/quietWatch";
import { runGuangong } from "../support/runGuangong";

const LINE = "以下由本单位自行填写";
let folder = "";
const inFolder = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "guangong-renewal-"));
  expect(await runGuangong("sample", "-o", inFolder("sample.xlsx"))).toMatchObject({ code: 0 });
  const args = ["summary", inFolder("sample.xlsx"), "--year", "2020", "-o", inFolder("first.xlsx")];
  expect(await runGuangong(...args)).toMatchObject({ code: 0, error: "" });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function summaryIn(name: string): Promise<SheetSnapshot> {
  const { sheets } = await readXlsx(new Uint8Array(await readFile(inFolder(name))), quietWatch());
  return sheets.find((sheet) => sheet.name === "年度汇总")!;
}

const lineOf = ({ rows }: SheetSnapshot): number =>
  rows.findIndex(([first]) => typeof first === "string" && first.startsWith(LINE));

/** The file with its summary's part changed, as another program would. */
async function change(from: string, to: string, edit: (xml: string) => string): Promise<void> {
  const parts = unzipSync(new Uint8Array(await readFile(inFolder(from))));
  const isSummary = ([name, bytes]: [string, Uint8Array]): boolean =>
    name.startsWith("xl/worksheets/") && strFromU8(bytes).includes(LINE);
  const [name, bytes] = Object.entries(parts).find(isSummary)!;
  await writeFile(inFolder(to), zipSync({ ...parts, [name]: strToU8(edit(strFromU8(bytes))) }));
}

const text = (address: string, value: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;

test("what stands below the marked line is in the copy, below it", async () => {
  const first = lineOf(await summaryIn("first.xlsx")) + 2;
  const rows = [
    `<row r="${first}" ht="28" customHeight="1">${text(`A${first}`, "补充说明：下年再增加一次走访")}</row>`,
    `<row r="${first + 2}">${text(`A${first + 2}`, "另有结转")}<c r="B${first + 2}"><v>120.5</v></c></row>`,
    `<row r="${first + 3}">${text(`A${first + 3}`, "两倍")}<c r="B${first + 3}"><f>B${first + 2}*2</f><v>241</v></c></row>`,
  ];
  await change("first.xlsx", "written.xlsx", (xml) =>
    xml
      .replace("</sheetData>", `${rows.join("")}</sheetData>`)
      .replace(/<col min="2" max="2" width="[\d.]+"/u, '<col min="2" max="2" width="19.7"'),
  );
  const args = ["summary", inFolder("written.xlsx"), "--year", "2019", "-o", inFolder("renewed.xlsx")];
  expect(await runGuangong(...args)).toMatchObject({ code: 0, error: "" });
  const sheet = await summaryIn("renewed.xlsx");
  const line = lineOf(sheet);
  expect(line + 2).not.toBe(first);
  expect(valueAt(sheet, line + 1, 0)).toBe("补充说明：下年再增加一次走访");
  expect(valueAt(sheet, line + 3, 1)).toBe(120.5);
  expect(formulaAt(sheet, line + 4, 1)).toBe(`=B${line + 4}*2`);
  const parts = unzipSync(new Uint8Array(await readFile(inFolder("renewed.xlsx"))));
  const part = Object.values(parts)
    .map((bytes) => strFromU8(bytes))
    .find((xml) => xml.includes(`${LINE}，`))!;
  expect(part).toMatch(/<col min="2" max="2" width="19\.\d+"/u);
});

test("a sheet with what cannot go with it is not renewed, and no copy is left", async () => {
  await change("first.xlsx", "limited.xlsx", (xml) =>
    xml.replace(
      "<pageMargins",
      '<dataValidations count="1"><dataValidation type="list" sqref="B90"><formula1>"是,否"</formula1></dataValidation></dataValidations><pageMargins',
    ),
  );
  const args = ["summary", inFolder("limited.xlsx"), "--year", "2020", "-o", inFolder("not.xlsx")];
  const { code, error } = await runGuangong(...args);
  expect(code).toBe(2);
  expect(error.trim().split("\n")).toHaveLength(1);
  expect(error).toContain("『年度汇总』没有更新，一格也没有动：表里有您加的下拉选项或输入限制");
  await expect(readFile(inFolder("not.xlsx"))).rejects.toThrow();
});

test("a figure typed over is named", async () => {
  await change("first.xlsx", "typed.xlsx", (xml) =>
    xml.replace(/(<c r="D7" s="\d+")>.*?<\/c>/u, "$1><v>1</v></c>"),
  );
  const args = ["summary", inFolder("typed.xlsx"), "--year", "2020", "-o", inFolder("again.xlsx")];
  const { code, out } = await runGuangong(...args);
  expect(code).toBe(0);
  expect(out).toContain("写在 D7 的内容没有带过来");
});
