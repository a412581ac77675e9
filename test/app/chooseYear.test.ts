// Another year is worked out between the screen's turns: what is asked for meanwhile is of that year, and nothing that changes
// meanwhile is lost.

import { committeeBook } from "../support/committeeBook";
import { readSession, sessionOver } from "../support/sessionOver";
import { settle } from "../support/testTurns";

const figure = (book: { readonly summary: { readonly figures: readonly { id: string; value: number }[] } }) =>
  book.summary.figures.find(({ id }) => id === "funds.expense")?.value;

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
