// Adding rows: every adapter leaves the same workbook, refuses for the same reasons, and takes it back.

import { placeRows, type MoveFormula } from "../../src/domain/sheets/placeRows";
import type { WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import type { AddRowsEdit, WorkbookEdit, WorkbookFailureCode } from "../../src/workbook/port";
import { rowsChangeOf } from "../../src/workbook/rowsChange";
import { moveRowsIn } from "../support/excel/formula/moveRowsIn";
import { quietWatch } from "../support/quietWatch";
import { withoutResults, writeCells } from "./cellCases";
import { stoppingWatch, type Fixture, type OpenFixture } from "./fixture";
import { refusalOf } from "./refusalOf";
import {
  addRows,
  award,
  awards,
  book,
  cells,
  expense,
  guards,
  register,
  ROW_CASES,
  SHEET,
  takeBack,
} from "./rowCases";

/** How formulas read afterwards, told by the stand-in's grammar, not the file adapter's. */
function moveBy({ sheet, insertion }: AddRowsEdit): MoveFormula {
  if (insertion === null) return (formula) => formula;
  const moved = { at: insertion.before, count: insertion.count };
  return (formula, home) => moveRowsIn(formula, home === "" ? null : home, sheet, moved);
}

export function added(workbook: WorkbookSnapshot, edits: readonly AddRowsEdit[]): WorkbookSnapshot {
  return edits.reduce((former, edit) => {
    const change = rowsChangeOf(edit);
    return placeRows(former, { ...change, printArea: [] }, moveBy(edit));
  }, workbook);
}

/** The print area is seen past the adapters. */
function tidy(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const plain = withoutResults(workbook);
  return {
    ...plain,
    sheets: plain.sheets.map((sheet) =>
      Object.fromEntries(Object.entries(sheet).filter(([key]) => key !== "printArea")),
    ) as never,
  };
}

export async function expectRows({ workbook }: Fixture, expected: WorkbookSnapshot): Promise<void> {
  expect(tidy(await workbook.readSnapshot(quietWatch()))).toEqual(tidy(expected));
}

interface Refusal {
  readonly because: string;
  readonly edits: readonly WorkbookEdit[];
  readonly code: WorkbookFailureCode;
  readonly sheet?: string;
  readonly detail?: string;
  readonly workbook?: WorkbookSnapshot;
}

const REFUSALS: readonly Refusal[] = [
  {
    because: "the sheet is gone",
    edits: [{ ...expense, sheet: "没有" }],
    code: "not-found",
    sheet: "没有",
  },
  {
    because: "the sheet is protected",
    edits: [expense],
    code: "protected",
    workbook: {
      ...book,
      sheets: [
        { ...register, isProtected: true },
        { ...awards, position: 1 },
      ],
    },
  },
  {
    because: "a guard holds something else",
    edits: [
      { ...expense, guards: [{ rowIndex: 4, columnIndex: 1, content: { value: "奖", formula: null } }] },
    ],
    code: "changed-since-read",
    detail: "B5",
  },
  {
    because: "the total is another",
    edits: [
      {
        ...expense,
        cells: cells(
          { C7: { formula: "=SUM(C3:C6)", expect: { value: 1, formula: "=SUM(C3:C4)" } } },
          register,
        ),
      },
    ],
    code: "changed-since-read",
    detail: "C6",
  },
  {
    because: "something is expected in a row that is not there yet",
    edits: [
      { ...expense, cells: cells({ B6: { value: 1, expect: { value: "甲", formula: null } } }, register) },
    ],
    code: "changed-since-read",
    detail: "B6",
  },
  {
    because: "a row that is to be filled is not empty",
    edits: [addRows({ cells: cells({ B5: { value: "甲" } }, register) })],
    code: "changed-since-read",
    detail: "B5",
  },
  {
    because: "there is no such row",
    edits: [addRows({ insertion: { before: 1_048_576, count: 1, like: 0 }, cells: [] })],
    code: "not-found",
  },
  {
    because: "a cell is written twice",
    edits: [{ ...expense, cells: [...expense.cells, ...expense.cells.slice(0, 1)] }],
    code: "changed-since-read",
    detail: "A6 twice",
  },
  {
    because: "of two sheets the second is not as expected",
    edits: [expense, { ...award, guards: guards({ ...awards, rows: [["别的"]], formulas: [] }, "A1") }],
    code: "changed-since-read",
    sheet: awards.name,
    detail: "A1",
  },
  {
    because: "what follows in the same call is not as expected",
    edits: [
      expense,
      writeCells(cells({ B2: { value: "事由", expect: { value: "不是", formula: null } } }, register)),
    ],
    code: "changed-since-read",
    detail: "B2",
  },
];

function describeRefusals(open: OpenFixture): void {
  test.each(REFUSALS)(
    "refused, changing nothing: $because",
    async ({ edits, code, sheet = SHEET, detail, workbook = book }) => {
      const fixture = await open(workbook);
      const refusal = await refusalOf(fixture.workbook.apply(edits, quietWatch()));
      expect(refusal).toMatchObject({ code, sheet, ...(detail === undefined ? {} : { detail }) });
      await expectRows(fixture, workbook);
    },
  );

  test.each([0, 1, 2, 3])("cancelled at report %i, it changes nothing or is complete", async (atReport) => {
    const fixture = await open(book);
    const refusal = await refusalOf(fixture.workbook.apply([expense], stoppingWatch(atReport)));
    expect([undefined, "cancelled"]).toContain(refusal?.code);
    await expectRows(fixture, refusal === null ? added(book, [expense]) : book);
  });

  test("two at once: whose plan is of the sheet before is refused, and planned anew goes through", async () => {
    const fixture = await open(book);
    await fixture.workbook.apply([expense], quietWatch());
    const refusal = await refusalOf(fixture.workbook.apply([expense], quietWatch()));
    expect(refusal).toMatchObject({ code: "changed-since-read", sheet: SHEET });
    await expectRows(fixture, added(book, [expense]));
  });
}

function describeTakingBack(open: OpenFixture): void {
  test.each(ROW_CASES)("taken back: $what", async ({ edits, workbook = book }) => {
    const fixture = await open(workbook);
    await fixture.workbook.apply(edits, quietWatch());
    let former = workbook;
    const inverses = edits.map((edit) => {
      const inverse = takeBack(edit, former);
      former = added(former, [edit]);
      return inverse;
    });
    await fixture.workbook.apply(inverses.reverse(), quietWatch());
    await expectRows(fixture, workbook);
  });

  test.each([
    ["something added in the row", "F6", null, "注"],
    ["something changed in the row", "D6", "0015", "0016"],
  ])("not taken back once somebody has %s", async (_what, address, value, theirs) => {
    const fixture = await open(book);
    await fixture.workbook.apply([expense], quietWatch());
    const change = cells({ [address]: { value: theirs, expect: { value, formula: null } } }, register);
    // F6 lies under a merged cell, where nobody can type.
    const typed = address === "F6" ? cells({ G6: { value: theirs } }, register) : change;
    await fixture.workbook.apply([writeCells(typed)], quietWatch());
    const refusal = await refusalOf(fixture.workbook.apply([takeBack(expense, book)], quietWatch()));
    expect(refusal).toMatchObject({ code: "changed-since-read", sheet: SHEET });
  });
}

export function describeRows(open: OpenFixture): void {
  describe("apply, rows", () => {
    test.each(ROW_CASES)("$what", async ({ edits, workbook = book }) => {
      const fixture = await open(workbook);
      await fixture.workbook.apply(edits, quietWatch());
      await expectRows(fixture, added(workbook, edits));
    });

    test("with cells of another sheet in one call", async () => {
      const fixture = await open(book);
      const typed = writeCells(cells({ A2: { value: "乙大一", from: "A2" } }, awards), awards.name);
      await fixture.workbook.apply([expense, typed], quietWatch());
      const snapshot = await fixture.workbook.readSnapshot(quietWatch());
      expect(snapshot.sheets[1]?.rows[1]?.[0]).toBe("乙大一");
      expect(snapshot.sheets[0]?.rows[6]?.[1]).toBe("合计");
    });

    describeRefusals(open);
    describeTakingBack(open);
  });
}
