// How the rows of a sheet look, as plain data, so that a file and Excel's stand-in can be given the same looks and be
// compared afterwards. What a look is made of does not matter here: it is a key that is equal for equal looks.

import { cellAddress, parseRange, rangeAddress } from "../../../src/domain/sheets/address";
import { BUILT_IN_NUMBER_FORMATS } from "../../../src/workbook/xlsx/read/builtInNumberFormats";
import { DEFAULT_LOOK } from "../excel/model/look";
import { STANDARD_HEIGHT, type Sheet } from "../excel/model/Sheet";
import type { Workbook } from "../excel/model/Workbook";
import { XlsxParts } from "../sheetDump/xlsxParts";
import { childrenOf, find, type XmlNode } from "../sheetDump/xmlNode";

export interface SheetDress {
  /** By address, number formats left out; cells that look as their column does are not listed. */
  readonly looks: Readonly<Record<string, string>>;
  /** Points, by row number; rows of the usual height are not listed. */
  readonly heights: Readonly<Record<string, number>>;
  readonly merges: readonly string[];
}

export type Dress = Readonly<Record<string, SheetDress>>;

interface Style {
  readonly look: string;
  readonly numberFormat: string;
}

/** What a file says of a sheet's cells, those that hold nothing too. */
interface StyledSheet {
  readonly rows: readonly XmlNode[];
  readonly styles: readonly Style[];
  /** By column; undefined for the usual one. */
  readonly columns: readonly (Style | undefined)[];
  readonly node: XmlNode;
}

function readStyles(styles: XmlNode): Style[] {
  const formats = childrenOf(find(styles, "numFmts"), "numFmt");
  const own = new Map(
    formats.map(({ attributes }) => [attributes["numFmtId"] ?? "", attributes["formatCode"] ?? ""]),
  );
  return childrenOf(find(styles, "cellXfs"), "xf").map((xf) => {
    const { fontId = "0", fillId = "0", borderId = "0", numFmtId = "0" } = xf.attributes;
    const rest = ["alignment", "protection"].map((name) => JSON.stringify(find(xf, name)?.attributes ?? {}));
    const numberFormat = own.get(numFmtId) ?? BUILT_IN_NUMBER_FORMATS[Number(numFmtId)] ?? "General";
    return { look: [fontId, fillId, borderId, ...rest].join(" "), numberFormat };
  });
}

function readColumns(sheet: XmlNode, styles: readonly Style[]): (Style | undefined)[] {
  const columns: (Style | undefined)[] = [];
  for (const { attributes } of childrenOf(find(sheet, "cols"), "col")) {
    const last = Math.min(Number(attributes["max"]), MOST_COLUMNS);
    for (let column = Number(attributes["min"]); column <= last; column += 1)
      columns[column - 1] = styles[Number(attributes["style"] ?? 0)];
  }
  return columns;
}

const MOST_COLUMNS = 200;
const WORKBOOK = "xl/workbook.xml";

function readStyled(bytes: Uint8Array): Map<string, StyledSheet> {
  const parts = new XlsxParts(bytes);
  const styles = readStyles(parts.read("xl/styles.xml"));
  const sheets = childrenOf(find(parts.read(WORKBOOK), "sheets"), "sheet");
  return new Map(
    sheets.map(({ attributes }) => {
      const node = parts.read(parts.target(WORKBOOK, attributes["r:id"] ?? ""));
      const rows = childrenOf(find(node, "sheetData"), "row");
      return [attributes["name"] ?? "", { node, rows, styles, columns: readColumns(node, styles) }];
    }),
  );
}

function* styledCells({ rows, styles }: StyledSheet) {
  for (const { attributes } of rows.flatMap((row) => childrenOf(row, "c"))) {
    const style = styles[Number(attributes["s"] ?? 0)];
    const place = parseRange(attributes["r"] ?? "");
    if (style !== undefined && place !== null) yield { r: place.top, c: place.left, style };
  }
}

