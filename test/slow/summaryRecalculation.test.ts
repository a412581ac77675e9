// LibreOffice calculates the written 年度汇总 anew and gets in every cell what the sheet was written with.

import { cellAddress } from "../../src/domain/sheets/address";
import type { SheetDocument } from "../../src/domain/sheets/sheetDocument";
import { valueAt, type WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import { type SheetChoice, WHOLE_SHEET } from "../../src/domain/summary/document/sheetChoice";
import { type MonthSpan, yearSpan } from "../../src/domain/summary/monthSpan";
import { monthsOfPart } from "../../src/domain/summary/periodOf";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { XlsxWorkbook } from "../../src/workbook/xlsx/XlsxWorkbook";
import { committeeBook } from "../support/committeeBook";
import { libreOfficeAbsent, recalculate } from "../support/libreOffice";
import { quietWatch } from "../support/quietWatch";
import { fiveYears } from "../support/severalYears";
import { summarySheetOf } from "../support/summarySheetOf";
import { sampleBook, withCell } from "../support/sampleBook";
import { xlsxFromSnapshot } from "../support/xlsxFromSnapshot";

const SHEET = "年度汇总";
const MINUTES = 60_000;
const TOLERANCE = 1e-9;

interface Case {
  readonly snapshot: WorkbookSnapshot;
  readonly span: MonthSpan;
  readonly choice?: SheetChoice;
}

const year = yearSpan(2020);
const [firstHalf, secondHalf] = [1, 2].map((number) => ({ ...year, ...monthsOfPart("half", number) })) as [
  MonthSpan,
  MonthSpan,
];
const textAmounts = withCell(withCell(sampleBook(), "经费支出", 5, 4, "180元"), "设备用具", 4, 2, null);

const withLists: SheetChoice = { ...WHOLE_SHEET, lists: new Set(["awardList", "visitList"]) };

const BOOKS: ReadonlyMap<string, Case> = new Map([
  ["sample", { snapshot: sampleBook(), span: year }],
  ["amounts as text", { snapshot: textAmounts, span: year }],
  ["five years", { snapshot: fiveYears, span: year }],
  [
    "five years, amounts as text",
    {
      snapshot: withCell(withCell(fiveYears, "经费支出", 9, 3, "500元"), "走访慰问", 4, 4, null),
      span: year,
    },
  ],
  ["with the year before", { snapshot: committeeBook, span: year }],
  ["first half", { snapshot: sampleBook(), span: firstHalf }],
  ["second half with amounts as text", { snapshot: textAmounts, span: secondHalf }],
  ["second half with the year before", { snapshot: committeeBook, span: secondHalf }],
  ["with lists of names", { snapshot: textAmounts, span: year, choice: withLists }],
  ["second half with lists", { snapshot: committeeBook, span: secondHalf, choice: withLists }],
  ["over two years", { snapshot: sampleBook(), span: { year: 2019, firstMonth: 9, lastMonth: 20 } }],
]);

const documentOf = (snapshot: WorkbookSnapshot, { span, choice = WHOLE_SHEET }: Case): SheetDocument =>
  summarySheetOf(snapshot, span.year, { span, choice });

async function written(one: Case): Promise<Uint8Array> {
  const workbook = await XlsxWorkbook.open(xlsxFromSnapshot(one.snapshot), quietWatch());
  const document = documentOf(await workbook.readSnapshot(quietWatch()), one);
  await workbook.apply(
    [{ kind: "writeSheet", document, expect: { kind: "absent" }, after: null }],
    quietWatch(),
  );
  return workbook.bytes();
}

const suite = libreOfficeAbsent === null ? describe : describe.skip;
suite(`LibreOffice ${libreOfficeAbsent ?? ""}`, () => {
  let calculated: Map<string, Uint8Array>;
  beforeAll(async () => {
    const files = new Map<string, Uint8Array>();
    for (const [name, book] of BOOKS) files.set(`${name}.xlsx`, await written(book));
    calculated = await recalculate(files);
  }, 3 * MINUTES);

  test.each([...BOOKS])("%s: every cell has the value it was written with", async (name, one) => {
    const bytes = calculated.get(`${name}.xlsx`);
    if (bytes === undefined) throw new Error("LibreOffice did not open the file");
    const { sheets } = await readXlsx(bytes, quietWatch());
    const sheet = sheets.find((one) => one.name === SHEET)!;
    const { rows } = documentOf(one.snapshot, one);
    const formulas = rows.flatMap(({ cells }) => cells.filter((cell) => cell?.formula));
    expect(formulas.length).toBeGreaterThan(10);
    const wrong = rows.flatMap(({ cells }, r) =>
      cells.flatMap((cell, c) => {
        const [is, expected] = [valueAt(sheet, r, c), cell?.value === "" ? null : (cell?.value ?? null)];
        if (typeof is === "number" && typeof expected === "number")
          return Math.abs(is - expected) <= TOLERANCE * Math.max(1, Math.abs(expected))
            ? []
            : [cellAddress(r, c)];
        return is === expected ? [] : [cellAddress(r, c)];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
