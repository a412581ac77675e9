import fc from "fast-check";

import { buildDocumentSnapshot } from "../../../src/domain/sheets/documentSnapshot";
import { fingerprintSheet } from "../../../src/domain/sheets/fingerprint";
import type { SheetDocument } from "../../../src/domain/sheets/sheetDocument";
import type { Watch, WorkbookEdit } from "../../../src/workbook/port";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/XlsxWorkbook";
import { buildXlsx, cells, partsOf, zipParts } from "../../support/buildXlsx";
import type { WorkbookLiteral } from "../../support/buildXlsx";
import { failureOf } from "../../support/failureOf";
import { fullDocument } from "../../support/fullDocument";
import { packageOf, partText } from "../../support/packageOf";
import { quietWatch } from "../../support/quietWatch";

const EXPENSES = cells(
  '<row r="1"><c r="A1"><v>5</v></c><c r="B1"><f>A1*2</f><v>10</v></c><c r="C1"><f>年度汇总!B15</f><v>0</v></c></row>',
);
const BOOK: WorkbookLiteral = {
  sheets: [
    { name: "支出", content: EXPENSES },
    { name: "走访", content: cells("") },
  ],
};
const DOCUMENT = fullDocument("支出");

function write(document: SheetDocument = DOCUMENT, after: string | null = null): WorkbookEdit {
  return { kind: "writeSheet", document, expect: { kind: "absent" }, after };
}

function open(book: WorkbookLiteral = BOOK): Promise<XlsxWorkbook> {
  return XlsxWorkbook.open(buildXlsx(book), quietWatch());
}

async function fingerprintIn(workbook: XlsxWorkbook, name: string): Promise<string> {
  const { sheets } = await workbook.readSnapshot(quietWatch());
  return fingerprintSheet(sheets.find((sheet) => sheet.name === name)!);
}

async function renew(workbook: XlsxWorkbook, document: SheetDocument = DOCUMENT): Promise<void> {
  const fingerprint = await fingerprintIn(workbook, document.name);
  await workbook.apply(
    [{ kind: "writeSheet", document, expect: { kind: "same", fingerprint }, after: null }],
    quietWatch(),
  );
}

async function namesIn(workbook: XlsxWorkbook): Promise<string[]> {
  return (await workbook.readSnapshot(quietWatch())).sheets.map(({ name }) => name);
}

describe("a new sheet", () => {
  test("holds the document, cell by cell", async () => {
    const workbook = await open();
    await workbook.apply([write()], quietWatch());
    const sheet = (await workbook.readSnapshot(quietWatch())).sheets[2]!;
    const expected = buildDocumentSnapshot(DOCUMENT, 2);
    expect(fingerprintSheet(sheet)).toBe(fingerprintSheet(expected));
    expect(sheet.rows[16]).toEqual([null, true, "共7819.5"]);
    expect(sheet.rows[20]).toEqual([44092, "#DIV/0!", null]);
    expect(sheet.formulas[20]).toEqual([null, "=1/0", '=""']);
    expect(sheet.numberFormats[20]).toEqual(['yyyy"年"m"月"d"日"', "0.00%", "General"]);
    expect(sheet.merges).toEqual(DOCUMENT.merges);
  });

  test.each([
    [null, ["支出", "走访", "年度汇总"]],
    ["支出", ["支出", "年度汇总", "走访"]],
    ["走访", ["支出", "走访", "年度汇总"]],
  ])("stands after %s", async (after, names) => {
    const workbook = await open();
    await workbook.apply([write(DOCUMENT, after)], quietWatch());
    expect(await namesIn(workbook)).toEqual(names);
  });

  test("leaves every part it does not concern as it was, byte for byte", async () => {
    const before = packageOf(buildXlsx(BOOK));
    const workbook = await open();
    await workbook.apply([write()], quietWatch());
    const after = packageOf(workbook.bytes());
    const changed = [...before].filter(([name, part]) => Buffer.compare(part, after.get(name)!) !== 0);
    expect(changed.map(([name]) => name).sort()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
    ]);
    expect([...after.keys()].filter((name) => !before.has(name)).sort()).toEqual([
      "xl/charts/chart1.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/drawings/drawing1.xml",
      "xl/worksheets/_rels/sheet3.xml.rels",
      "xl/worksheets/sheet3.xml",
    ]);
  });

  test("any text is text, character by character", async () => {
    const text = fc.string({ unit: "binary", minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (texts) => {
        const row = texts.map((value) => ({ value, formula: null, style: "body", link: null }));
        const workbook = await open();
        await workbook.apply(
          [write({ ...DOCUMENT, rows: [{ height: null, cells: row }], charts: [] })],
          quietWatch(),
        );
        const sheet = (await workbook.readSnapshot(quietWatch())).sheets[2];
        expect(sheet?.rows).toEqual([texts]);
      }),
      { numRuns: 25 },
    );
  });

  test("goes into a workbook written with prefixes, and into one without styles", async () => {
    const parts = partsOf(BOOK);
    parts["xl/workbook.xml"] = String(parts["xl/workbook.xml"])
      .replaceAll(/<(\/?)(?=[a-z])/gu, "<$1x:")
      .replace("xmlns=", "xmlns:x=");
    parts["xl/styles.xml"] = '<x:styleSheet xmlns:x="urn:x"/>';
    const workbook = await XlsxWorkbook.open(zipParts(parts), quietWatch());
    await workbook.apply([write(DOCUMENT, "支出")], quietWatch());
    expect(await namesIn(workbook)).toEqual(["支出", "年度汇总", "走访"]);
    expect(partText(workbook.bytes(), "xl/workbook.xml")).toContain('<x:sheet name="年度汇总" sheetId="3"');
    expect(partText(workbook.bytes(), "xl/styles.xml")).toContain("<x:cellXfs");
  });
});

