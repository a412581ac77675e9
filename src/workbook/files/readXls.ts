// Workbooks of the old format (.xls) and of Excel 2003's XML, read with SheetJS, which is large: this file is loaded when
// somebody brings one (docs/decisions/0023-other-files.md). Read only: nothing is ever written with it.

import { read, set_cptable, type CellObject, type WorkBook, type WorkSheet } from "@e965/xlsx";
import type { CellRange } from "../../domain/sheets/address";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../domain/sheets/snapshot";
import { WorkbookFailure } from "../port";
import { damagedFile } from "../xlsx/read/damagedFile";

/** Windows' numbers of the encodings that texts of files before Excel 97 are in; those of later ones are UTF-16. */
const ENCODINGS: Readonly<Record<number, string>> = {
  936: "gb18030",
  950: "big5",
  1200: "utf-16le",
  65_001: "utf-8",
};

// The platform reads these encodings; SheetJS would bring tables of its own for them, larger than itself.
set_cptable({
  utils: {
    decode: (codePage: number, bytes: ArrayLike<number>) =>
      new TextDecoder(ENCODINGS[codePage] ?? "windows-1252").decode(Uint8Array.from(bytes)),
  },
});

/** With `dense`, as it is read here. */
type DenseSheet = WorkSheet & {
  readonly "!data"?: readonly (readonly (CellObject | undefined)[] | undefined)[];
};

function valueOf(cell: CellObject | undefined): CellValue {
  if (cell === undefined || cell.t === "z") return null;
  if (cell.t === "e") return cell.w ?? "#VALUE!";
  if (cell.v instanceof Date || cell.v === undefined) return null;
  return cell.v === "" ? null : cell.v;
}

function formatOf(cell: CellObject | undefined): string {
  return typeof cell?.z === "string" ? cell.z : "General";
}

function formulaOf(cell: CellObject | undefined): string | null {
  return cell?.f === undefined ? null : `=${cell.f}`;
}

const VISIBILITIES = ["visible", "hidden", "veryHidden"] as const;

function mergesOf(sheet: WorkSheet): readonly CellRange[] {
  return (sheet["!merges"] ?? []).map(({ s, e }) => ({ top: s.r, bottom: e.r, left: s.c, right: e.c }));
}

function sheetOf(book: WorkBook, name: string, position: number): SheetSnapshot | null {
  const sheet: DenseSheet | undefined = book.Sheets[name];
  if (sheet === undefined || sheet["!type"] === "chart") return null;
  const rows = Array.from(sheet["!data"] ?? [], (row) => Array.from(row ?? []));
  const hidden = book.Workbook?.Sheets?.[position]?.Hidden ?? 0;
  return {
    name,
    position,
    visibility: VISIBILITIES[hidden],
    isProtected: sheet["!protect"] !== undefined,
    rows: rows.map((row) => row.map(valueOf)),
    formulas: rows.map((row) => (row.some((cell) => cell?.f !== undefined) ? row.map(formulaOf) : null)),
    numberFormats: rows.map((row) => row.map(formatOf)),
    merges: mergesOf(sheet),
    hiddenRows: [],
    hiddenColumns: [],
    filter: null,
    tables: [],
  };
}

function open(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, { type: "array", dense: true, cellNF: true, cellText: false, cellHTML: false });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (/password-protected/iu.test(reason)) throw new WorkbookFailure("file-encrypted", { cause: error });
    throw damagedFile("an old workbook that cannot be read", error);
  }
}

/** Throws "file-encrypted" or "file-damaged". */
export function readXls(bytes: Uint8Array): WorkbookSnapshot {
  const book = open(bytes);
  const sheets = book.SheetNames.flatMap((name, at) => sheetOf(book, name, at) ?? []);
  if (sheets.length === 0) throw damagedFile("an old workbook without sheets");
  return { sheets, names: [], dateSystem: book.Workbook?.WBProps?.date1904 === true ? 1904 : 1900 };
}
