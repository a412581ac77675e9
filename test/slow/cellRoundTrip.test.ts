// Single cells written into workbooks with everything that Excel, WPS and others put into them: all other parts are the
// same to the last byte, the sheet's own part but for those cells, and taken back it reads as it did.

import { cellAddress } from "../../src/domain/sheets/address";
import { inverseOf, type CellWrite } from "../../src/domain/sheets/cellWrites";
import { placeCells } from "../../src/domain/sheets/placeCells";
import {
  formulaAt,
  valueAt,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../src/domain/sheets/snapshot";
import { WorkbookFailure, type WriteCellsEdit } from "../../src/workbook/port";
import { findDraftSheet, findWorkbookPart, requireStylesPart } from "../../src/workbook/xlsx/write/bookParts";
import { PackageDraft } from "../../src/workbook/xlsx/write/PackageDraft";
import { XlsxWorkbook } from "../../src/workbook/xlsx/XlsxWorkbook";
import { corpusAbsent, corpusNames, readCorpusFile } from "../support/corpusFiles";
import { failureOf } from "../support/failureOf";
import { validateOpenXml, validatorAbsent } from "../support/openXmlValidator";
import {
  findAlteredParts,
  findLostEntries,
  findLostParts,
  findMovedStyles,
  isSameWorkbookPart,
} from "../support/packageChanges";
import { quietWatch } from "../support/quietWatch";
import { buildForeignBook } from "../support/richBooks/foreignBook";
import { buildMacroBook } from "../support/richBooks/macroBook";
import { tidySnapshot } from "../support/tidySnapshot";

const MINUTES = 60_000;

/** Files of the corpus that must be refused, and why; in those that are protected every sheet is. */
const REFUSED: Readonly<Record<string, string>> = {
  "07_stress024.xlsx": "protected",
  "08_stress002.xlsx": "protected",
  "44_universal-content-strict.xlsx": "file-strict",
};

type Change = Omit<CellWrite, "rowIndex" | "columnIndex" | "expect">;

function change(sheet: SheetSnapshot, rowIndex: number, columnIndex: number, to: Partial<Change>): CellWrite {
  const expect = {
    value: valueAt(sheet, rowIndex, columnIndex),
    formula: formulaAt(sheet, rowIndex, columnIndex),
  };
  return { rowIndex, columnIndex, expect, value: null, formula: null, numberFormat: null, ...to };
}

type Pick = (value: unknown, formula: string | null) => boolean;

/** The first cell that is such, with another content. */
function firstSuch(sheet: SheetSnapshot, isSuch: Pick, to: Partial<Change>): CellWrite[] {
  for (const [r, row] of sheet.rows.entries()) {
    const c = row.findIndex((value, column) => isSuch(value, formulaAt(sheet, r, column)));
    if (c >= 0) return [change(sheet, r, c, to)];
  }
  return [];
}

/** Some of every kind of change, where the sheet has a cell for it. */
function changesIn(sheet: SheetSnapshot): CellWrite[] {
  const below = sheet.rows.length;
  const inside = sheet.rows.findIndex((row) => row.includes(null));
  return [
    ...firstSuch(sheet, (value, formula) => typeof value === "string" && formula === null, {
      value: "=改 <后>",
    }),
    ...firstSuch(sheet, (value, formula) => typeof value === "number" && formula === null, {
      value: 12.5,
      numberFormat: 'yyyy"年"m"月"d"日"',
    }),
    ...firstSuch(sheet, (_, formula) => formula !== null, { formula: "=1+1", value: 2 }),
    ...(inside < 0 ? [] : [change(sheet, inside, sheet.rows[inside]!.indexOf(null), { value: true })]),
    change(sheet, below, 0, { value: "下面一行" }),
    change(sheet, below + 3, 2, { value: 7, numberFormat: "0.00" }),
  ];
}

/** The first sheet that is not protected, or the first where all are. */
function openSheet({ sheets }: WorkbookSnapshot): SheetSnapshot {
  return sheets.find(({ isProtected }) => !isProtected) ?? sheets[0]!;
}

/** How an empty cell was formatted that gets a content, a snapshot may not say. */
function withoutFormatsOf(
  snapshot: WorkbookSnapshot,
  { sheet: name, cells }: WriteCellsEdit,
): WorkbookSnapshot {
  const isLeftOut = (r: number, c: number): boolean =>
    cells.some(
      ({ rowIndex, columnIndex, numberFormat, expect: { value } }) =>
        rowIndex === r && columnIndex === c && numberFormat === null && value === null,
    );
  const tidy = tidySnapshot(snapshot);
  const sheets = tidy.sheets.map((sheet) =>
    sheet.name === name
      ? {
          ...sheet,
          numberFormats: sheet.numberFormats.map((row, r) =>
            row.map((format, c) => (isLeftOut(r, c) ? "?" : format)),
          ),
        }
      : sheet,
  );
  return { ...tidy, sheets };
}

interface Written {
  readonly workbook: XlsxWorkbook;
  readonly before: WorkbookSnapshot;
  readonly edit: WriteCellsEdit;
}

/** Writes what the first sheet that is not protected lets be written; a cell that cannot be changed alone is left out. */
async function write(bytes: Uint8Array): Promise<Written> {
  const workbook = await XlsxWorkbook.open(bytes, quietWatch());
  const before = await workbook.readSnapshot(quietWatch());
  const sheet = openSheet(before);
  let cells = changesIn(sheet);
  for (;;) {
    const edit = { kind: "writeCells", sheet: sheet.name, cells } as const;
    try {
      await workbook.apply([edit], quietWatch());
      return { workbook, before, edit };
    } catch (error) {
      if (!(error instanceof WorkbookFailure) || error.code !== "cell-not-alone") throw error;
      const left = cells.filter(
        ({ rowIndex, columnIndex }) => error.detail !== cellAddress(rowIndex, columnIndex),
      );
      expect(left.length).toBe(cells.length - 1);
      cells = left;
    }
  }
}

function expectRestToStay(before: Uint8Array, after: Uint8Array, sheet: string): void {
  const draft = new PackageDraft(before);
  const part = findDraftSheet(draft, sheet)!.part;
  expect(findLostParts(before, after)).toEqual([]);
  expect(findAlteredParts(before, after).map((name) => name.toLowerCase())).toEqual([part.toLowerCase()]);
  expect(isSameWorkbookPart(before, after, findWorkbookPart(draft), "", -1)).toBe(true);
  expect(findMovedStyles(before, after, requireStylesPart(draft))).toEqual([]);
  expect(findLostEntries(before, after, "[Content_Types].xml")).toEqual([]);
}

/** How much of two texts differs, between what they begin and what they end with. */
function differingLength(a: string, b: string): number {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end;
}

/** One text written: beside that cell no character of the sheet's part is another. */
async function expectOneCellToChange(bytes: Uint8Array): Promise<void> {
  const workbook = await XlsxWorkbook.open(bytes, quietWatch());
  const sheet = openSheet(await workbook.readSnapshot(quietWatch()));
  const cells = changesIn(sheet).slice(0, 1);
  const edit = { kind: "writeCells", sheet: sheet.name, cells } as const;
  if ((await failureOf(() => workbook.apply([edit], quietWatch()))) === "cell-not-alone") return;
  const draft = new PackageDraft(bytes);
  const { part } = findDraftSheet(draft, sheet.name)!;
  // Where the part was in another encoding, its declaration is another too.
  const body = (text: string): string => text.slice(text.indexOf("?>") + 2);
  const [was, is] = [draft.readText(part), new PackageDraft(workbook.bytes()).readText(part)];
  expect(differingLength(body(was), body(is))).toBeLessThan(400);
}

async function expectRoundTrip(bytes: Uint8Array): Promise<void> {
  const { workbook, before, edit } = await write(bytes);
  expect(edit.cells.length).toBeGreaterThan(0);
  expectRestToStay(bytes, workbook.bytes(), edit.sheet);
  const after = await workbook.readSnapshot(quietWatch());
  expect(withoutFormatsOf(after, edit)).toEqual(withoutFormatsOf(placeCells(before, edit), edit));
  await workbook.apply([inverseOf(edit, before)], quietWatch());
  expectRestToStay(bytes, workbook.bytes(), edit.sheet);
  expect(tidySnapshot(await workbook.readSnapshot(quietWatch()))).toEqual(tidySnapshot(before));
  await expectOneCellToChange(bytes);
}

async function expectNoNewErrors(bytes: Uint8Array, name: string): Promise<void> {
  const { workbook, edit, before } = await write(bytes);
  const known = await validateOpenXml(bytes, name);
  const written = await validateOpenXml(workbook.bytes(), name);
  await workbook.apply([inverseOf(edit, before)], quietWatch());
  const takenBack = await validateOpenXml(workbook.bytes(), name);
  const isNew = (error: string): boolean => !known.has(error);
  expect([...written, ...takenBack].filter(isNew)).toEqual([]);
}

const OWN: readonly (readonly [string, () => Uint8Array])[] = [
  ["own.xlsm", buildMacroBook],
  ["foreign.xlsx", buildForeignBook],
];

describe("workbooks of the project's own", () => {
  test.each(OWN)("%s: the rest stays", (_name, build) => expectRoundTrip(build()));

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

    test.each(written)("%s: the rest stays", (name) => expectRoundTrip(readCorpusFile(name)), MINUTES);

    test.each(Object.entries(REFUSED))("%s is refused: %s", async (name, code) => {
      expect(await failureOf(() => write(readCorpusFile(name)))).toBe(code);
    });

    const validated = validatorAbsent === null ? test.each(written) : test.skip.each(written);
    validated(
      `%s: valid as before ${validatorAbsent ?? ""}`,
      (name) => expectNoNewErrors(readCorpusFile(name), name),
      MINUTES,
    );
  },
);
