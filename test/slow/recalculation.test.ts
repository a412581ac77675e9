// LibreOffice opens each workbook with the new sheet in it, calculates everything, and gets for all other sheets what
// it gets for the workbook as it was; and for the new sheet the values it was written with.

import type { CellValue, SheetSnapshot } from "../../src/domain/sheets/snapshot";
import { cellAddress } from "../../src/domain/sheets/address";
import { valueAt } from "../../src/domain/sheets/snapshot";
import { XlsxWorkbook } from "../../src/workbook/xlsx/XlsxWorkbook";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { buildXlsx, cells } from "../support/buildXlsx";
import { corpusAbsent, corpusNames, readCorpusFile } from "../support/corpusFiles";
import { fullDocument } from "../support/fullDocument";
import { libreOfficeAbsent, recalculate } from "../support/libreOffice";
import { quietWatch } from "../support/quietWatch";
import { buildForeignBook } from "../support/richBooks/foreignBook";
import { buildMacroBook } from "../support/richBooks/macroBook";

const SHEET = "年度汇总";
const MINUTES = 60_000;
/** LibreOffice may add in another order when a sheet has been added. */
const TOLERANCE = 1e-9;
/** Refused, see roundTrip.test.ts. */
const REFUSED = /^(?:31|44)_/u;

function sources(): Map<string, Uint8Array> {
  const corpus = corpusAbsent === null ? corpusNames().filter((name) => !REFUSED.test(name)) : [];
  return new Map([
    ["own.xlsm", buildMacroBook()],
    ["foreign.xlsx", buildForeignBook()],
    ...corpus.map((name) => [name, readCorpusFile(name)] as const),
  ]);
}

async function withSheet(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = await XlsxWorkbook.open(bytes, quietWatch());
  const { sheets } = await workbook.readSnapshot(quietWatch());
  const document = fullDocument(sheets[0]!.name, SHEET);
  await workbook.apply(
    [{ kind: "writeSheet", document, expect: { kind: "absent" }, after: null }],
    quietWatch(),
  );
  return workbook.bytes();
}

function isSame(a: CellValue, b: CellValue): boolean {
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Addresses of cells that differ. */
function findDifferences(a: SheetSnapshot, b: SheetSnapshot): Set<string> {
  const differing = new Set<string>();
  for (let r = 0; r < Math.max(a.rows.length, b.rows.length); r += 1) {
    const width = Math.max(a.rows[r]?.length ?? 0, b.rows[r]?.length ?? 0);
    for (let c = 0; c < width; c += 1) {
      if (!isSame(valueAt(a, r, c), valueAt(b, r, c))) differing.add(cellAddress(r, c));
    }
  }
  return differing;
}

async function sheetsOf(bytes: Uint8Array | undefined): Promise<Map<string, SheetSnapshot>> {
  if (bytes === undefined) throw new Error("LibreOffice did not open the file");
  const { sheets } = await readXlsx(bytes, quietWatch());
  return new Map(sheets.map((sheet) => [sheet.name, sheet]));
}

const suite = libreOfficeAbsent === null ? describe : describe.skip;
suite(`LibreOffice ${libreOfficeAbsent ?? ""}`, () => {
  test(
    "does calculate: a value kept in the file is not taken for granted",
    async () => {
      const stale = '<row r="1"><c r="A1"><f>1+1</f><v>999</v></c></row>';
      const file = buildXlsx({ sheets: [{ name: "表", content: cells(stale) }] });
      const calculated = await recalculate(new Map([["stale.xlsx", file]]));
      const sheet = (await sheetsOf(calculated.get("stale.xlsx"))).get("表");
      expect(sheet?.rows).toEqual([[2]]);
    },
    MINUTES,
  );
});

suite(`calculated by LibreOffice ${libreOfficeAbsent ?? ""} ${corpusAbsent ?? ""}`, () => {
  const files = sources();
  let before: Map<string, Uint8Array>;
  let beforeAgain: Map<string, Uint8Array>;
  let after: Map<string, Uint8Array>;

  beforeAll(async () => {
    const written = new Map<string, Uint8Array>();
    for (const [name, bytes] of files) written.set(name, await withSheet(bytes));
    before = await recalculate(files);
    after = await recalculate(written);
    beforeAgain = await recalculate(files);
  }, 15 * MINUTES);

  test.each([...files.keys()])(
    "%s: all other sheets have the same values",
    async (name) => {
      const [was, again, is] = [
        await sheetsOf(before.get(name)),
        await sheetsOf(beforeAgain.get(name)),
        await sheetsOf(after.get(name)),
      ];
      expect([...is.keys()].filter((sheet) => sheet !== SHEET)).toEqual([...was.keys()]);
      for (const [sheet, snapshot] of was) {
        // NOW() and its like differ from one calculation to the next without any edit.
        const volatile = findDifferences(snapshot, again.get(sheet)!);
        const differing = findDifferences(snapshot, is.get(sheet)!);
        expect([...differing].filter((address) => !volatile.has(address))).toEqual([]);
      }
    },
    MINUTES,
  );

  test.each([...files.keys()])(
    "%s: the new sheet has the values it was written with",
    async (name) => {
      const sheet = (await sheetsOf(after.get(name))).get(SHEET)!;
      const { rows } = fullDocument("", SHEET);
      const wrong = rows.flatMap((row, r) =>
        row.cells.flatMap((cell, c) => {
          const expected = cell?.value === "" ? null : (cell?.value ?? null);
          return isSame(valueAt(sheet, r, c), expected) ? [] : [cellAddress(r, c)];
        }),
      );
      expect(wrong).toEqual([]);
    },
    MINUTES,
  );
});
