// LibreOffice calculates the 年度汇总 of registers that have changed since: the sheet says so itself, and says nothing as long as
// they have not.

import type { RowAddition } from "../../src/domain/sheets/rowAddition";
import type { SheetDocument } from "../../src/domain/sheets/sheetDocument";
import { type SheetSnapshot, valueAt, type WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import { zhSummarySheet } from "../../src/texts/zhSummarySheet";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { XlsxWorkbook } from "../../src/workbook/xlsx/XlsxWorkbook";
import { summarySheetOf } from "../support/summarySheetOf";
import { committeeBook } from "../support/committeeBook";
import { libreOfficeAbsent, recalculate } from "../support/libreOffice";
import { quietWatch } from "../support/quietWatch";
import { sampleBook, withCell, withoutRow } from "../support/sampleBook";
import { workbookOf } from "../support/workbookOf";
import { xlsxFromSnapshot } from "../support/xlsxFromSnapshot";

const SHEET = "年度汇总";
const STATUS_ROW = 2;
const MINUTES = 60_000;

const summaryOf = (snapshot: WorkbookSnapshot): SheetDocument => summarySheetOf(snapshot, 2020);

type Change = (sheet: SheetSnapshot) => SheetSnapshot;

function changed(book: WorkbookSnapshot, name: string, change: Change): WorkbookSnapshot {
  return workbookOf(...book.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)));
}

const appended =
  (row: SheetSnapshot["rows"][number]): Change =>
  (sheet) => ({ ...sheet, rows: [...sheet.rows, row], formulas: [...sheet.formulas, null] });

const QUOTED = "走访 '慰问'!(二)";
const renamed = changed(committeeBook, "走访慰问", (sheet) => ({ ...sheet, name: QUOTED }));
const amountsSwapped = withCell(withCell(committeeBook, "奖学奖优", 3, 4, 200), "奖学奖优", 5, 4, 100);
const visit = ["2020年11月2日", "乙小三", "留守儿童", "青山村三组", 200, "书包", "丙某"];

/** What, the workbook that was summed up, what it is now, and whether the sheet is to say so. */
const CASES: readonly (readonly [string, WorkbookSnapshot, WorkbookSnapshot, boolean])[] = [
  ["the sample as it was", sampleBook(), sampleBook(), false],
  ["a committee's as it was", committeeBook, committeeBook, false],
  ["a sheet whose name needs quotes", renamed, renamed, false],
  ["an amount", committeeBook, withCell(committeeBook, "经费支出", 4, 3, 201), true],
  ["two amounts that have changed places", committeeBook, amountsSwapped, true],
  ["a name's last letter", committeeBook, withCell(committeeBook, "奖学奖优", 3, 1, "甲小九"), true],
  ["a name's middle letter", committeeBook, withCell(committeeBook, "奖学奖优", 3, 1, "甲大一"), true],
  ["a date as text", committeeBook, withCell(committeeBook, "走访慰问", 3, 0, "2020年9月28日"), true],
  ["a category of the same length", committeeBook, withCell(committeeBook, "经费支出", 7, 2, "餐费"), true],
  ["a cell emptied", committeeBook, withCell(committeeBook, "经费支出", 7, 6, null), true],
  ["a row more", committeeBook, changed(committeeBook, "走访慰问", appended(visit)), true],
  ["a row more under a name in quotes", renamed, changed(renamed, QUOTED, appended(visit)), true],
  ["a row less", committeeBook, withoutRow(committeeBook, "经费支出", 5), true],
  ["the last row less", committeeBook, withoutRow(committeeBook, "走访慰问", 4), true],
  ["the sample with a row less", sampleBook(), withoutRow(sampleBook(), "走访慰问", 6), true],
  [
    "the sample's last sheet, whose turn comes last",
    sampleBook(),
    withCell(sampleBook(), "经费收入", 4, 2, 1),
    true,
  ],
  ["the sample's opinions", sampleBook(), withCell(sampleBook(), "意见建议", 3, 2, "换一句"), true],
  ["the sample with another amount", sampleBook(), withCell(sampleBook(), "经费支出", 5, 4, 1), true],
  [
    "a title, which nothing is counted from",
    committeeBook,
    withCell(committeeBook, "经费支出", 1, 0, "青禾县畜牧局关工委支出表"),
    false,
  ],
];

async function openWith(now: WorkbookSnapshot, summed: WorkbookSnapshot): Promise<XlsxWorkbook> {
  const workbook = await XlsxWorkbook.open(xlsxFromSnapshot(now), quietWatch());
  const document = summaryOf(summed);
  const edit = { kind: "writeSheet", document, expect: { kind: "absent" }, after: null } as const;
  await workbook.apply([edit], quietWatch());
  return workbook;
}

/** A row put in above the total, as an entry puts it. */
async function withEntry(): Promise<Uint8Array> {
  const workbook = await openWith(committeeBook, committeeBook);
  const cells = [4, "甲小四", "城关一小", "三好学生", 100, "2020年7月10日", "甲大四"];
  const addition: RowAddition = {
    sheet: "奖学奖优",
    insertion: { before: 5, count: 1, like: 4 },
    cells: cells.map((value, columnIndex) => ({
      rowIndex: 5,
      columnIndex,
      expect: { value: null, formula: null },
      value,
      formula: null,
      numberFormat: null,
    })),
    guards: [],
    stretchedTables: [],
    stretchesPrintArea: false,
  };
  await workbook.apply([{ kind: "addRows", ...addition }], quietWatch());
  return workbook.bytes();
}

const suite = libreOfficeAbsent === null ? describe : describe.skip;
suite(`LibreOffice ${libreOfficeAbsent ?? ""}`, () => {
  let calculated: Map<string, Uint8Array>;
  beforeAll(async () => {
    const files = new Map<string, Uint8Array>();
    for (const [at, [, summed, now]] of CASES.entries())
      files.set(`${at}.xlsx`, (await openWith(now, summed)).bytes());
    files.set("entry.xlsx", await withEntry());
    calculated = await recalculate(files);
  }, 3 * MINUTES);

  const said = async (file: string) => {
    const bytes = calculated.get(file);
    if (bytes === undefined) throw new Error("LibreOffice did not open the file");
    const { sheets } = await readXlsx(bytes, quietWatch());
    return valueAt(
      sheets.find(({ name }) => name === SHEET)!,
      STATUS_ROW,
      0,
    );
  };

  test.each(CASES.map(([what, , , isOutdated], at) => [what, isOutdated, at] as const))(
    "%s: the sheet says 已过期 is %s",
    async (_, isOutdated, at) => {
      expect(await said(`${at}.xlsx`)).toBe(isOutdated ? zhSummarySheet.outdated : null);
    },
  );

  test("a row put in above the total is seen: the formula follows the rows", async () => {
    expect(await said("entry.xlsx")).toBe(zhSummarySheet.outdated);
  });
});
