// The same edits through both adapters leave the same workbook: the sample workbook's real 年度汇总, written, renewed and
// taken away, compared sheet by sheet.

import { fingerprintDocument, planWrite } from "../../src/app/planOwnSheet";
import { buildSampleBytes } from "../../src/cli/sampleCommand";
import { fitWorkbook } from "../../src/domain/fitting/fitWorkbook";
import { fingerprintSheet } from "../../src/domain/sheets/fingerprint";
import type { SheetDocument } from "../../src/domain/sheets/sheetDocument";
import type { WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import { runToEnd } from "../../src/domain/stepwise";
import { buildSummary } from "../../src/domain/summary/buildSummary";
import { buildSummaryDocument } from "../../src/domain/summary/document/buildSummaryDocument";
import { type SheetChoice, WHOLE_SHEET } from "../../src/domain/summary/document/sheetChoice";
import { type MonthSpan, WHOLE_YEAR } from "../../src/domain/summary/monthSpan";
import { zhSummarySheet } from "../../src/texts/zhSummarySheet";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { XlsxWorkbook } from "../../src/workbook/xlsx/XlsxWorkbook";
import { quietWatch } from "../support/quietWatch";
import { severalYears } from "../support/severalYears";
import { summarySheetOf } from "../support/summarySheetOf";
import { xlsxFromSnapshot } from "../support/xlsxFromSnapshot";
import { richDocument } from "../support/richDocument";
import { dumpDocument } from "../support/sheetDump/dumpDocument";
import { dumpXlsxSheet } from "../support/sheetDump/dumpXlsxSheet";
import { tidySnapshot } from "../support/tidySnapshot";
import type { Fixture } from "./fixture";
import { openOffice } from "./openOffice";

interface Sample {
  readonly snapshot: WorkbookSnapshot;
  readonly document: SheetDocument;
  readonly office: Fixture;
  readonly xlsx: Fixture;
}

/** Whole yuan, for a host that calculates takes 5000 less 3445.05 to be 1554.9499999999998. */
const YEARS = severalYears(
  { year: 2016, income: [3000], expenses: [300, 150], awards: [1, 2], visits: [[1, 200]], budget: 3000 },
  { year: 2018, expenses: [400, 100, 100], awards: [1, 1, 3], meetings: 2 },
  {
    year: 2020,
    income: [5000],
    expenses: [700],
    awards: [4],
    visits: [
      [1, 200],
      [2, 100],
    ],
    study: [[1, 2], [2]],
  },
);

/** Several years side by side, with charts along their rows. */
async function openYears(): Promise<Sample> {
  const file = await XlsxWorkbook.open(xlsxFromSnapshot(YEARS), quietWatch());
  const snapshot = await file.readSnapshot(quietWatch());
  return {
    snapshot,
    document: summarySheetOf(snapshot, 2020),
    office: await openOffice(snapshot),
    xlsx: { workbook: file, dump: (sheet) => dumpXlsxSheet(file.bytes(), sheet) },
  };
}

type Wanted = Partial<Pick<MonthSpan, "firstMonth" | "lastMonth">> & { readonly choice?: SheetChoice };

const WHOLE: Wanted = {};
const HALF_WITH_LISTS: Wanted = {
  firstMonth: 7,
  lastMonth: 12,
  choice: { ...WHOLE_SHEET, lists: new Set(["awardList", "visitList"]), without: new Set(["study"]) },
};

async function openSample({ choice = WHOLE_SHEET, ...months }: Wanted = WHOLE): Promise<Sample> {
  const bytes = await buildSampleBytes();
  const snapshot = await readXlsx(bytes, quietWatch());
  const fit = runToEnd(fitWorkbook(snapshot));
  const summary = runToEnd(buildSummary(fit, { year: null, months: { ...WHOLE_YEAR, ...months } }));
  const document = runToEnd(
    buildSummaryDocument({
      summary: { ...summary, year: summary.year! },
      fit,
      snapshot,
      choice,
      sheetName: "年度汇总",
      texts: zhSummarySheet,
      madeOn: "2026年11月23日",
    }),
  );
  const file = await XlsxWorkbook.open(bytes, quietWatch());
  return {
    snapshot,
    document,
    office: await openOffice(snapshot),
    xlsx: { workbook: file, dump: (sheet) => dumpXlsxSheet(file.bytes(), sheet) },
  };
}

async function expectSame({ office, xlsx }: Sample): Promise<WorkbookSnapshot> {
  const [fromExcel, fromFile] = await Promise.all(
    [office, xlsx].map(({ workbook }) => workbook.readSnapshot(quietWatch())),
  );
  expect(tidySnapshot(fromExcel!)).toEqual(tidySnapshot(fromFile!));
  return fromExcel!;
}

test("the sample workbook is read the same", async () => {
  await expectSame(await openSample());
});

test.each([
  ["of the year", WHOLE],
  ["of a half-year with lists of names", HALF_WITH_LISTS],
])("its 年度汇总 %s is the same sheet, written first and renewed", async (_name, wanted) => {
  const sample = await openSample(wanted);
  const { document, office, xlsx } = sample;
  expect(document.rows.length).toBeGreaterThan(20);
  for (const { workbook } of [office, xlsx]) await workbook.apply([planWrite(document, null)], quietWatch());
  const first = await expectSame(sample);
  expect(office.dump("年度汇总")).toEqual(xlsx.dump("年度汇总"));
  expect(office.dump("年度汇总")).toEqual(dumpDocument(document));

  const former = first.sheets.find((sheet) => sheet.name === "年度汇总")!;
  const renewed = { ...document, rows: document.rows.slice(0, -1), columnWidths: [10] };
  for (const { workbook } of [office, xlsx]) await workbook.apply([planWrite(renewed, former)], quietWatch());
  await expectSame(sample);
  expect(office.dump("年度汇总")).toEqual(xlsx.dump("年度汇总"));
});

test("several years side by side are the same sheet, and read back as it was written", async () => {
  const years = await openYears();
  const { document, office, xlsx } = years;
  for (const { workbook } of [office, xlsx]) await workbook.apply([planWrite(document, null)], quietWatch());
  const { sheets } = await expectSame(years);
  expect(office.dump("年度汇总")).toEqual(xlsx.dump("年度汇总"));
  expect(office.dump("年度汇总")).toEqual(dumpDocument(document));
  expect(fingerprintSheet(sheets.at(-1)!)).toBe(fingerprintDocument(document));
});

test("taken away, the workbook is the clerk's again", async () => {
  const sample = await openSample();
  const { snapshot, document, office, xlsx } = sample;
  for (const { workbook } of [office, xlsx]) await workbook.apply([planWrite(document, null)], quietWatch());
  const written = (await expectSame(sample)).sheets.at(-1)!;
  for (const { workbook } of [office, xlsx]) {
    const expectation = { kind: "same", fingerprint: fingerprintSheet(written) } as const;
    await workbook.apply([{ kind: "removeSheet", sheet: written.name, expect: expectation }], quietWatch());
  }
  expect(tidySnapshot(await expectSame(sample))).toEqual(tidySnapshot(snapshot));
});

test("a document is the same sheet however many stand beside it", async () => {
  const sample = await openSample();
  const documents = [richDocument("检查结果", 1), richDocument("工作总结", 2)].map((document) => ({
    ...document,
    rows: document.rows.map(({ height, cells }) => ({
      height,
      cells: cells.map((cell) => (cell?.formula?.includes("!") === true ? { ...cell, formula: null } : cell)),
    })),
  }));
  const [first] = sample.snapshot.sheets;
  const edits = documents.map((document) => ({ ...planWrite(document, null), after: first!.name }));
  for (const { workbook } of [sample.office, sample.xlsx]) await workbook.apply(edits, quietWatch());
  await expectSame(sample);
  for (const { name } of documents) expect(sample.office.dump(name)).toEqual(sample.xlsx.dump(name));
});
