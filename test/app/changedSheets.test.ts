import { changedSheets } from "../../src/app/changedSheets";
import type { Book } from "../../src/app/sessionState";
import { committeeBook, visitSheet } from "../support/committeeBook";
import { readSession, type SessionUnderTest } from "../support/sessionOver";

const namesOf = (before: Book, after: Book) => changedSheets(before, after).map(({ sheet }) => sheet);

async function sayNone(all: SessionUnderTest): Promise<void> {
  const sheet = all.book().fit.sheets.find((one) => one.sheet === "走访慰问")!;
  await all.session.correct({ sheet: sheet.sheet, table: sheet.tables[0]! }, { what: "kind", kind: null });
}

test("what the clerk said of one sheet changed that one, and taking it back again", async () => {
  const all = await readSession(committeeBook);
  const first = all.book();
  await sayNone(all);
  const second = all.book();
  expect(namesOf(first, second)).toEqual(["走访慰问"]);
  await all.session.takeBackCorrections(null);
  expect(namesOf(second, all.book())).toEqual(["走访慰问"]);
  expect(namesOf(first, all.book())).toEqual([]);
});

test("nothing is said of a workbook that was read anew", async () => {
  const all = await readSession(committeeBook);
  const first = all.book();
  all.workbook.change({ ...visitSheet, rows: visitSheet.rows.slice(0, -1) });
  await all.session.read();
  await sayNone(all);
  expect(namesOf(first, all.book())).toEqual([]);
});
