// What "Fix" may do: afterwards nothing that could be mended is left to mend, and every record reads as it did before.

import fc from "fast-check";
import type { SourceRecord } from "../../../src/domain/fitting/fit";
import { fitWorkbook } from "../../../src/domain/fitting/fitWorkbook";
import type { WorkbookSnapshot } from "../../../src/domain/sheets/snapshot";
import { runToEnd } from "../../../src/domain/stepwise";
import { buildSampleBytes } from "../../../src/cli/sampleCommand";
import { readXlsx } from "../../../src/workbook/xlsx/readXlsx";
import { applyFixes } from "../../support/applyFixes";
import { checkBook, placeOf } from "../../support/checkSheets";
import { layouts } from "../../support/layouts/layouts";
import { quietWatch } from "../../support/quietWatch";
import { dateCell, formatCell, formulaCell, snapshotOf, type GridCell } from "../../support/snapshotOf";
import { workbookOf, workbookWith } from "../../support/workbookOf";

function recordsOf(workbook: WorkbookSnapshot): readonly SourceRecord[] {
  return runToEnd(fitWorkbook(workbook)).sheets.flatMap(({ tables }) =>
    tables.flatMap(({ records, incomplete }) => [...records, ...incomplete]),
  );
}

function expectMended(workbook: WorkbookSnapshot): number {
  const { findings } = checkBook(workbook);
  const mended = applyFixes(
    workbook,
    findings.map(({ fix }) => fix),
  );
  expect(recordsOf(mended)).toEqual(recordsOf(workbook));
  const left = checkBook(mended).findings.filter(({ fix }) => fix !== null);
  expect(left.map((one) => `${one.rule} ${placeOf(one)}`)).toEqual([]);
  return findings.filter(({ fix }) => fix !== null).length;
}

test.each(layouts.map(({ name, sheet }) => [name, sheet] as const))("%s", (_, sheet) => {
  expectMended(workbookOf(sheet));
});

test("the sample workbook", async () => {
  expect(expectMended(await readXlsx(await buildSampleBytes(), quietWatch()))).toBeGreaterThan(0);
});

const DATES: readonly GridCell[] = [
  "2020.9.18",
  "2020年9月18日",
  "２０２０．９．１８",
  formatCell("2020-9-18", "@"),
  "20.9.18",
  "20200918",
  "二〇二〇年九月十八日",
  "2020-9-18 14:04:13",
  "2020.9.18-9.20",
  "9月18日",
  "18日",
  "某日",
  20200918,
  dateCell("2020-09-18"),
  null,
];
const AMOUNTS: readonly GridCell[] = [
  "200",
  "200元",
  "￥1,470.00",
  "壹佰元整",
  "现金200",
  "(200)",
  "-40",
  "1.2万元",
  "２００",
  formatCell("300", "@"),
  "33.333",
  "待定",
  200,
  0.1,
  null,
];
const NAMES: readonly GridCell[] = [
  "王　五",
  " 赵大江",
  "钱\u200b大海",
  "孙大川 吴大岭",
  "赵 大江、钱 大海",
  "李小麦\n王小禾",
  "John Smith",
  "赵大江",
  null,
];

const rowArbitrary = fc.tuple(
  fc.constantFrom(...DATES),
  fc.constantFrom("茶水", "书籍", "油费"),
  fc.constantFrom(...AMOUNTS),
  fc.constantFrom(...NAMES),
);

test("whatever a clerk has written", () => {
  const title = fc.constantFrom("2020年经费支出登记表", "经费支出登记表");
  const heading = fc.constantFrom("支出金额", "支出金额（万元）");
  const dateSystem = fc.constantFrom<1900 | 1904>(1900, 1904);
  fc.assert(
    fc.property(
      title,
      heading,
      dateSystem,
      fc.array(rowArbitrary, { minLength: 3, maxLength: 12 }),
      fc.nat(20),
      (name, amount, system, rows, last) => {
        const total = ["合计", null, formulaCell(`=SUM(C3:C${3 + last})`, 0), null];
        const sheet = snapshotOf([[name], ["日期", "事由", amount, "经办人"], ...rows, total], {
          name: "支出",
        });
        // A total whose range takes in itself is another matter.
        if (3 + last < rows.length + 3) expectMended(workbookWith([sheet], system));
      },
    ),
    { numRuns: 60 },
  );
});
