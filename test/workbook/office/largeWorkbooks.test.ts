// What is too large for one message: read and written in parts, with progress, and stopped when asked.

import { fingerprintSheet } from "../../../src/domain/sheets/fingerprint";
import type { SheetDocument } from "../../../src/domain/sheets/sheetDocument";
import type { Progress } from "../../../src/workbook/port";
import { openOffice } from "../../contract/openOffice";
import { refusalOf } from "../../contract/refusalOf";
import { quietWatch } from "../../support/quietWatch";
import { richDocument } from "../../support/richDocument";
import { formulaCell, snapshotOf } from "../../support/snapshotOf";
import { tidySnapshot } from "../../support/tidySnapshot";
import { workbookOf } from "../../support/workbookOf";

const WEB_LIMIT = 5 * 1024 * 1024;

/** Some 8 MB of answer. */
const long = workbookOf(
  snapshotOf([["小表"]], { name: "小" }),
  snapshotOf(
    Array.from({ length: 24_000 }, (_, i) => [
      `第${i}次走访慰问困难学生家庭，学校、村委会、五老一同前往`,
      i,
      "备注",
    ]),
    { name: "大", hiddenRows: [5, 9000] },
  ),
  snapshotOf([], { name: "空" }),
);

describe("a workbook above the web's limit", () => {
  test("is read in parts to the same snapshot, with rising progress", async () => {
    const { workbook } = await openOffice(long);
    const reports: Progress[] = [];
    const watch = { ...quietWatch(), report: (progress: Progress) => void reports.push(progress) };
    expect(tidySnapshot(await workbook.readSnapshot(watch))).toEqual(tidySnapshot(long));
    const parts = reports.filter(({ total }) => total > 10_000).map(({ done, total }) => done / total);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
    expect(parts.at(-1)).toBe(1);
  });

  test("is read at once on the desktop, which knows no such limit", async () => {
    const { workbook, standIn } = await openOffice(long, {}, { platform: "desktop" });
    await workbook.readSnapshot(quietWatch());
    expect(standIn.counts.roundTrips).toBe(2);
  });

  test("stops between two parts", async () => {
    const { workbook, standIn } = await openOffice(long);
    const controller = new AbortController();
    const watch = {
      ...quietWatch(),
      signal: controller.signal,
      report: ({ total }: Progress) => {
        if (total > 10_000) controller.abort();
      },
    };
    expect(await refusalOf(workbook.readSnapshot(watch))).toMatchObject({ code: "cancelled" });
    expect(standIn.counts.roundTrips).toBeLessThan(8);
  });
});

describe("a range above five million cells (here: above 600)", () => {
  const wide = workbookOf(snapshotOf(Array.from({ length: 300 }, (_, r) => [r, `甲某${r}`, r * 2])));

  test.each(["web", "desktop"] as const)("is read in parts on the %s", async (platform) => {
    const { workbook } = await openOffice(wide, {}, { platform, maxCells: 600 });
    expect(tidySnapshot(await workbook.readSnapshot(quietWatch()))).toEqual(tidySnapshot(wide));
  });

  test("is too large where not even a single row comes through", async () => {
    const { workbook } = await openOffice(wide, {}, { maxCells: 2 });
    expect(await refusalOf(workbook.readSnapshot(quietWatch()))).toMatchObject({ code: "too-large" });
  });
});

test("a renewal in a workbook above the limit looks through it in parts", async () => {
  const document = richDocument();
  const former = snapshotOf([["旧的汇总"]], { name: document.name });
  const quoting = snapshotOf([[formulaCell(`=${document.name}!D2`, null)]], { name: "引用" });
  const { workbook, standIn, dump } = await openOffice(workbookOf(...long.sheets, former, quoting));
  const plain: SheetDocument = { ...document, rows: document.rows.slice(0, 3), charts: [], merges: [] };
  await workbook.readSnapshot(quietWatch());
  const expectation = { kind: "same", fingerprint: fingerprintSheet(former) } as const;
  await workbook.apply(
    [{ kind: "writeSheet", document: plain, expect: expectation, after: null }],
    quietWatch(),
  );
  expect(dump(document.name)?.cells["A1"]?.value).toBe("2020年年度汇总");
  expect(standIn.workbook.valueOf(standIn.workbook.findSheet("引用")!, 0, 0)).toBe(1);
});

describe("a document above the web's limit", () => {
  const rich = richDocument();
  const text = "走访慰问困难学生家庭".repeat(8);
  const rows = Array.from({ length: 6000 }, (_, i) => ({
    height: null,
    cells: [
      { value: `${text}${i}`, formula: null, style: "label", link: null },
      { value: i, formula: null, style: "money", link: null },
      { value: i * 2, formula: i === 0 ? null : `=B${i + 1}*2`, style: "money", link: null },
      { value: text, formula: null, style: "text", link: null },
    ],
  }));
  const document: SheetDocument = { ...rich, rows, charts: [], merges: [] };

  test("is written and verified in several messages, none of them too large", async () => {
    const { workbook, standIn, dump } = await openOffice(workbookOf(snapshotOf([["x"]])));
    await workbook.apply(
      [{ kind: "writeSheet", document, expect: { kind: "absent" }, after: null }],
      quietWatch(),
    );
    expect(standIn.counts.largestRequest).toBeLessThan(WEB_LIMIT);
    expect(standIn.counts.requestBytes).toBeGreaterThan(WEB_LIMIT / 2);
    const written = dump(document.name)!;
    expect(written.cells["A6000"]).toMatchObject({ value: `${text}5999`, numberFormat: "General" });
    expect(written.cells["C6000"]).toMatchObject({ value: 11_998, formula: "=B6000*2" });
    expect(written.print).toMatchObject({ paper: "A4", pagesWide: 1 });
  });
});
