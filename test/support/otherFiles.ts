// Files of other programs, made for tests: text in GB18030, which no platform writes, and old workbooks.

import { write, utils } from "@e965/xlsx";

type Row = readonly (string | number | Date | null)[];

let bytesOf: ReadonlyMap<string, readonly number[]> | null = null;

/** What GB18030 writes for each character of GB2312's planes, by asking its decoder for all pairs of bytes. */
function gbTable(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder("gb18030");
  const table = new Map<string, readonly number[]>();
  for (let high = 0xa1; high <= 0xf7; high += 1)
    for (let low = 0xa1; low <= 0xfe; low += 1)
      table.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  return table;
}

export function gb18030(text: string): Uint8Array {
  bytesOf ??= gbTable();
  const table = bytesOf;
  return Uint8Array.from(
    Array.from(text, (letter) => {
      const code = letter.codePointAt(0) ?? 0;
      const bytes = code < 0x80 ? [code] : table.get(letter);
      if (bytes === undefined) throw new Error(`not in GB2312: ${letter}`);
      return bytes;
    }).flat(),
  );
}

/** An old workbook; days (UTC) are cells under a date format. */
export function xls(sheets: Readonly<Record<string, readonly Row[]>>, bookType: "biff8" | "xlml" = "biff8") {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(
      rows.map((row) => [...row]),
      { UTC: true, dateNF: "yyyy/m/d" },
    );
    utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
}
