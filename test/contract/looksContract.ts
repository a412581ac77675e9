// How cells look: what a document says is given back, and what nobody has dressed is plain.

import type { CellLook, SheetDocument } from "../../src/domain/sheets/sheetDocument";
import type { CellPlace } from "../../src/workbook/port";
import { fullDocument } from "../support/fullDocument";
import { quietWatch } from "../support/quietWatch";
import { richDocument, SPENDING } from "../support/richDocument";
import { drawnBorders } from "../support/sheetDump/drawnBorders";
import { toTenth } from "../support/sheetDump/SheetDump";
import { snapshotOf } from "../support/snapshotOf";
import { workbookOf } from "../support/workbookOf";
import type { OpenFixture } from "./fixture";
import { refusalOf } from "./refusalOf";
import { ABSENT, withoutFormer } from "./writingCases";

const at = (rowIndex: number, columnIndex: number): CellPlace => ({ rowIndex, columnIndex });

function placesOf({ rows }: SheetDocument): CellPlace[] {
  return rows.flatMap(({ cells }, r) => cells.flatMap((cell, c) => (cell === null ? [] : [at(r, c)])));
}

/** Heights and widths that the document leaves to the host are null here. */
function expectedLook(document: SheetDocument, { rowIndex, columnIndex }: CellPlace) {
  const styleAt = (r: number, c: number) => {
    const cell = document.rows[r]?.cells[c];
    return cell ? document.styles[cell.style] : undefined;
  };
  const borders = drawnBorders((r, c) => styleAt(r, c)?.borders, rowIndex, columnIndex);
  return {
    style: { ...styleAt(rowIndex, columnIndex), borders },
    rowHeight: document.rows[rowIndex]?.height ?? null,
    columnWidth: document.columnWidths[columnIndex] ?? null,
  };
}

/** The look to a tenth of a character, without what the document leaves to the host. */
function comparable(look: CellLook, expected: ReturnType<typeof expectedLook>) {
  return {
    style: look.style,
    rowHeight: expected.rowHeight === null ? null : look.rowHeight,
    columnWidth: expected.columnWidth === null ? null : toTenth(look.columnWidth),
  };
}

/** The document with every cell as it was read. */
function dressed(document: SheetDocument, looks: readonly CellLook[]): SheetDocument {
  const places = placesOf(document);
  const indexOf = (r: number, c: number) => places.findIndex((p) => p.rowIndex === r && p.columnIndex === c);
  return {
    ...document,
    name: "照样",
    styles: Object.fromEntries(looks.map(({ style }, index) => [String(index), style])),
    columnWidths: document.columnWidths.map(
      (_, c) => looks[places.findIndex(({ columnIndex }) => columnIndex === c)]!.columnWidth,
    ),
    rows: document.rows.map(({ cells }, r) => {
      const first = places.findIndex(({ rowIndex }) => rowIndex === r);
      return {
        height: looks[first]?.rowHeight ?? null,
        cells: cells.map((cell, c) => cell && { ...cell, style: String(indexOf(r, c)) }),
      };
    }),
  };
}

export function describeLooks(open: OpenFixture): void {
  describe("readLooks", () => {
    const documents = [richDocument(), fullDocument(SPENDING)];

    test.each(documents.map((document, index) => [index, document] as const))(
      "document %i: every cell looks as it was written",
      async (_, document) => {
        const { workbook } = await open(withoutFormer);
        await workbook.apply([{ kind: "writeSheet", document, expect: ABSENT, after: null }], quietWatch());
        const places = placesOf(document);
        const looks = await workbook.readLooks(document.name, places);
        const expected = places.map((place) => expectedLook(document, place));
        expect(looks.map((look, index) => comparable(look, expected[index]!))).toEqual(
          expected.map((one) => ({ ...one, columnWidth: one.columnWidth && toTenth(one.columnWidth) })),
        );
      },
    );

    test.each(documents.map((document, index) => [index, document] as const))(
      "document %i: a sheet written in the looks that were read looks the same again",
      async (_, document) => {
        const { workbook } = await open(withoutFormer);
        const write = (one: SheetDocument) =>
          workbook.apply([{ kind: "writeSheet", document: one, expect: ABSENT, after: null }], quietWatch());
        await write(document);
        const looks = await workbook.readLooks(document.name, placesOf(document));
        await write(dressed(document, looks));
        expect(await workbook.readLooks("照样", placesOf(document))).toEqual(looks);
      },
    );

    test("one answer a cell, in the order of the cells, as often as they are asked for", async () => {
      const document = richDocument();
      const { workbook } = await open(withoutFormer);
      await workbook.apply([{ kind: "writeSheet", document, expect: ABSENT, after: null }], quietWatch());
      const looks = await workbook.readLooks(document.name, [at(2, 1), at(0, 0), at(3, 1), at(0, 0)]);
      expect(looks.map(({ style }) => [style.font.size, style.numberFormat])).toEqual([
        [11, "General"],
        [20, "General"],
        [11, "#,##0.00"],
        [20, "General"],
      ]);
      expect(await workbook.readLooks(document.name, [])).toEqual([]);
    });

    test("a cell that nobody has dressed is plain, wherever it is", async () => {
      const { workbook } = await open(withoutFormer);
      const looks = await workbook.readLooks(SPENDING, [at(1, 0), at(5_000, 700), at(1_048_575, 16_383)]);
      for (const { style, rowHeight, columnWidth } of looks) {
        expect(style).toMatchObject({
          font: { bold: false, underline: false, color: "#000000", size: 11 },
          fill: null,
          borders: { top: "none", right: "none", bottom: "none", left: "none" },
          horizontal: "general",
          wrap: false,
          indent: 0,
          numberFormat: "General",
        });
        expect([rowHeight > 10, columnWidth > 5]).toEqual([true, true]);
      }
    });

    test("hidden rows and columns have no size, their neighbours have", async () => {
      const sheet = snapshotOf([[1, 2, 3], [4, 5, 6], [7]], { hiddenRows: [2], hiddenColumns: [1] });
      const { workbook } = await open(workbookOf(sheet));
      const looks = await workbook.readLooks(sheet.name, [at(1, 0), at(0, 1), at(2, 2)]);
      expect(looks.map((look) => [look.rowHeight > 0, look.columnWidth > 0])).toEqual([
        [false, true],
        [true, false],
        [true, true],
      ]);
    });

    test("a protected sheet may be looked at", async () => {
      const sheet = snapshotOf([["甲某", 100]], { name: "Locked", isProtected: true });
      const { workbook } = await open(workbookOf(sheet));
      expect(await workbook.readLooks("LOCKED", [at(0, 0)])).toHaveLength(1);
    });

    test.each([[[at(0, 0)]], [[]]])("a sheet that is not there is named", async (places) => {
      const { workbook } = await open(withoutFormer);
      expect(await refusalOf(workbook.readLooks("没有这张表", places))).toMatchObject({
        code: "not-found",
        sheet: "没有这张表",
      });
    });
  });
}
