// After a change in rows: the rows by themselves and then their relations, together what a full check says.

import fc from "fast-check";
import { ruleCatalogue } from "../../../src/domain/checking/catalogue";
import { assembleCheck, type CheckParts } from "../../../src/domain/checking/checkParts";
import { checkByParts, checkWorkbook } from "../../../src/domain/checking/checkWorkbook";
import type { CheckResult } from "../../../src/domain/checking/finding";
import { recheckRelations, recheckRows } from "../../../src/domain/checking/recheck";
import type { Rule } from "../../../src/domain/checking/rule";
import { fitWorkbook } from "../../../src/domain/fitting/fitWorkbook";
import { refitRows } from "../../../src/domain/fitting/rereading/refitRows";
import { findSettings } from "../../../src/domain/settings/findSettings";
import type { CellBlock } from "../../../src/domain/sheets/cellBlock";
import { patchSnapshot } from "../../../src/domain/sheets/patchSnapshot";
import type { WorkbookSnapshot } from "../../../src/domain/sheets/snapshot";
import { runToEnd } from "../../../src/domain/stepwise";
import { zhSettings } from "../../../src/texts/zhSettings";
import { editedCell } from "../../support/cellEdits";
import { withKeys } from "../../support/checkSheets";
import { committeeBook, expenseSheet } from "../../support/committeeBook";
import { day } from "../../support/fitOf";
import { sampleBook } from "../../support/sampleBook";
import { dateCell, snapshotOf, type GridCell } from "../../support/snapshotOf";
import { workbookOf } from "../../support/workbookOf";

function inputOf(snapshot: WorkbookSnapshot) {
  const { settings } = findSettings(snapshot, zhSettings);
  const fit = runToEnd(fitWorkbook(snapshot, { remembered: settings.tables, corrections: [] }));
  return { snapshot, fit, settings, year: 2020, today: day(2020, 12, 31) };
}

interface Known {
  readonly input: ReturnType<typeof inputOf>;
  readonly parts: CheckParts;
}

function know(snapshot: WorkbookSnapshot): Known {
  const input = inputOf(snapshot);
  return { input, parts: runToEnd(checkByParts(input)) };
}

interface Rechecked {
  /** After the rows alone. */
  readonly soon: CheckResult;
  readonly result: CheckResult;
  readonly anew: CheckResult;
}

function recheck({ input, parts }: Known, blocks: readonly CellBlock[]): Rechecked | null {
  const patched = patchSnapshot(input.snapshot, blocks);
  const refit = patched && refitRows(input.fit, input.snapshot, patched.snapshot, patched.changes);
  if (!patched || !refit) return null;
  const next = { ...input, snapshot: patched.snapshot, fit: refit.fit };
  const rows = recheckRows(parts, next, refit.reread);
  const whole = rows && runToEnd(recheckRelations(rows, new Set(refit.reread.map(({ sheet }) => sheet))));
  if (!rows || !whole) return null;
  return {
    soon: withKeys(assembleCheck(rows)),
    result: withKeys(assembleCheck(whole)),
    anew: withKeys(runToEnd(checkWorkbook({ ...inputOf(patched.snapshot), settings: input.settings }))),
  };
}

const value = fc.constantFrom<GridCell>(
  ...[
    null,
    "王小五",
    "王　小五",
    "三好学生",
    "考取本科",
    "2020.9.18",
    "200元",
    "油费",
    "是",
    "已报销",
    "未报销",
  ],
  ...["走访慰问", "慰问金2人", "12345678", "110101195001011234", 0, 1, 100, 150, 200, 33.333, -5, "赵大江"],
  dateCell("2020-09-18"),
  dateCell("2021-02-18"),
);

function editsOf(book: WorkbookSnapshot): fc.Arbitrary<readonly CellBlock[]> {
  const cell = fc
    .constantFrom(...book.sheets)
    .chain((sheet) =>
      fc
        .tuple(
          fc.integer({ min: 2, max: sheet.rows.length - 1 }),
          fc.nat((sheet.rows[2]?.length ?? 1) - 1),
          value,
        )
        .map(([row, column, rich]) => editedCell(sheet.name, row, column, rich)),
    );
  return fc.array(cell, { minLength: 1, maxLength: 2 });
}

