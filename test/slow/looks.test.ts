// Every sheet of real workbooks has looks that a document can say: a sheet written in them looks the same again.

import type { CellLook, SheetDocument } from "../../src/domain/sheets/sheetDocument";
import type { CellPlace } from "../../src/workbook/port";
import { XlsxWorkbook } from "../../src/workbook/xlsx/XlsxWorkbook";
import { corpusAbsent, corpusNames, readCorpusFile } from "../support/corpusFiles";
import { fullDocument } from "../support/fullDocument";
import { quietWatch } from "../support/quietWatch";
import { buildForeignBook } from "../support/richBooks/foreignBook";
import { buildMacroBook } from "../support/richBooks/macroBook";

const MINUTES = 60_000;
const COPY = "照样";
const SIZE = 12;
/** The cells looked at: the first of each sheet. */
const PLACES: readonly CellPlace[] = Array.from({ length: SIZE * SIZE }, (_, index) => ({
  rowIndex: Math.floor(index / SIZE),
  columnIndex: index % SIZE,
}));

function expectSayable({ style, rowHeight, columnWidth }: CellLook): void {
  expect(style.font.name).not.toBe("");
  expect(style.font.size).toBeGreaterThan(0);
  for (const color of [style.font.color, style.fill ?? "#FFFFFF"]) expect(color).toMatch(/^#[0-9A-F]{6}$/u);
  expect(style.numberFormat).not.toBe("");
  expect(rowHeight).toBeGreaterThanOrEqual(0);
  expect(columnWidth).toBeGreaterThanOrEqual(0);
}

function documentOf(looks: readonly CellLook[]): SheetDocument {
  return {
    ...fullDocument("", COPY),
    columnWidths: looks.slice(0, SIZE).map(({ columnWidth }) => columnWidth),
    styles: Object.fromEntries(looks.map(({ style }, index) => [String(index), style])),
    rows: Array.from({ length: SIZE }, (_r, r) => ({
      height: looks[r * SIZE]!.rowHeight,
      cells: Array.from({ length: SIZE }, (_c, c) => ({
        value: `${r},${c}`,
        formula: null,
        style: String(r * SIZE + c),
        link: null,
      })),
    })),
    merges: [],
    charts: [],
  };
}

async function expectLooks(bytes: Uint8Array, canWrite: boolean): Promise<void> {
  const workbook = await XlsxWorkbook.open(bytes, quietWatch());
  const { sheets } = await workbook.readSnapshot(quietWatch());
  const selection = await workbook.readSelection();
  if (selection !== null) expect(sheets.map(({ name }) => name)).toContain(selection.sheet);
  for (const { name } of sheets) {
    const looks = await workbook.readLooks(name, PLACES);
    looks.forEach(expectSayable);
    if (!canWrite) continue;
    const copy = await XlsxWorkbook.open(bytes, quietWatch());
    const document = documentOf(looks);
    await copy.apply(
      [{ kind: "writeSheet", document, expect: { kind: "absent" }, after: null }],
      quietWatch(),
    );
    expect(await copy.readLooks(COPY, PLACES)).toEqual(looks);
  }
}

test.each([
  ["own.xlsm", buildMacroBook],
  ["foreign.xlsx", buildForeignBook],
])("%s", (_, build) => expectLooks(build(), true), MINUTES);

/** Cannot be written, see roundTrip.test.ts. */
const REFUSED = /^(?:31|44)_/u;

(corpusAbsent === null ? describe : describe.skip)(
  `workbooks of other projects ${corpusAbsent ?? ""}`,
  () => {
    test.each(corpusNames())("%s", (name) => expectLooks(readCorpusFile(name), !REFUSED.test(name)), MINUTES);
  },
);