function looksOf(sheet: StyledSheet): Record<string, string> {
  const [usual] = sheet.styles;
  return Object.fromEntries(
    [...styledCells(sheet)].flatMap(({ r, c, style: { look } }) =>
      look === (sheet.columns[c] ?? usual)?.look ? [] : [[cellAddress(r, c), look]],
    ),
  );
}

function usualHeight(node: XmlNode | undefined): number {
  return Number(find(node, "sheetFormatPr")?.attributes["defaultRowHeight"] ?? STANDARD_HEIGHT);
}

const ROWS_BELOW = 20;

/** Of each row that can be seen, and of some below the last one. */
function allHeights({ rows, node }: StyledSheet): [row: string, height: number][] {
  const usual = usualHeight(node);
  const last = Number(rows.at(-1)?.attributes["r"] ?? 0);
  const below = Array.from({ length: ROWS_BELOW }, (_, i) => [String(last + 1 + i), usual] as const);
  const stated = rows.flatMap(({ attributes: { r, ht, hidden } }) =>
    r === undefined || hidden === "1" ? [] : [[r, Number(ht ?? usual)] as const],
  );
  return [...new Map([...below, ...stated])];
}

function unusual(heights: readonly (readonly [string, number])[], usual: number): Record<string, number> {
  return Object.fromEntries(heights.filter(([, height]) => height !== usual));
}

/** Read past the adapter that wrote the file. */
export function dressOfFile(bytes: Uint8Array): Dress {
  return Object.fromEntries(
    [...readStyled(bytes)].map(([name, sheet]) => {
      const merges = childrenOf(find(sheet.node, "mergeCells"), "mergeCell");
      return [
        name,
        {
          looks: looksOf(sheet),
          heights: unusual(allHeights(sheet), usualHeight(sheet.node)),
          merges: merges.map(({ attributes }) => attributes["ref"] ?? "").sort(),
        },
      ];
    }),
  );
}

/** A look's key, as a cell of the stand-in carries it. */
const CARRIER = "fontName";

function dressSheet(sheet: Sheet, styled: StyledSheet): void {
  for (const { r, c, style } of styledCells(styled))
    sheet.setLook(r, c, { [CARRIER]: style.look, numberFormat: style.numberFormat });
  for (const [row, height] of allHeights(styled)) sheet.rowHeights.set(Number(row) - 1, height);
}

/** A dressed stand-in, and what it is compared with. */
export class DressedStandIn {
  readonly #model: Workbook;
  readonly #styled: ReadonlyMap<string, StyledSheet>;

  /** Dresses a workbook in the stand-in as the file is from which its cells are. */
  constructor(model: Workbook, bytes: Uint8Array) {
    this.#model = model;
    this.#styled = readStyled(bytes);
    for (const sheet of model.sheets) {
      const own = this.#styled.get(sheet.name);
      if (own !== undefined) dressSheet(sheet, own);
    }
  }

  dress(): Dress {
    return Object.fromEntries(this.#model.sheets.map((sheet) => [sheet.name, this.#dressOf(sheet)]));
  }

  #dressOf(sheet: Sheet): SheetDress {
    const styled = this.#styled.get(sheet.name);
    const usual = styled?.styles[0]?.look;
    const looks = [...sheet.dressedCells()].flatMap(({ rowIndex: r, columnIndex: c }) => {
      const look = sheet.look(r, c)[CARRIER];
      const ofColumn = styled?.columns[c]?.look ?? usual;
      return look === ofColumn || look === DEFAULT_LOOK[CARRIER] ? [] : [[cellAddress(r, c), look] as const];
    });
    const heights = [...sheet.rowHeights].map(([row, points]) => [String(row + 1), points] as const);
    return {
      looks: Object.fromEntries(looks),
      heights: unusual(heights, usualHeight(styled?.node)),
      merges: sheet.merges.map(rangeAddress).sort(),
    };
  }
}
