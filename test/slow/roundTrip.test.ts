// Nothing is lost: a full sheet is written into workbooks with everything that Excel, WPS and others put into them, and
// every other part is then the same to the last byte, but for the few that list sheets and styles, which only grow.

import { strToU8, zipSync } from "fflate";

import { fingerprintSheet } from "../../src/domain/sheets/fingerprint";
import { XlsxWorkbook } from "../../src/workbook/xlsx/XlsxWorkbook";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import {
  findWorkbookPart,
  listDraftSheets,
  requireStylesPart,
} from "../../src/workbook/xlsx/write/bookParts";
import { mergeZip } from "../../src/workbook/xlsx/write/mergeZip";
import { PackageDraft } from "../../src/workbook/xlsx/write/PackageDraft";
import { corpusAbsent, corpusNames, readCorpusFile } from "../support/corpusFiles";
import { failureOf } from "../support/failureOf";
import { fullDocument } from "../support/fullDocument";
import { validateOpenXml, validatorAbsent } from "../support/openXmlValidator";
import {
  findAlteredParts,
  findLostEntries,
  findLostParts,
  findMovedStyles,
  isSameWorkbookPart,
} from "../support/packageChanges";
import { partText } from "../support/packageOf";
import { quietWatch } from "../support/quietWatch";
import { buildForeignBook } from "../support/richBooks/foreignBook";
import { buildMacroBook } from "../support/richBooks/macroBook";

const SHEET = "年度汇总";
const MINUTES = 60_000;

/** Files of the corpus that must be refused, and why. */
const REFUSED: Readonly<Record<string, string>> = {
  "31_CVLKRA-KYC_Download_File_Structure_V3.1.xlsx": "protected",
  "44_universal-content-strict.xlsx": "file-strict",
};

async function write(bytes: Uint8Array): Promise<{ workbook: XlsxWorkbook; written: Uint8Array }> {
  const workbook = await XlsxWorkbook.open(bytes, quietWatch());
  const { sheets } = await workbook.readSnapshot(quietWatch());
  const document = fullDocument(sheets[0]!.name, SHEET);
  await workbook.apply(
    [{ kind: "writeSheet", document, expect: { kind: "absent" }, after: null }],
    quietWatch(),
  );
  return { workbook, written: workbook.bytes() };
}

function expectNothingLost(before: Uint8Array, after: Uint8Array): void {
  const draft = new PackageDraft(before);
  const workbookPart = findWorkbookPart(draft);
  const position = listDraftSheets(draft).length;
  expect(findLostParts(before, after)).toEqual([]);
  expect(findAlteredParts(before, after)).toEqual([]);
  expect(isSameWorkbookPart(before, after, workbookPart, SHEET, position)).toBe(true);
  expect(findMovedStyles(before, after, requireStylesPart(draft))).toEqual([]);
  expect(findLostEntries(before, after, "[Content_Types].xml")).toEqual([]);
  expect(findLostEntries(before, after, workbookPart.replace(/([^/]+)$/u, "_rels/$1.rels"))).toEqual([]);
}

/** Every other sheet reads as before; the new one stands at the end. */
async function expectSameSheets(before: Uint8Array, after: Uint8Array): Promise<void> {
  const [was, is] = [await readXlsx(before, quietWatch()), await readXlsx(after, quietWatch())];
  expect(is.sheets.slice(0, -1)).toEqual(was.sheets);
  expect(is.sheets.at(-1)?.name).toBe(SHEET);
  expect(is.names).toEqual(was.names);
}

async function renewAndRemove(workbook: XlsxWorkbook): Promise<{ renewed: Uint8Array; removed: Uint8Array }> {
  const { sheets } = await workbook.readSnapshot(quietWatch());
  const expect = { kind: "same", fingerprint: fingerprintSheet(sheets.at(-1)!) } as const;
  const document = fullDocument(sheets[0]!.name, SHEET);
  await workbook.apply([{ kind: "writeSheet", document, expect, after: null }], quietWatch());
  const renewed = workbook.bytes();
  await workbook.apply([{ kind: "removeSheet", sheet: SHEET, expect }], quietWatch());
  return { renewed, removed: workbook.bytes() };
}

