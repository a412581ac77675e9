// LibreOffice calculates the written 年度汇总 anew and gets in every cell what the sheet was written with.

import { cellAddress } from "../../src/domain/sheets/address";
import type { SheetDocument } from "../../src/domain/sheets/sheetDocument";
import { valueAt, type WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
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

const BOOKS: ReadonlyMap<string, WorkbookSnapshot> = new Map([
  ["sample", sampleBook()],
  ["amounts as text", withCell(withCell(sampleBook(), "经费支出", 5, 4, "180元"), "设备用具", 4, 2, null)],
  ["with the year before", committeeBook],
  ["five years", fiveYears],
  [
    "five years, amounts as text",
    withCell(withCell(fiveYears, "经费支出", 9, 3, "500元"), "走访慰问", 4, 4, null),
  ],
]);

const documentOf = (snapshot: WorkbookSnapshot): SheetDocument => summarySheetOf(snapshot, 2020);

async function written(snapshot: WorkbookSnapshot): Promise<Uint8Array> {
  const workbook = await XlsxWorkbook.open(xlsxFromSnapshot(snapshot), quietWatch());
  const document = documentOf(await workbook.readSnapshot(quietWatch()));
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

  test.each([...BOOKS])("%s: every cell has the value it was written with", async (name, book) => {
    const bytes = calculated.get(`${name}.xlsx`);
    if (bytes === undefined) throw new Error("LibreOffice did not open the file");
    const { sheets } = await readXlsx(bytes, quietWatch());
    const sheet = sheets.find((one) => one.name === SHEET)!;
    const { rows } = documentOf(book);
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