describe("renewing", () => {
  test("keeps the sheet's place and what refers to it", async () => {
    const workbook = await open();
    await workbook.apply([write(DOCUMENT, "支出")], quietWatch());
    await renew(workbook, { ...DOCUMENT, rows: DOCUMENT.rows.slice(0, 15), charts: [] });
    const { sheets } = await workbook.readSnapshot(quietWatch());
    expect(sheets.map(({ name }) => name)).toEqual(["支出", "年度汇总", "走访"]);
    expect(sheets[0]?.formulas[0]).toEqual([null, "=A1*2", "=年度汇总!B15"]);
    expect(sheets[1]?.rows).toHaveLength(15);
  });

  test("with the same document gives the same file: nothing piles up", async () => {
    const workbook = await open();
    await workbook.apply([write()], quietWatch());
    const first = packageOf(workbook.bytes());
    await renew(workbook);
    expect(packageOf(workbook.bytes())).toEqual(first);
  });

  test("drops the former charts with their parts", async () => {
    const workbook = await open();
    await workbook.apply([write()], quietWatch());
    await renew(workbook, { ...DOCUMENT, charts: [] });
    const names = [...packageOf(workbook.bytes()).keys()];
    expect(names.filter((name) => /chart|drawing/u.test(name))).toEqual([]);
    expect(partText(workbook.bytes(), "[Content_Types].xml")).not.toMatch(/chart|drawing/u);
  });
});

