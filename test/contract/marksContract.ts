// Marks: every adapter lays the same, takes off its own and no others, at any later time, and refuses for the same reasons.

import type { WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import type { MarkedArea, SheetMarks, WorkbookFailureCode } from "../../src/workbook/port";
import { quietWatch } from "../support/quietWatch";
import { tidySnapshot } from "../support/tidySnapshot";
import { workbookOf } from "../support/workbookOf";
import { book, change, other, register, SHEET, withoutResults, writeCells } from "./cellCases";
import { stoppingWatch, type Fixture, type OpenFixture } from "./fixture";
import { LAID, mark, MARKS, marksOf, OWN_FORMATS } from "./markCases";
import { refusalOf } from "./refusalOf";

const SHEETS = [SHEET, "走访"];

/** In the order of sheets, then as they stand. */
async function readMarks({ workbook }: Fixture): Promise<MarkedArea[]> {
  const marks = await workbook.readMarks(quietWatch());
  return SHEETS.flatMap((sheet) => marks.filter((one) => one.sheet === sheet));
}

function set({ workbook }: Fixture, marks: readonly SheetMarks[]): Promise<void> {
  return workbook.setMarks(marks, quietWatch());
}

/** Everything of the workbook but marks. */
async function contentOf({ workbook, dump }: Fixture): Promise<unknown> {
  const snapshot = tidySnapshot(await workbook.readSnapshot(quietWatch()));
  return { snapshot, sheets: SHEETS.map(dump) };
}

const formatsOf = ({ formats }: Fixture) => SHEETS.map((sheet) => formats?.(sheet));

interface Refusal {
  readonly because: string;
  readonly marks: readonly SheetMarks[];
  readonly code: WorkbookFailureCode;
  readonly sheet?: string;
  readonly workbook?: WorkbookSnapshot;
}

const REFUSALS: readonly Refusal[] = [
  {
    because: "the sheet is gone",
    marks: [marksOf(mark("error", "C3"), "没有这张表")],
    code: "not-found",
    sheet: "没有这张表",
  },
  {
    because: "one of two sheets is protected",
    marks: MARKS,
    code: "protected",
    sheet: "走访",
    workbook: workbookOf(register, { ...other, isProtected: true }),
  },
  {
    because: "a cell holds something else",
    marks: [...MARKS, marksOf([{ ...mark("error", "B5")[0]!, expect: { value: "奖学金", formula: null } }])],
    code: "changed-since-read",
  },
  {
    because: "a cell that should be empty is not",
    marks: [marksOf([{ ...mark("error", "C3")[0]!, expect: { value: null, formula: null } }])],
    code: "changed-since-read",
  },
  {
    because: "a cell is named twice",
    marks: [marksOf([...mark("error", "C3"), ...mark("note", "C3")])],
    code: "changed-since-read",
  },
  {
    because: "there is no such cell in any sheet",
    marks: [marksOf([{ ...mark("error", "C3")[0]!, columnIndex: 16_384 }])],
    code: "not-found",
  },
];

export function describeMarks(open: OpenFixture): void {
  test("marks stand where they were laid, and nothing else has changed", async () => {
    const fixture = await open(book);
    const before = await contentOf(fixture);
    expect(await readMarks(fixture)).toEqual([]);
    await set(fixture, MARKS);
    expect(await readMarks(fixture)).toEqual(LAID);
    expect(await contentOf(fixture)).toEqual(before);
  });

  test("they come off without a trace, the clerk's own formats as they were", async () => {
    const fixture = await open(book, { formats: OWN_FORMATS });
    const [before, formats] = [await contentOf(fixture), formatsOf(fixture)];
    await set(fixture, MARKS);
    expect(await readMarks(fixture)).toEqual(LAID);
    await set(fixture, []);
    expect(await readMarks(fixture)).toEqual([]);
    expect(await contentOf(fixture)).toEqual(before);
    expect(formatsOf(fixture)).toEqual(formats);
  });

  test("they lie above the clerk's own formats, which keep their order", async () => {
    const fixture = await open(book, { formats: OWN_FORMATS });
    const own = fixture.formats?.(SHEET) ?? [];
    await set(fixture, MARKS);
    const all = fixture.formats?.(SHEET) ?? [];
    expect(all.slice(0, all.length - own.length)).toHaveLength(fixture.formats ? 3 : 0);
    expect(all.slice(all.length - own.length)).toEqual(own);
  });

  test("laying marks again takes off the former ones", async () => {
    const fixture = await open(book, { formats: OWN_FORMATS });
    await set(fixture, MARKS);
    const fewer = [marksOf(mark("note", "E4"))];
    await set(fixture, fewer);
    expect(await readMarks(fixture)).toMatchObject([{ sheet: SHEET, severity: "note" }]);
    const once = await open(book, { formats: OWN_FORMATS });
    await set(once, fewer);
    expect(formatsOf(fixture)).toEqual(formatsOf(once));
  });

  test("the same marks twice are the same as once", async () => {
    const fixture = await open(book);
    await set(fixture, MARKS);
    const formats = formatsOf(fixture);
    await set(fixture, MARKS);
    expect(formatsOf(fixture)).toEqual(formats);
    expect(await readMarks(fixture)).toEqual(LAID);
  });

  test("a marked cell can be written, and keeps its mark", async () => {
    const fixture = await open(book);
    await set(fixture, MARKS);
    await fixture.workbook.apply([writeCells([change("C3", { value: 150 })])], quietWatch());
    expect(await readMarks(fixture)).toEqual(LAID);
    await set(fixture, []);
    expect(withoutResults(await fixture.workbook.readSnapshot(quietWatch())).sheets[0]?.rows[2]?.[2]).toBe(
      150,
    );
  });

  test("more areas than a format can name", async () => {
    const fixture = await open(book);
    const cells = Array.from({ length: 450 }, (_, i) => mark("warning", `J${2 * i + 1}`)).flat();
    await set(fixture, [marksOf(cells)]);
    const marks = await readMarks(fixture);
    expect(marks.map(({ ranges }) => ranges.length)).toEqual([200, 200, 50]);
    await set(fixture, []);
    expect(await readMarks(fixture)).toEqual([]);
  });

  test("nothing to mark and nothing marked is nothing done", async () => {
    const fixture = await open(book, { formats: OWN_FORMATS });
    const formats = formatsOf(fixture);
    await set(fixture, []);
    expect(formatsOf(fixture)).toEqual(formats);
  });

  test.each(REFUSALS)("refused, and nothing is marked: $because", async ({ workbook, ...refused }) => {
    const fixture = await open(workbook ?? book, { formats: OWN_FORMATS });
    const formats = formatsOf(fixture);
    const { code, sheet = SHEET } = refused;
    expect(await refusalOf(set(fixture, refused.marks))).toMatchObject({ code, sheet });
    expect(await readMarks(fixture)).toEqual([]);
    expect(formatsOf(fixture)).toEqual(formats);
  });

  test("refused: the former marks stay where new ones cannot be laid", async () => {
    const fixture = await open(book);
    await set(fixture, MARKS);
    const gone = [marksOf(mark("error", "C3"), "没有这张表")];
    expect(await refusalOf(set(fixture, gone))).toMatchObject({ code: "not-found" });
    expect(await readMarks(fixture)).toEqual(LAID);
  });

  test("stopped at once, nothing is marked", async () => {
    const fixture = await open(book);
    expect(await refusalOf(fixture.workbook.setMarks(MARKS, stoppingWatch()))).toMatchObject({
      code: "cancelled",
    });
    expect(await readMarks(fixture)).toEqual([]);
  });
}
