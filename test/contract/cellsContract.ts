// Writing single cells: every adapter leaves the same cells and nothing else changed, refuses for the same reasons, and
// takes it back.

import { inverseOf } from "../../src/domain/sheets/cellWrites";
import { placeCells } from "../../src/domain/sheets/placeCells";
import type { WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import type { WorkbookEdit, WorkbookFailureCode } from "../../src/workbook/port";
import { quietWatch } from "../support/quietWatch";
import { snapshotOf } from "../support/snapshotOf";
import { workbookOf } from "../support/workbookOf";
import { book, CELL_CASES, change, other, register, SHEET, withoutResults, writeCells } from "./cellCases";
import { stoppingWatch, type Fixture, type OpenFixture } from "./fixture";
import { refusalOf } from "./refusalOf";

async function expectBook({ workbook }: Fixture, expected: WorkbookSnapshot): Promise<void> {
  expect(withoutResults(await workbook.readSnapshot(quietWatch()))).toEqual(withoutResults(expected));
}

const mend = writeCells([change("B3", { value: "慰问乙小一" })]);

interface Refusal {
  readonly because: string;
  readonly edits: readonly WorkbookEdit[];
  readonly code: WorkbookFailureCode;
  readonly sheet?: string;
  readonly workbook?: WorkbookSnapshot;
}

const REFUSALS: readonly Refusal[] = [
  {
    because: "the sheet is gone",
    edits: [writeCells(mend.cells, "没有这张表")],
    code: "not-found",
    sheet: "没有这张表",
  },
  {
    because: "the sheet is protected",
    edits: [mend],
    code: "protected",
    workbook: workbookOf({ ...register, isProtected: true }, other),
  },
  {
    because: "a cell holds another text",
    edits: [writeCells([...mend.cells, change("B5", { expect: { value: "奖学金", formula: null } })])],
    code: "changed-since-read",
  },
  {
    because: "a cell holds the number as text",
    edits: [writeCells([change("C4", { expect: { value: 100, formula: null } })])],
    code: "changed-since-read",
  },
  {
    because: "a cell that should be empty is not",
    edits: [writeCells([change("E5", { expect: { value: null, formula: null } })])],
    code: "changed-since-read",
  },
  {
    because: "a cell that should hold something is empty",
    edits: [writeCells([change("H9", { expect: { value: 1, formula: null } })])],
    code: "changed-since-read",
  },
  {
    because: "a formula stands where a number should",
    edits: [writeCells([change("C7", { expect: { value: 500, formula: null } })])],
    code: "changed-since-read",
  },
  {
    because: "the formula is another",
    edits: [writeCells([change("C7", { expect: { value: 500, formula: "=SUM(C3:C4)" } })])],
    code: "changed-since-read",
  },
  {
    because: "a cell is written twice",
    edits: [mend, writeCells([change("B3", { value: "乙" })])],
    code: "changed-since-read",
  },
  {
    because: "there is no such cell in any sheet",
    edits: [writeCells([{ ...change("B3", {}), rowIndex: 1_048_576 }])],
    code: "not-found",
  },
  {
    because: "of two sheets one is not as expected",
    edits: [mend, writeCells([change("A2", { expect: { value: "丙", formula: null } }, other)], "走访")],
    code: "changed-since-read",
    sheet: "走访",
  },
  {
    because: "a sheet written besides is not as expected",
    edits: [mend, { kind: "removeSheet", sheet: "走访", expect: { kind: "same", fingerprint: "x" } }],
    code: "changed-since-read",
    sheet: "走访",
  },
];

function describeRefusals(open: OpenFixture): void {
  test.each(REFUSALS)(
    "refused, changing nothing: $because",
    async ({ edits, code, sheet, workbook = book }) => {
      const fixture = await open(workbook);
      const refusal = await refusalOf(fixture.workbook.apply(edits, quietWatch()));
      expect(refusal).toMatchObject({ code, sheet: sheet ?? SHEET });
      await expectBook(fixture, workbook);
    },
  );

  test("a formula counts by its text, whatever its value", async () => {
    const fixture = await open(book);
    const cells = [change("C7", { expect: { value: 999, formula: "=SUM(C3:C5)" }, value: 1 })];
    await fixture.workbook.apply([writeCells(cells)], quietWatch());
    await expectBook(fixture, placeCells(book, writeCells(cells)));
  });

  test.each([0, 1, 2])("cancelled at report %i, it changes nothing or is complete", async (atReport) => {
    const fixture = await open(book);
    const refusal = await refusalOf(fixture.workbook.apply([mend], stoppingWatch(atReport)));
    expect([undefined, "cancelled"]).toContain(refusal?.code);
    await expectBook(fixture, refusal === null ? placeCells(book, mend) : book);
  });
}

function describeTakingBack(open: OpenFixture): void {
  test.each(CELL_CASES.filter(({ cells }) => cells.length > 0))("taken back: $what", async ({ cells }) => {
    const fixture = await open(book);
    const edit = writeCells(cells);
    await fixture.workbook.apply([edit], quietWatch());
    await fixture.workbook.apply([inverseOf(edit, book)], quietWatch());
    await expectBook(fixture, book);
  });

  test("not taken back once somebody has changed the cell", async () => {
    const fixture = await open(book);
    await fixture.workbook.apply([mend], quietWatch());
    const theirs = writeCells([
      change("B3", { expect: { value: "慰问乙小一", formula: null }, value: "慰问乙小二" }),
    ]);
    await fixture.workbook.apply([theirs], quietWatch());
    const refusal = await refusalOf(fixture.workbook.apply([inverseOf(mend, book)], quietWatch()));
    expect(refusal).toMatchObject({ code: "changed-since-read", sheet: SHEET, detail: "B3" });
    await expectBook(fixture, placeCells(placeCells(book, mend), theirs));
  });
}

/** What every workbook promises, that in memory included. */
export function describeCells(open: OpenFixture): void {
  describe("apply, single cells", () => {
    test.each(CELL_CASES)("$what", async ({ cells }) => {
      const fixture = await open(book);
      const edit = writeCells(cells);
      await fixture.workbook.apply([edit], quietWatch());
      await expectBook(fixture, placeCells(book, edit));
    });

    test("in several sheets, named in either case of letters", async () => {
      const latin = snapshotOf([["甲 某"]], { name: "Sheet1" });
      const workbook = workbookOf(register, latin);
      const fixture = await open(workbook);
      const edits = [mend, writeCells([change("A1", { value: "甲某" }, latin)], "SHEET1")];
      await fixture.workbook.apply(edits, quietWatch());
      await expectBook(fixture, edits.reduce(placeCells, workbook));
    });

    test("in rows and columns that a filter or a person has hidden, and in a very hidden sheet", async () => {
      const hidden = snapshotOf(
        [
          ["头", "乙"],
          [1, "a"],
          [2, "b"],
          [3, "c"],
          [4, "d"],
        ],
        {
          name: SHEET,
          filter: "A1:B5",
          hiddenRows: [2, 4],
          hiddenColumns: [1],
          visibility: "veryHidden",
        },
      );
      const workbook = workbookOf(other, hidden);
      const fixture = await open(workbook);
      const cells = ["A2", "A3", "B4", "B5"].map((address) =>
        change(address, { value: `${address}改` }, hidden),
      );
      await fixture.workbook.apply([writeCells(cells)], quietWatch());
      await expectBook(fixture, placeCells(workbook, writeCells(cells)));
    });

    describeRefusals(open);
    describeTakingBack(open);
  });
}

/** What can be seen past the adapter only: how cells look, and that no other cell does otherwise. */
export function describeCellLooks(open: OpenFixture): void {
  test.each(CELL_CASES)("all else of the sheet stays: $what", async ({ cells }) => {
    const fixture = await open(book);
    const before = fixture.dump(SHEET);
    const beside = fixture.dump("走访");
    await fixture.workbook.apply([writeCells(cells)], quietWatch());
    const after = fixture.dump(SHEET);
    const addresses = new Set(
      cells.map(({ rowIndex, columnIndex }) => `${"ABCDEFGH"[columnIndex]}${rowIndex + 1}`),
    );
    const rest = (dump: typeof after) => ({
      ...dump,
      cells: Object.fromEntries(
        Object.entries(dump?.cells ?? {})
          .filter(([address]) => !addresses.has(address))
          .map(([address, cell]) => [address, { ...cell, value: cell.formula === null ? cell.value : null }]),
      ),
    });
    expect(rest(after)).toEqual(rest(before));
    expect({ ...fixture.dump("走访"), cells: null }).toEqual({ ...beside, cells: null });
  });

  test.each(["=1+1", "+86", "-甲", "@某人"])(
    "the text %s stays one when the clerk passes over it",
    async (value) => {
      const fixture = await open(book);
      await fixture.workbook.apply([writeCells([change("B4", { value })])], quietWatch());
      expect(fixture.dump(SHEET)?.cells["B4"]).toMatchObject({ value, formula: null, isQuoted: true });
      const again = writeCells([change("B4", { expect: { value, formula: null }, value: 3 })]);
      await fixture.workbook.apply([again], quietWatch());
      expect(fixture.dump(SHEET)?.cells["B4"]).toMatchObject({ value: 3, isQuoted: false });
    },
  );

  test("what lies under a merged cell is refused, or takes nothing and is said so", async () => {
    const fixture = await open(book);
    const edit = writeCells([change("B3", { value: "慰问乙小一" }), change("C1", { value: "看不见" })]);
    const refusal = await refusalOf(fixture.workbook.apply([edit], quietWatch()));
    expect(refusal).toMatchObject({ sheet: SHEET, detail: "C1" });
    expect(refusal?.code).toBe(fixture.tellsMerges === false ? "not-verified" : "cell-not-alone");
    await expectBook(fixture, book);
  });
}