describe("removing", () => {
  const remove = (fingerprint: string): WorkbookEdit => ({
    kind: "removeSheet",
    sheet: "年度汇总",
    expect: { kind: "same", fingerprint },
  });
  const plain = { sheets: [{ name: "支出", content: cells('<row r="1"><c r="A1"><v>5</v></c></row>') }] };

  test("takes everything away that writing brought, but for unused styles", async () => {
    const workbook = await open(plain);
    await workbook.apply([write()], quietWatch());
    await workbook.apply([remove(await fingerprintIn(workbook, "年度汇总"))], quietWatch());
    const before = packageOf(buildXlsx(plain));
    const after = packageOf(workbook.bytes());
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    for (const name of ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml"])
      expect(after.get(name)).toEqual(before.get(name));
    expect(await namesIn(workbook)).toEqual(["支出"]);
  });

  test.each([
    [
      "a cell",
      { sheets: [{ name: "支出", content: cells('<row r="1"><c r="A1"><f>年度汇总!A1</f></c></row>') }] },
    ],
    [
      "a name",
      {
        ...plain,
        afterSheets: "<definedNames><definedName name=\"总\">'年度汇总'!$A$1</definedName></definedNames>",
      },
    ],
    [
      "an extension",
      {
        sheets: [
          {
            name: "支出",
            content: `${cells("")}<extLst><ext><xm:f xmlns:xm="urn:m">'一月:年度汇总'!A1</xm:f></ext></extLst>`,
          },
        ],
      },
    ],
  ])("is refused when %s has come to refer to the sheet", async (_name, book) => {
    const workbook = await open(book);
    await workbook.apply([write()], quietWatch());
    const edit = remove(await fingerprintIn(workbook, "年度汇总"));
    expect(await failureOf(() => workbook.apply([edit], quietWatch()))).toBe("changed-since-read");
  });

  test("is not refused for a longer name or a mere text", async () => {
    const rows = `<row r="1"><c r="A1"><f>旧年度汇总!A1</f></c><c r="B1" t="inlineStr"><is><t>年度汇总!</t></is></c></row>`;
    const workbook = await open({ sheets: [{ name: "支出", content: cells(rows) }] });
    await workbook.apply([write()], quietWatch());
    const edit = remove(await fingerprintIn(workbook, "年度汇总"));
    expect(await failureOf(() => workbook.apply([edit], quietWatch()))).toBe("done");
  });
});

describe("refused, and the file stays as it was:", () => {
  const same = (fingerprint: string, sheet = "支出"): WorkbookEdit => ({
    kind: "writeSheet",
    document: { ...DOCUMENT, name: sheet },
    expect: { kind: "same", fingerprint },
    after: null,
  });
  const withLock = { ...BOOK, beforeSheets: '<workbookProtection lockStructure="1"/>' };
  const locked = { sheets: [{ name: "支出", content: `${cells("")}<sheetProtection sheet="1"/>` }] };
  const empty = fingerprintSheet({ rows: [], formulas: [] });

  test.each<[string, string, WorkbookLiteral, WorkbookEdit[]]>([
    ["a sheet where none should be", "changed-since-read", BOOK, [write({ ...DOCUMENT, name: "走访" })]],
    ["a sheet with other content", "changed-since-read", BOOK, [same("0")]],
    ["a sheet that is gone", "changed-since-read", BOOK, [same(empty, "年度汇总")]],
    ["one of two edits", "changed-since-read", BOOK, [write(), same("0")]],
    ["a neighbour that is gone", "not-found", BOOK, [write(DOCUMENT, "没有")]],
    ["a locked structure", "protected", withLock, [write()]],
    ["a protected sheet", "protected", locked, [same(empty)]],
    ["a document that reads back otherwise", "not-verified", BOOK, [write(withFirstCell("SUM(B3)"))]],
    ["a style that is not there", "host-error", BOOK, [write({ ...DOCUMENT, styles: {} })]],
    ["a number that is none", "host-error", BOOK, [write(withFirstCell(null, NaN))]],
  ])("%s is %s", async (_name, code, book, edits) => {
    const workbook = await open(book);
    const before = workbook.bytes();
    expect(await failureOf(() => workbook.apply(edits, quietWatch()))).toBe(code);
    expect(workbook.bytes()).toBe(before);
  });

  test("a Strict file is file-strict", async () => {
    const parts = partsOf(BOOK);
    parts["xl/workbook.xml"] = String(parts["xl/workbook.xml"]).replace(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
    );
    const workbook = await XlsxWorkbook.open(zipParts(parts), quietWatch());
    expect(await failureOf(() => workbook.apply([write()], quietWatch()))).toBe("file-strict");
  });

  test.each(["writing", "saving", "verifying"] as const)("cancelled while %s", async (stage) => {
    const stop = new AbortController();
    const watch: Watch = {
      ...quietWatch(),
      signal: stop.signal,
      report: (progress) => progress.stage === stage && stop.abort(),
    };
    const workbook = await open();
    const before = workbook.bytes();
    expect(await failureOf(() => workbook.apply([write()], watch))).toBe("cancelled");
    expect(workbook.bytes()).toBe(before);
  });

  function withFirstCell(formula: string | null, value = 1): SheetDocument {
    return { ...DOCUMENT, rows: [{ height: null, cells: [{ value, formula, style: "body", link: null }] }] };
  }
});

test("renewing is allowed where the structure is locked: no sheet comes or goes", async () => {
  const sheets = [...BOOK.sheets, { name: "年度汇总", content: cells("") }];
  const workbook = await open({ sheets, beforeSheets: '<workbookProtection lockStructure="1"/>' });
  await renew(workbook);
  expect(await namesIn(workbook)).toEqual(["支出", "走访", "年度汇总"]);
});

test("a former file can be put back", async () => {
  const workbook = await open();
  const former = workbook.bytes();
  await workbook.apply([write()], quietWatch());
  workbook.restore(former);
  expect(await namesIn(workbook)).toEqual(["支出", "走访"]);
});

describe("the saved file", () => {
  const range = { top: 2, left: 1, bottom: 4, right: 1 };
  const twoTabs: WorkbookLiteral = {
    beforeSheets: '<bookViews><workbookView activeTab="0"/></bookViews>',
    sheets: [
      {
        name: "支出",
        content: `<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>${EXPENSES}`,
      },
      { name: "走访", content: cells("") },
    ],
  };

  test("is the file as it is when nothing was selected", async () => {
    const workbook = await open();
    expect(await workbook.save(quietWatch())).toBe(workbook.bytes());
  });

  test("opens at what was selected last, with that one tab in front", async () => {
    const workbook = await open(twoTabs);
    await workbook.apply([write()], quietWatch());
    await workbook.select("支出", range);
    await workbook.select("年度汇总", range);
    const saved = await workbook.save(quietWatch());
    expect(partText(saved, "xl/workbook.xml")).toContain('activeTab="2"');
    expect(partText(saved, "xl/worksheets/sheet1.xml")).toContain('<sheetView workbookViewId="0"/>');
    expect(partText(saved, "xl/worksheets/sheet3.xml")).toContain('tabSelected="1"');
    expect(partText(saved, "xl/worksheets/sheet3.xml")).toContain(
      '<selection pane="bottomLeft" activeCell="B3" sqref="B3:B5"/>',
    );
    const reopened = await XlsxWorkbook.open(saved, quietWatch());
    const [, , now] = (await reopened.readSnapshot(quietWatch())).sheets;
    const [, , held] = (await workbook.readSnapshot(quietWatch())).sheets;
    expect(now).toEqual(held);
  });

  test("a sheet that is not there cannot be selected", async () => {
    const workbook = await open();
    expect(await failureOf(() => workbook.select("没有", range))).toBe("not-found");
  });
});
