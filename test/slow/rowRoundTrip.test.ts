// Rows put into workbooks with everything that Excel, WPS and others put into them, and taken out again: parts that do not
// speak of rows are the same to the last byte, the others come back to what they said, and no program finds new damage.

import type { SheetSnapshot, WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import { placeRows } from "../../src/domain/sheets/placeRows";
import { WorkbookFailure, type AddRowsEdit } from "../../src/workbook/port";
import { rowsChangeOf } from "../../src/workbook/rowsChange";
import { findWorkbookPart, listDraftSheets } from "../../src/workbook/xlsx/write/bookParts";
import { PackageDraft } from "../../src/workbook/xlsx/write/PackageDraft";
import { parseXmlTree } from "../../src/workbook/xlsx/write/parseXmlTree";
import { moveReferences } from "../../src/workbook/xlsx/write/rows/moveReferences";
import { XlsxWorkbook } from "../../src/workbook/xlsx/XlsxWorkbook";
import { addRows, takeBack } from "../contract/rowCases";
import { corpusAbsent, corpusNames, readCorpusFile } from "../support/corpusFiles";
import { failureOf } from "../support/failureOf";
import { validateOpenXml, validatorAbsent } from "../support/openXmlValidator";
import { canonical, findLostParts } from "../support/packageChanges";
import { quietWatch } from "../support/quietWatch";
import { buildForeignBook } from "../support/richBooks/foreignBook";
import { buildMacroBook } from "../support/richBooks/macroBook";
import { tidySnapshot } from "../support/tidySnapshot";

const MINUTES = 120_000;

/** Files that cannot be written at all, and why. */
const REFUSED: Readonly<Record<string, string>> = {
  "07_stress024.xlsx": "protected",
  "08_stress002.xlsx": "protected",
  "44_universal-content-strict.xlsx": "file-strict",
};

/** Where a row is put: in the midst of what is used, and behind its end; somewhere in a sheet whose cells are all empty. */
function placesIn({ rows }: SheetSnapshot): number[] {
  const places = rows.length === 0 ? [3] : [Math.ceil(rows.length / 2), rows.length];
  return [...new Set(places)];
}

function editAt(sheet: SheetSnapshot, before: number): AddRowsEdit {
  return addRows({ sheet: sheet.name, insertion: { before, count: 2, like: before - 1 }, cells: [] });
}

function moved(before: WorkbookSnapshot, edit: AddRowsEdit): WorkbookSnapshot {
  const change = rowsChangeOf(edit);
  if (change.shift === null) return before;
  const move = { sheet: edit.sheet, shift: change.shift, sheets: before.sheets.map(({ name }) => name) };
  const moveFormula = (formula: string, home: string): string =>
    `=${moveReferences(formula.slice(1), home, move)}`;
  return placeRows({ ...before, names: [] }, { ...change, printArea: [] }, moveFormula);
}

/** Without what is the host's to say, or not said of every file. */
const UNSAID: ReadonlySet<string> = new Set(["printArea", "numberFormats", "hiddenRows"]);

function plain(snapshot: WorkbookSnapshot): unknown {
  return tidySnapshot(snapshot).sheets.map((sheet) =>
    Object.fromEntries(Object.entries(sheet).filter(([key]) => !UNSAID.has(key))),
  );
}

/** Parts that are not what they were, cells and the order of calculation left out. */
function findChanged(before: Uint8Array, after: Uint8Array): string[] {
  const [was, is] = [new PackageDraft(before), new PackageDraft(after)];
  const sheets = new Set(listDraftSheets(was).map(({ part }) => part.toLowerCase()));
  const workbook = findWorkbookPart(was).toLowerCase();
  const isSet = (name: string): boolean =>
    sheets.has(name) || name === workbook || /calcchain|\[content_types\]|workbook\.xml\.rels/u.test(name);
  return was.archive
    .names()
    .filter((name) => /\.(xml|rels|vml)$/iu.test(name) && !isSet(name.toLowerCase()))
    .filter((name) => {
      const [a, b] = [was.readText(name), is.readText(name)];
      return (
        a !== b && canonical(parseXmlTree(a), a, () => false) !== canonical(parseXmlTree(b), b, () => false)
      );
    });
}

/** Whether the row went in, and out again; else it was refused and the file is as it was. */
async function roundTrip(bytes: Uint8Array, first: WorkbookSnapshot, edit: AddRowsEdit): Promise<boolean> {
  const workbook = await XlsxWorkbook.open(bytes, quietWatch());
  try {
    await workbook.apply([edit], quietWatch());
  } catch (error) {
    if (!(error instanceof WorkbookFailure)) throw error;
    expect(["rows-fixed", "protected"]).toContain(error.code);
    expect(workbook.bytes()).toBe(bytes);
    return false;
  }
  expect(findLostParts(bytes, workbook.bytes())).toEqual([]);
  expect(plain(await workbook.readSnapshot(quietWatch()))).toEqual(plain(moved(first, edit)));
  await workbook.apply([takeBack(edit, first)], quietWatch());
  const back = await workbook.readSnapshot(quietWatch());
  expect(plain(back)).toEqual(plain(first));
  expect(back.names).toEqual(first.names);
  expect(findChanged(bytes, workbook.bytes())).toEqual([]);
  return true;
}

async function expectRoundTrips(bytes: Uint8Array): Promise<{ written: number; refused: number }> {
  const counts = { written: 0, refused: 0 };
  const first = await (await XlsxWorkbook.open(bytes, quietWatch())).readSnapshot(quietWatch());
  const edits = first.sheets
    .slice(0, 4)
    .flatMap((sheet) => placesIn(sheet).map((before) => editAt(sheet, before)));
  for (const edit of edits) counts[(await roundTrip(bytes, first, edit)) ? "written" : "refused"] += 1;
  return counts;
}

async function expectNoNewErrors(bytes: Uint8Array, name: string): Promise<void> {
  const workbook = await XlsxWorkbook.open(bytes, quietWatch());
  const before = await workbook.readSnapshot(quietWatch());
  const sheet =
    before.sheets.find(({ rows, isProtected }) => rows.length > 1 && !isProtected) ?? before.sheets[0];
  if (sheet === undefined) throw new Error("no sheet");
  const edit = editAt(sheet, Math.max(1, Math.ceil(sheet.rows.length / 2)));
  if ((await failureOf(() => workbook.apply([edit], quietWatch()))) === "rows-fixed") return;
  const known = await validateOpenXml(bytes, name);
  const written = await validateOpenXml(workbook.bytes(), name);
  await workbook.apply([takeBack(edit, before)], quietWatch());
  const back = await validateOpenXml(workbook.bytes(), name);
  expect([...written, ...back].filter((error) => !known.has(error))).toEqual([]);
}

const OWN: readonly (readonly [string, () => Uint8Array])[] = [
  ["own.xlsm", buildMacroBook],
  ["foreign.xlsx", buildForeignBook],
];

describe("workbooks of the project's own", () => {
  test.each(OWN)("%s: come back", async (_name, build) => {
    expect((await expectRoundTrips(build())).written).toBeGreaterThan(0);
  });

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
      "%s: comes back, or is refused untouched",
      async (name) => {
        const { written: done, refused } = await expectRoundTrips(readCorpusFile(name));
        expect(done + refused).toBeGreaterThan(0);
      },
      MINUTES,
    );

    const validated = validatorAbsent === null ? test.each(written) : test.skip.each(written);
    validated(
      `%s: valid as before ${validatorAbsent ?? ""}`,
      (name) => expectNoNewErrors(readCorpusFile(name), name),
      MINUTES,
    );
  },
);
