// A folder of bureaus' workbooks as a county committee gets them: most in order, some not to be read, one of the year before.

import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { CellValue, WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import { committeeBook } from "./committeeBook";
import { variedBook } from "./variedBook";
import { workbookOf } from "./workbookOf";
import { xlsxFromSnapshot } from "./xlsxFromSnapshot";

/** Everything in it a year earlier. */
function yearBefore({ sheets }: WorkbookSnapshot): WorkbookSnapshot {
  const earlier = (cell: CellValue): CellValue =>
    typeof cell === "string" ? cell.replaceAll("2019年", "2018年").replaceAll("2020年", "2019年") : cell;
  return workbookOf(
    ...sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(earlier)) })),
  );
}

/** Twelve files: 坏 is no zip, 空 is empty, 说明 is a text, 去年 has records of 2019 only; eight are in order. */
export const TWELVE: readonly string[] = [
  ...Array.from({ length: 8 }, (_, at) => `局${at + 1}.xlsx`),
  "去年.xlsx",
  "坏.xlsx",
  "空.xlsx",
  "说明.txt",
];

function contentOf(name: string): Uint8Array | string {
  switch (name) {
    case "去年.xlsx":
      return xlsxFromSnapshot(yearBefore(committeeBook));
    case "坏.xlsx":
      return "PK\u0003\u0004 not a zip";
    case "空.xlsx":
      return "";
    case "说明.txt":
      return "各单位的工作簿";
    default:
      return xlsxFromSnapshot(variedBook(Number(/\d+/u.exec(name)?.[0])));
  }
}

/** Writes them, and gives their paths. */
export async function writeBooks(folder: string, names: readonly string[]): Promise<readonly string[]> {
  const paths = names.map((name) => path.join(folder, name));
  await mkdir(folder, { recursive: true });
  for (const file of paths) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, contentOf(path.basename(file)));
  }
  return paths;
}
