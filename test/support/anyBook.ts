// Workbooks with whatever may stand in cells, written over registers of all thirteen kinds.

import fc from "fast-check";
import { buildPlannedSheet } from "../../src/books/sheetPlan";
import { REGISTERS } from "../../src/books/standard/registers";
import { cellAddress } from "../../src/domain/sheets/address";
import { buildDocumentSnapshot } from "../../src/domain/sheets/documentSnapshot";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import { cells } from "./planting/plant";
import { sampleBook } from "./sampleBook";
import { dateCell, formatCell, formulaCell, type GridCell } from "./snapshotOf";
import { workbookOf } from "./workbookOf";

/** The thirteen registers, empty, as the standard workbook has them. */
const FORMS: readonly SheetSnapshot[] = Object.values(REGISTERS).map((plan, at) =>
  buildDocumentSnapshot(buildPlannedSheet(plan), at),
);

const odd = fc.oneof(
  fc.constantFrom<GridCell>(
    null,
    "",
    "—",
    "无",
    "同上",
    "√",
    "合计",
    "小计",
    "#REF!",
    "#VALUE!",
    true,
    false,
  ),
  fc.constantFrom<GridCell>(0, -1, 1e17, 1e300, -1e300, 33.333, 0.1, 200, 100, 20_200_918, 43_983),
  fc.constantFrom<GridCell>(
    "2020.9.18",
    "2020.2.30",
    "9月18日",
    "18日",
    "２０２０．９．１８",
    "二〇二〇年九月",
  ),
  fc.constantFrom<GridCell>("200元", "1.2万元", "壹佰元整", "壹佰", "(200)", "待定", "三百左右"),
  fc.constantFrom<GridCell>(
    "王　五",
    "王小禾、李小苗等3人",
    "四年级学生",
    "油费",
    "三好学生",
    "慰问金2人",
    "是",
  ),
  fc.constantFrom<GridCell>("11010519491231002X", "13800000000", "05533127", "20312774112345678901"),
  fc.constantFrom<GridCell>(
    dateCell("2020-09-18"),
    dateCell("1900-01-01"),
    formatCell("200", "@"),
    formulaCell("=SUM(E3:E9)", 5),
    formulaCell("=1/0", "#DIV/0!"),
    formulaCell("=A1", null),
  ),
  fc.string({ maxLength: 12, unit: "binary" }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

const MOST_COLUMNS = 14;

interface Scribble {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly value: GridCell;
}

const scribble: fc.Arbitrary<Scribble> = fc.record({
  sheet: fc.nat(FORMS.length - 1),
  row: fc.integer({ min: 1, max: 14 }),
  column: fc.nat(MOST_COLUMNS),
  value: odd,
});

interface Merge {
  readonly sheet: number;
  readonly top: number;
  readonly left: number;
  readonly down: number;
  readonly across: number;
}

const merge: fc.Arbitrary<Merge> = fc.record({
  sheet: fc.nat(FORMS.length - 1),
  top: fc.integer({ min: 3, max: 15 }),
  left: fc.nat(8),
  down: fc.nat(4),
  across: fc.nat(3),
});

function scribbled(sheets: readonly SheetSnapshot[], marks: readonly Scribble[]): WorkbookSnapshot {
  return marks.reduce(
    (book, { sheet, row, column, value }) => {
      const { name } = book.sheets[sheet % book.sheets.length] ?? { name: "" };
      return cells(name, { [cellAddress(row, column)]: value })(book);
    },
    workbookOf(...sheets),
  );
}

/** At most one for a sheet: merges do not overlap. */
function merged(book: WorkbookSnapshot, marks: readonly Merge[]): WorkbookSnapshot {
  const added = (at: number) =>
    marks
      .filter(({ sheet }) => sheet === at)
      .slice(0, 1)
      .map(({ top, left, down, across }) => ({ top, left, bottom: top + down, right: left + across }));
  return workbookOf(
    ...book.sheets.map((sheet, at) => ({ ...sheet, merges: [...(sheet.merges ?? []), ...added(at)] })),
  );
}

/** The empty registers, or the sample, with cells of any content and merges anywhere. */
export const anyBook: fc.Arbitrary<WorkbookSnapshot> = fc
  .record({
    marks: fc.array(scribble, { minLength: 10, maxLength: 100 }),
    merges: fc.array(merge, { maxLength: 4 }),
    onSample: fc.boolean(),
  })
  .map(({ marks, merges, onSample }) =>
    merged(scribbled(onSample ? sampleBook().sheets : FORMS, marks), merges),
  );