async function expectNothingLostInAll(bytes: Uint8Array): Promise<void> {
  const { workbook, written } = await write(bytes);
  expectNothingLost(bytes, written);
  await expectSameSheets(bytes, written);
  const { renewed, removed } = await renewAndRemove(workbook);
  expect(Buffer.compare(renewed, written)).toBe(0);
  expect(findLostParts(bytes, removed)).toEqual([]);
  expect(findAlteredParts(bytes, removed)).toEqual([]);
}

async function expectNoNewErrors(bytes: Uint8Array, name: string): Promise<void> {
  const { workbook } = await write(bytes);
  await workbook.select(SHEET, { top: 14, left: 1, bottom: 14, right: 1 });
  const saved = await workbook.save(quietWatch());
  const known = await validateOpenXml(bytes, name);
  const found = await validateOpenXml(saved, name);
  expect([...found].filter((error) => !known.has(error))).toEqual([]);
}

describe("the comparison itself sees", () => {
  const before = buildMacroBook();
  const nothing = zipSync({});
  const changed = (part: string, from: string, to: string): Uint8Array =>
    mergeZip(before, zipSync({ [part]: strToU8(partText(before, part).replace(from, to)) }), new Set());

  test("nothing where nothing changed", () =>
    expectNothingLost(before, mergeZip(before, nothing, new Set())));

  test.each<[string, Uint8Array]>([
    ["a part that is gone", mergeZip(before, nothing, new Set(["xl/media/image1.png"]))],
    ["a sheet that is not the same", changed("xl/worksheets/sheet1.xml", "<v>100</v>", "<v>101</v>")],
    ["a relationship that is gone", changed("xl/_rels/workbook.xml.rels", "vbaProject.bin", "other.bin")],
    ["a name that is gone", changed("xl/workbook.xml", 'name="合计"', 'name="总计"')],
    ["a style with another number", changed("xl/styles.xml", '<xf numFmtId="176"', '<xf numFmtId="4"')],
    ["a content type that is gone", changed("[Content_Types].xml", "customXmlProperties", "other")],
  ])("%s", (_name, after) => {
    expect(() => expectNothingLost(before, after)).toThrow();
  });
});

const OWN: readonly (readonly [string, () => Uint8Array])[] = [
  ["own.xlsm", buildMacroBook],
  ["foreign.xlsx", buildForeignBook],
];

describe("workbooks of the project's own", () => {
  test.each(OWN)("%s: nothing is lost", (_name, build) => expectNothingLostInAll(build()));

  const validated = validatorAbsent === null ? test.each(OWN) : test.skip.each(OWN);
  validated(
    `%s: valid as before ${validatorAbsent ?? ""}`,
    (name, build) => expectNoNewErrors(build(), name),
    MINUTES,
  );
});

(corpusAbsent === null ? describe : describe.skip)(
  `workbooks of other projects ${corpusAbsent ?? ""}`,
  () => {
    const written = corpusNames().filter((name) => !(name in REFUSED));

    test.each(written)(
      "%s: nothing is lost",
      (name) => expectNothingLostInAll(readCorpusFile(name)),
      MINUTES,
    );

    test.each(Object.entries(REFUSED))("%s is refused: %s", async (name, code) => {
      const workbook = await XlsxWorkbook.open(readCorpusFile(name), quietWatch());
      const before = workbook.bytes();
      const edit = {
        kind: "writeSheet",
        document: fullDocument("Sheet1", SHEET),
        expect: { kind: "absent" },
        after: null,
      } as const;
      expect(await failureOf(() => workbook.apply([edit], quietWatch()))).toBe(code);
      expect(workbook.bytes()).toBe(before);
    });

    const validated = validatorAbsent === null ? test.each(written) : test.skip.each(written);
    validated(
      `%s: valid as before ${validatorAbsent ?? ""}`,
      (name) => expectNoNewErrors(readCorpusFile(name), name),
      MINUTES,
    );
  },
);
