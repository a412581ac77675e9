// Where a record's row lands in sheets as clerks make them, through both adapters: in its place with all that belongs to it,
// or refused with a sentence and nothing written.

import { openEntryDesk } from "../../src/app/entryDesk";
import { NOTHING_TYPED } from "../../src/app/entryInput";
import { lookAtEntry } from "../../src/app/entryLook";
import { entryRequestOf } from "../../src/app/entryRequestOf";
import { bookOf } from "../../src/app/sessionState";
import { describeEntry, isEntryNotice } from "../../src/taskpane/parts/describeEntry";
import { parseRange, rangeAddress } from "../../src/domain/sheets/address";
import { contentAt } from "../../src/domain/sheets/cellWrites";
import { fitWorkbook } from "../../src/domain/fitting/fitWorkbook";
import { entryTargets } from "../../src/domain/entry/target";
import type { SheetSnapshot } from "../../src/domain/sheets/snapshot";
import { runToEnd } from "../../src/domain/stepwise";
import { zh } from "../../src/texts/zh";
import { findDraftSheet } from "../../src/workbook/xlsx/write/bookParts";
import { XlsxWorkbook } from "../../src/workbook/xlsx/XlsxWorkbook";
import { PackageDraft } from "../../src/workbook/xlsx/write/PackageDraft";
import { enterBoth, seeFile, type OneWay } from "../support/entering/enterBoth";
import type { EntryCase } from "../support/entering/entryCases";
import { expectSameEntry } from "../support/entering/expectSameEntry";
import { parted } from "../support/entering/landing/groupCases";
import type { LandingCase } from "../support/entering/landing/landingCase";
import { landingCases } from "../support/entering/landing/landingCases";
import { TODAY } from "../support/entries";
import { sessionOn } from "../support/entering/enterThrough";
import { quietWatch } from "../support/quietWatch";
import { formulaCell, snapshotOf } from "../support/snapshotOf";
import { workbookOf } from "../support/workbookOf";
import { xlsxFromSnapshot } from "../support/xlsxFromSnapshot";

jest.setTimeout(60_000);

function shown(sheet: SheetSnapshot, address: string): unknown {
  const place = parseRange(address);
  if (place === null) throw new Error(address);
  const { value, formula } = contentAt(sheet, place.top, place.left);
  return formula ?? value;
}

function caseOf({ sheets, more, kind, typed, header }: LandingCase): EntryCase {
  const snapshot = workbookOf(...sheets);
  const { name = "" } = sheets[0] ?? {};
  const bytes = xlsxFromSnapshot(snapshot, more === undefined ? {} : { more: { [name]: more } });
  const targets = entryTargets(snapshot, runToEnd(fitWorkbook(snapshot)), kind);
  const target = targets.find(({ table }) => table.headerRows.last === header - 1);
  if (target === undefined) throw new Error("no such register");
  const part = { kind, sheet: name, headerRow: header - 1, rows: [new Map(Object.entries(typed))] };
  return { name, bytes, request: { parts: [part] }, target };
}

function expectSaid({ notice }: OneWay, { refused }: LandingCase, name: string): void {
  if (notice === null || !isEntryNotice(notice)) throw new Error("nothing is said");
  const said = describeEntry(notice, zh);
  expect(said).toContain(`『${name}』`);
  expect({ said, refused: notice.kind === "not-entered" ? notice.fault.code : undefined }).toEqual({
    said,
    refused,
  });
}

function expectSheet(sheet: SheetSnapshot, { cells = {}, printArea, listEnds }: LandingCase): void {
  const found = Object.keys(cells).map((address) => [address, shown(sheet, address)]);
  expect(Object.fromEntries(found)).toEqual(cells);
  if (printArea !== undefined) expect(sheet.printArea?.map(rangeAddress).join()).toBe(printArea);
  if (listEnds !== undefined) expect(sheet.tables.map(({ range }) => range.bottom + 1)).toEqual([listEnds]);
}

test.each(landingCases)("$what", async (one) => {
  const { name = "" } = one.sheets[0] ?? {};
  const { file, after } = await expectSameEntry(caseOf(one));
  expectSaid(file, one, name);
  expectSheet(
    after.snapshot.sheets.find((each) => each.name === name)!,
    one,
  );
  if (one.merges !== undefined) expect(after.dress[name]?.merges).toEqual(one.merges);
  const draft = new PackageDraft(file.bytes());
  const xml = draft.readText(findDraftSheet(draft, name)?.part ?? "");
  for (const text of one.inFile ?? []) expect(xml).toContain(text);
});

test("a remark merged over rows that the new one would part: told by both, and nothing is written", async () => {
  const { bytes, request } = caseOf(parted);
  const before = await seeFile(bytes);
  const { file, excel } = await enterBoth(bytes, request);
  expect(file.notice).toMatchObject({
    kind: "not-entered",
    fault: { code: "merged", rowIndex: 3, columnIndex: 4 },
  });
  expect(excel.notice).toMatchObject({
    kind: "entry-failed",
    problem: { code: "cell-not-alone" },
    stands: "before",
  });
  for (const way of [file, excel]) expect(await way.see()).toEqual(before);
});

/** One sheet a month: the date says which. */
const months = workbookOf(
  ...[1, 2, 3].map((month) =>
    snapshotOf(
      [
        [`2020年${month}月经费支出登记表`],
        ["序号", "日期", "支出事由", "金额（元）"],
        [1, `2020.${month}.5`, "座谈会茶水", 80],
        ["合计", null, null, formulaCell("=SUM(D3:D3)", 80)],
      ],
      { name: `${month}月` },
    ),
  ),
);

const NOTHING_JUDGED = { parts: [], event: { plans: [] } } as const;

async function enterOn(day: string) {
  const workbook = await XlsxWorkbook.open(xlsxFromSnapshot(months), quietWatch());
  const session = sessionOn(workbook);
  await session.read();
  const book = bookOf(session.getState());
  if (book === null) throw new Error("no book");
  const texts = new Map(Object.entries({ date: day, purpose: "打印材料", amount: "20" }));
  const look = lookAtEntry(openEntryDesk(book, "expense", TODAY), null, { ...NOTHING_TYPED, texts });
  if (look.fault !== null) return look.fault;
  await session.enterRecords(entryRequestOf(look, NOTHING_JUDGED, null, () => ""));
  const { sheets } = await workbook.readSnapshot(quietWatch());
  return sheets.map(({ rows, formulas }) => [rows.length, rows[3]?.[2], formulas.at(-1)?.[3]]);
}

test("one sheet a month: a day of February goes into February's, the others stay", async () => {
  const other = [4, null, "=SUM(D3:D3)"];
  expect(await enterOn("2020.2.18")).toEqual([other, [5, "打印材料", "=SUM(D3:D4)"], other]);
});

test("a day of a month that has no sheet: told", async () => {
  expect(await enterOn("2020.9.18")).toEqual({
    code: "no-register-of-month",
    kind: "expense",
    year: 2020,
    month: 9,
  });
});
