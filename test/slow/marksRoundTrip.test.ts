// Marks laid into workbooks with everything that Excel, WPS and others put into them: nothing but the marked sheets and the
// list of looks changes, Microsoft's SDK finds no new fault, and taken off every part is what it was, to the last byte.

import { unzipSync } from "fflate";
import { contentAt } from "../../src/domain/sheets/cellWrites";
import type { SheetSnapshot } from "../../src/domain/sheets/snapshot";
import type { MarkedCell, SheetMarks } from "../../src/workbook/port";
import { XlsxWorkbook } from "../../src/workbook/xlsx/XlsxWorkbook";
import { corpusAbsent, corpusNames, readCorpusFile } from "../support/corpusFiles";
import { failureOf } from "../support/failureOf";
import { validateOpenXml, validatorAbsent } from "../support/openXmlValidator";
import { quietWatch } from "../support/quietWatch";
import { buildForeignBook } from "../support/richBooks/foreignBook";
import { buildMacroBook } from "../support/richBooks/macroBook";

const MINUTES = 60_000;
const SEVERITIES = ["error", "warning", "note"] as const;

/** Strict Open XML is read, not written. */
const REFUSED: readonly string[] = ["44_universal-content-strict.xlsx"];

function marksIn(sheet: SheetSnapshot): SheetMarks {
  const cells: MarkedCell[] = [];
  for (let n = 0; n < 12; n += 1) {
    const place = { rowIndex: n, columnIndex: (n * 2) % 5 };
    const expect = contentAt(sheet, place.rowIndex, place.columnIndex);
    cells.push({ ...place, severity: SEVERITIES[n % SEVERITIES.length]!, expect });
  }
  return { sheet: sheet.name, cells };
}

function alteredParts(before: Uint8Array, after: Uint8Array): string[] {
  const [was, is] = [unzipSync(before), unzipSync(after)];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return names.filter((name) => !was[name] || !is[name] || Buffer.compare(was[name], is[name]) !== 0);
}

async function expectNoTrace(name: string, file: Uint8Array): Promise<void> {
  const workbook = await XlsxWorkbook.open(file, quietWatch());
  const { sheets } = await workbook.readSnapshot(quietWatch());
  const marks = sheets.filter(({ isProtected }) => !isProtected).map(marksIn);
  if (marks.length === 0) {
    // Every sheet is protected.
    const [sheet] = sheets;
    expect(await failureOf(() => workbook.setMarks([marksIn(sheet!)], quietWatch()))).toBe("protected");
    expect(workbook.bytes()).toBe(file);
    return;
  }
  if (REFUSED.includes(name)) {
    expect(await failureOf(() => workbook.setMarks(marks, quietWatch()))).toBe("file-strict");
    return;
  }
  await workbook.setMarks(marks, quietWatch());
  const marked = workbook.bytes();
  const later = await XlsxWorkbook.open(marked, quietWatch());
  expect(await later.readMarks(quietWatch())).toHaveLength(marks.length * SEVERITIES.length);
  expect(
    alteredParts(file, marked).filter((part) => !/sheet[^/]*\.xml$|styles[^/]*\.xml$/iu.test(part)),
  ).toEqual([]);
  if (validatorAbsent === null) {
    const kind = name.endsWith("m") ? "book.xlsm" : "book.xlsx";
    const former = await validateOpenXml(file, kind);
    const found = await validateOpenXml(marked, kind);
    expect([...found].filter((fault) => !former.has(fault))).toEqual([]);
  }
  await later.setMarks([], quietWatch());
  expect(alteredParts(file, later.bytes())).toEqual([]);
}

describe(`marks in workbooks as they are ${validatorAbsent ?? ""}`, () => {
  test("a macro book", () => expectNoTrace("macro.xlsm", buildMacroBook()), MINUTES);
  test("a book of another program", () => expectNoTrace("foreign.xlsx", buildForeignBook()), MINUTES);
  (corpusAbsent === null ? test : test.skip).each(corpusNames())(
    `%s ${corpusAbsent ?? ""}`,
    (name) => expectNoTrace(name, readCorpusFile(name)),
    MINUTES,
  );
});