/** Rows that rules have something to say of, in registers of the kinds that rules compare. */
function busyBook(): WorkbookSnapshot {
  const study = snapshotOf(
    [
      ["五老学习签到表"],
      ["日期", "姓名", "主题", "地点"],
      [dateCell("2020-03-15"), "松鹤年", "党史", "会议室"],
      [dateCell("2020-04-16"), "梅向阳", "党史", "会议室"],
      [dateCell("2020-05-15"), "菊南山", "读报", "会议室"],
    ],
    { name: "学习签到" },
  );
  const activity = snapshotOf(
    [
      ["活动登记表"],
      ["活动日期", "活动名称", "活动类别", "地点", "参加人数"],
      [dateCell("2020-06-01"), "六一慰问", "慰问", "城关一小", 30],
      [dateCell("2020-09-18"), "走访", "走访", "青山村", 5],
      [dateCell("2020-10-01"), "讲党史", "宣讲", "县一中", 60],
    ],
    { name: "活动登记" },
  );
  return workbookOf(...committeeBook.sheets, study, activity);
}

test.each([
  ["of a small committee", busyBook(), 120],
  ["that is the sample", sampleBook(), 40],
] as const)("what is said of a workbook %s after any edit is what a full check says", (_, book, numRuns) => {
  const known = know(book);
  let narrow = 0;
  fc.assert(
    fc.property(editsOf(book), (blocks) => {
      const again = recheck(known, blocks);
      if (again === null) return;
      narrow += 1;
      expect(again.result).toEqual(again.anew);
    }),
    { numRuns },
  );
  expect(narrow).toBeGreaterThan(numRuns / 4);
});

const { name: sheet } = expenseSheet;
const AMOUNT = 3;

test("a row's own verdict is there before its relations are asked about", () => {
  const again = recheck(know(committeeBook), [editedCell(sheet, 6, AMOUNT, -5)]);
  const own = (result: CheckResult) => result.findings.filter(({ rule }) => rule === "amount-not-positive");
  expect(own(again!.soon)).toMatchObject([{ sheet, cells: [{ rowIndex: 6, columnIndex: AMOUNT }] }]);
  expect(own(again!.result)).toEqual(own(again!.soon));
});

test("an expense that comes twice is told once the relations are asked", () => {
  const copied = expenseSheet.rows[3]!.map((cell, column) => editedCell(sheet, 4, column, cell));
  const again = recheck(know(committeeBook), copied);
  const twice = (result: CheckResult) => result.findings.filter(({ rule }) => rule === "expense-twice");
  expect(twice(again!.soon)).toEqual([]);
  expect(twice(again!.result)).toEqual(twice(again!.anew));
  expect(twice(again!.result).length).toBeGreaterThan(0);
});

test("edits one after the other come to the same as all at once", () => {
  const first = know(committeeBook);
  const patched = patchSnapshot(committeeBook, [editedCell(sheet, 6, AMOUNT, "壹佰")])!;
  const refit = refitRows(first.input.fit, committeeBook, patched.snapshot, patched.changes)!;
  const input = { ...first.input, snapshot: patched.snapshot, fit: refit.fit };
  const parts = runToEnd(recheckRelations(recheckRows(first.parts, input, refit.reread)!, new Set([sheet])))!;
  const again = recheck({ input, parts }, [editedCell(sheet, 6, AMOUNT, 100)]);
  expect(again!.result).toEqual(withKeys(assembleCheck(first.parts)));
});

test.each<[string, Partial<ReturnType<typeof inputOf>>]>([
  ["another year is checked", { year: 2021 }],
  ["another day is today", { today: day(2021, 1, 1) }],
])("all is checked anew when %s", (_, other) => {
  const { input, parts } = know(committeeBook);
  expect(recheckRows(parts, { ...input, ...other }, [])).toBeNull();
});

test("all is checked anew where a rule has broken", () => {
  const input = inputOf(committeeBook);
  const [first, ...rest] = ruleCatalogue.filter(({ scope }) => scope === "book");
  const breaking = {
    ...first!,
    judge: () => {
      throw new TypeError("broken");
    },
  } as Rule;
  const parts = runToEnd(checkByParts(input, [breaking, ...rest]));
  expect(assembleCheck(parts).undecided).toContainEqual(
    expect.objectContaining({ rule: first!.id, reason: { code: "rule-failed", detail: "TypeError" } }),
  );
  expect(recheckRows(parts, input, [], [breaking, ...rest])).toBeNull();
});
