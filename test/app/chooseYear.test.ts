// Another year is worked out between the screen's turns: what is asked for meanwhile is of that year, and nothing that changes
// meanwhile is lost.

import type { Book } from "../../src/app/sessionState";
import { committeeBook, grownExpenses } from "../support/committeeBook";
import { readSession, sessionOver } from "../support/sessionOver";
import { settle } from "../support/testTurns";

interface WithFigures {
  readonly summary: { readonly figures: readonly { id: string; value: number }[] };
}

const figure = (book: WithFigures) => book.summary.figures.find(({ id }) => id === "funds.expense")?.value;

test("a summary asked for a moment after the choice is of the chosen year", async () => {
  const { session, book } = await readSession(committeeBook);
  session.chooseYear(2019);
  await session.writeSummary();
  const state = session.getState();
  expect(state.kind === "written" && state.written.year).toBe(2019);
  expect([book().summary.year, figure(book())]).toEqual([2019, 30_000]);
});

test("of two choices the later one holds", async () => {
  const { session, book } = await readSession(committeeBook);
  session.chooseYear(2019);
  session.chooseYear(2020);
  await settle();
  expect([book().summary.year, figure(book())]).toEqual([2020, 90_000]);
});

test("a change heard before the choice is read once the year is there", async () => {
  const { session, workbook, turns, book } = await readSession(committeeBook);
  const [sheet] = committeeBook.sheets.filter(({ name }) => name === "经费支出");
  workbook.change({ ...sheet!, rows: [...sheet!.rows, []] });
  session.chooseYear(2019);
  await turns.elapse();
  await turns.elapse();
  await turns.elapse();
  expect(book().summary.year).toBe(2019);
  expect(workbook.calls.filter((call) => call === "read").length).toBeGreaterThan(1);
});

test("stopped while the figures are added up, everything is as it was", async () => {
  const { session } = sessionOver(committeeBook);
  const stages = new Set<string>();
  session.subscribe(() => {
    const state = session.getState();
    if (state.kind !== "reading") return;
    stages.add(state.progress.stage);
    if (state.progress.stage === "summing") session.stop();
  });
  await session.read();
  await settle();
  expect(stages).toContain("summing");
  expect(stages).not.toContain("checking");
  expect(session.getState()).toMatchObject({ kind: "unread", notice: { kind: "stopped" } });
});

describe("months of the year instead of all of it", () => {
  const SECOND_HALF = { firstMonth: 7, lastMonth: 12 };
  const AUTUMN = { firstMonth: 7, lastMonth: 9 };
  const partOf = (book: () => Book) => {
    const { part } = book();
    return part && [part.span, figure({ summary: part })];
  };

  test("are shown beside the year, which stays what is checked and reported", async () => {
    const { session, book } = await readSession(committeeBook);
    const { check, summary } = book();
    session.chooseMonths({ firstMonth: 7, lastMonth: 8 });
    await settle();
    expect(partOf(book)).toEqual([{ year: 2020, firstMonth: 7, lastMonth: 8 }, 40_000]);
    expect([book().summary, book().check]).toEqual([summary, check]);
    session.chooseMonths({ firstMonth: 1, lastMonth: 12 });
    await settle();
    expect(book().part).toBeNull();
  });

  test("are the same months of another year, and hold when the workbook is read again", async () => {
    const { session, book } = await readSession(committeeBook);
    session.chooseMonths(SECOND_HALF);
    session.chooseYear(2019);
    await settle();
    expect(partOf(book)).toEqual([{ year: 2019, ...SECOND_HALF }, 30_000]);
    await session.read();
    expect(partOf(book)).toEqual([{ year: 2019, ...SECOND_HALF }, 30_000]);
  });

  test("chosen a moment after the year do not lose it, nor what checking says of it", async () => {
    const { session, book } = await readSession(committeeBook);
    session.chooseYear(2019);
    session.chooseMonths(SECOND_HALF);
    await settle();
    expect(partOf(book)).toEqual([{ year: 2019, ...SECOND_HALF }, 30_000]);
    expect([book().summary.year, book().check.parts?.input.year]).toEqual([2019, 2019]);
  });

  test("chosen a moment before writing are what is written, in the same sheet as the year's", async () => {
    const { session, workbook } = await readSession(committeeBook);
    await session.writeSummary();
    session.chooseMonths(AUTUMN);
    await session.writeSummary();
    const { sheets } = workbook.snapshot();
    expect(sheets.filter(({ name }) => name.startsWith("年度汇总"))).toHaveLength(1);
    expect(sheets.at(-1)?.rows[0]?.[0]).toBe("2020年第三季度关心下一代工作汇总表");
    await session.undo();
    expect(workbook.snapshot().sheets.at(-1)?.rows[0]?.[0]).toBe("2020年度关心下一代工作汇总表");
  });

  test("follow a change in the sheets", async () => {
    const { session, workbook, turns, book } = await readSession(committeeBook);
    session.chooseMonths(AUTUMN);
    await settle();
    const before = figure({ summary: book().part! })!;
    workbook.change({
      ...grownExpenses(1),
      rows: grownExpenses(1).rows.map((row, at) => (at === 3 ? row.with(3, 999) : row)),
    });
    for (let turn = 0; turn < 4; turn += 1) await turns.elapse();
    expect(figure({ summary: book().part! })).toBe(before + 79_900);
  });
});
