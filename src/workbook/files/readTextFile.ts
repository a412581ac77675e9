// A text file as a workbook: CSV in whichever encoding and with whichever separator, or the HTML and XML that many programs
// write under the names .xls and .csv.

import type { WorkbookSnapshot } from "../../domain/sheets/snapshot";
import { damagedFile } from "../xlsx/read/damagedFile";
import { decodeText } from "./decodeText";
import { gridWorkbook } from "./gridSheet";
import { readHtmlTables } from "./readHtmlTables";

const HTML = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html|<head|<meta|<table|<div)/iu;
const SPREADSHEET_XML = /^\s*<\?xml[^>]*>[^<]*(?:<\?[^>]*>\s*)*<(?:\w+:)?Workbook\b/u;
/** ="0012": how a CSV keeps Excel from taking a text for a number. */
const KEPT_AS_TEXT = /^="(.*)"$/su;

function plainText(cell: string): string {
  return KEPT_AS_TEXT.exec(cell)?.[1]?.replaceAll('""', '"') ?? cell;
}

async function readSeparated(text: string, name: string): Promise<WorkbookSnapshot> {
  // Few clerks ever have a CSV file.
  const { default: papa } = await import("papaparse");
  const { data } = papa.parse<readonly string[]>(text, { skipEmptyLines: "greedy" });
  return gridWorkbook(name, [{ rows: data.map((row) => row.map(plainText)), merges: [] }]);
}

/** @param name what the file is called, for it often says what the rows are. Throws "file-damaged". */
export async function readTextFile(bytes: Uint8Array, name: string): Promise<WorkbookSnapshot> {
  const text = decodeText(bytes);
  if (SPREADSHEET_XML.test(text)) {
    const { readXls } = await import("./readXls");
    return readXls(bytes);
  }
  if (!HTML.test(text)) return readSeparated(text, name);
  const tables = readHtmlTables(text);
  if (tables.length === 0) throw damagedFile("a page without a table");
  return gridWorkbook(name, tables);
}
