// The form of each of the thirteen kinds, over the standard workbook and over the sample: filled in, saved, and the row is in
// the sheet as its columns have it.

import { openEntryDesk } from "../../src/app/entryDesk";
import { nameOf, NOTHING_TYPED } from "../../src/app/entryInput";
import { judgeEntry } from "../../src/app/entryJudgement";
import { kindsToEnter } from "../../src/app/entryKinds";
import { lookAtEntry } from "../../src/app/entryLook";
import { entryRequestOf } from "../../src/app/entryRequestOf";
import { buildStandardSheets } from "../../src/books/standard/standardWorkbook";
import { catalogue } from "../../src/domain/kinds/catalogue";
import type { KindId } from "../../src/domain/kinds/kind";
import { buildDocumentSnapshot } from "../../src/domain/sheets/documentSnapshot";
import { Unreadable } from "../../src/domain/values/reading";
import { zhSettings } from "../../src/texts/zhSettings";
import { someText } from "../support/entries";
import { day } from "../support/fitOf";
import { sampleBook } from "../support/sampleBook";
import { readSession, type SessionUnderTest } from "../support/sessionOver";
import { workbookOf } from "../support/workbookOf";

const TODAY = day(2020, 12, 31);
const BOOKS = {
  standard: () => workbookOf(...buildStandardSheets(zhSettings).map(buildDocumentSnapshot)),
  sample: sampleBook,
} as const;

/** What each kind's form is filled with, by field; what is not named here takes something of its type. */
const TYPED: Partial<Record<KindId, Readonly<Record<string, string>>>> = {
  award: { student: "云朵朵", award: "三好学生", date: "2020.10.16" },
  visit: { person: "余小舟", date: "2020.11.6", category: "留守儿童", car: "否" },
  expense: {
    purpose: "订阅报刊",
    amount: "86.5",
    date: "2020.11.20",
    category: "报刊费",
    receiptAmount: "86.5",
    amountInWords: "",
  },
  study: { person: "松新友", date: "2020.11.15" },
};

function fill({ book }: SessionUnderTest, kind: KindId) {
  const desk = openEntryDesk(book(), kind, TODAY);
  const empty = lookAtEntry(desk, null, NOTHING_TYPED);
  const { form } = empty.parts[0]!;
  const texts = new Map(
    form.fields.flatMap((field) => {
      const id = field.field?.id ?? "";
      const text = TYPED[kind]?.[id] ?? someText(form, field);
      return text === "" ? [] : [[nameOf(field), text] as const];
    }),
  );
  return lookAtEntry(desk, null, { ...NOTHING_TYPED, texts });
}

describe.each(Object.keys(BOOKS) as (keyof typeof BOOKS)[])("%s", (name) => {
  test("has a form for each kind that it has a register of", async () => {
    const all = await readSession(BOOKS[name]());
    expect([...kindsToEnter(all.book().fit)].sort()).toEqual(catalogue.map(({ id }) => id).sort());
  });

  test.each(catalogue.map(({ id }) => id))("%s", async (kind) => {
    const all = await readSession(BOOKS[name]());
    const look = fill(all, kind);
    expect(look.fault).toBeNull();
    const [part] = look.parts;
    const judgement = judgeEntry(look, "saving");
    expect(judgement.parts[0]!.faults).toEqual([]);
    const { form, draft } = part!;
    const recordsBefore = form.target.table.records.length;
    expect(await all.session.enterRecords(entryRequestOf(look, judgement, null, () => ""))).toBe(true);
    const notice = all.session.getState().notice;
    if (notice?.kind !== "entered") throw new Error(`the notice is ${notice?.kind ?? "none"}`);
    const sheet = all.book().fit.sheets.find((one) => one.sheet === notice.sheet)!;
    const table = sheet.tables.find((one) => one.kind === kind)!;
    const record = table.records.find(({ rowIndex }) => rowIndex === notice.rows[0])!;
    expect(table.records).toHaveLength(recordsBefore + 1);
    for (const field of form.fields) {
      const typed = draft.get(field.key);
      if (typed?.state !== "read" || field.field === null) continue;
      const reading = record.fields[field.field.id];
      expect(reading).not.toBeInstanceOf(Unreadable);
      expect([field.heading, reading]).toEqual([field.heading, typed.reading]);
    }
    expect(notice.totalsLeft).toEqual([]);
    await all.session.undo();
    expect(all.book().fit.sheets.map(({ tables }) => tables.map(({ records }) => records.length))).toEqual(
      (await readSession(BOOKS[name]()))
        .book()
        .fit.sheets.map(({ tables }) => tables.map(({ records }) => records.length)),
    );
  });
});
