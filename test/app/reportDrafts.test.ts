// What was rewritten in the report and not written into the sheet is there again, on this computer, for this workbook and this
// year; and only so long. Figures that have changed meanwhile are pointed out.

import fc from "fast-check";
import { dropOldDrafts } from "../../src/app/dropOldDrafts";
import type { DraftPlace, DraftStorage } from "../../src/app/draftStore";
import { applyEdits } from "../../src/app/putReport";
import { openReportShelf, REPORT_DRAFTS } from "../../src/app/reportDrafts";
import type { ReportEdits } from "../../src/app/reportRequest";
import { type ParagraphState, rewrittenOf } from "../../src/domain/report/keptReport";
import type { ParagraphId } from "../../src/domain/report/report";
import { day } from "../support/fitOf";
import { memoryStorage } from "../support/memoryStorage";

const TODAY = day(2020, 12, 20);
const base = { draft: "慰问2人，400元。", facts: new Map([["慰问金", "400元"]]) };
const editsOf = (text: string, from = base): ReportEdits =>
  new Map([["visits", { seen: from.draft, text, base: from }]]);
const EDITS = editsOf("看望了石小麦，共400元。");

const placeOver = (storage: DraftStorage | null, workbook = "账.xlsx"): DraftPlace => ({
  storage,
  workbook: () => workbook,
  memory: new Map(),
});
const shelfOver = (storage: DraftStorage | null, workbook?: string) =>
  openReportShelf(placeOver(storage, workbook), () => TODAY);

test("it is there for another pane over the same workbook and year, and gone once it is dropped", () => {
  const storage = memoryStorage();
  expect(shelfOver(storage).keep("2020", EDITS)).toBe(true);
  expect(shelfOver(storage).find("2020")).toEqual(EDITS);
  expect(shelfOver(storage).find("2019")).toBeNull();
  expect(shelfOver(storage, "另一本.xlsx").find("2020")).toBeNull();
  shelfOver(storage).drop("2020");
  expect(storage.length).toBe(0);
});

test("where nothing is kept for the page, it stays as long as the pane is open, and that is told", () => {
  const place = placeOver(null);
  expect(openReportShelf(place, () => TODAY).keep("2020", EDITS)).toBe(false);
  expect(openReportShelf(place, () => TODAY).find("2020")).toEqual(EDITS);
  expect(shelfOver(null).find("2020")).toBeNull();
});

test("a month later it goes, and what is no draft with it; what is younger stays", () => {
  const kept = new Map<string, string>([["guangong.report.draft 2017 账.xlsx", "{"]]);
  const place = placeOver(memoryStorage(kept));
  openReportShelf(place, () => TODAY - 31).keep("2019", EDITS);
  openReportShelf(place, () => TODAY - 30).keep("2020", EDITS);
  dropOldDrafts(place, TODAY);
  expect([...kept.keys()]).toEqual(["guangong.report.draft 2020 账.xlsx"]);
});

const pairs = fc.array(fc.tuple(fc.string(), fc.string())).map((all) => new Map(all));
const ids = fc.constantFrom<ParagraphId>("lead", "visits", "awards");
const edits = fc
  .array(
    fc.tuple(
      ids,
      fc.record({
        seen: fc.string(),
        text: fc.string(),
        base: fc.record({ draft: fc.string(), facts: pairs }),
      }),
    ),
  )
  .map((all): ReportEdits => new Map(all));

test("whatever was rewritten is read as it was written; what is no draft in every part is none", () => {
  fc.assert(
    fc.property(fc.integer(), edits, (on, input) => {
      expect(REPORT_DRAFTS.read(REPORT_DRAFTS.write({ on, input }))).toEqual({ on, input });
    }),
  );
  fc.assert(fc.property(fc.json(), (text) => REPORT_DRAFTS.read(text) === null));
  for (const edit of [
    ["visits", "a", "b", "c"],
    ["visits", "a", "b", "c", [["x"]]],
    ["visits", 1, "b", "c", []],
  ])
    expect(REPORT_DRAFTS.read(JSON.stringify({ on: 1, edits: [edit] }))).toBeNull();
  expect(
    REPORT_DRAFTS.read(JSON.stringify({ on: 1, edits: [["visits", "a", "b", "c", []]] })),
  ).not.toBeNull();
});

const stateNow = (draft: string, money: string): ParagraphState => {
  const facts = new Map([["慰问金", money]]);
  return { id: "visits", draft, facts, text: draft, base: { draft, facts }, isRewritten: false, changes: [] };
};
const later = stateNow("慰问3人，600元。", "600元");

test.each<[string, ParagraphState, string, Partial<ParagraphState>]>([
  [
    "figures as they were: nothing is pointed out",
    stateNow(base.draft, "400元"),
    "我们花了400元。",
    { text: "我们花了400元。", isRewritten: true, changes: [] },
  ],
  [
    "figures that have changed are",
    later,
    "我们花了400元。",
    {
      text: "我们花了400元。",
      isRewritten: true,
      changes: [{ label: "慰问金", before: "400元", now: "600元" }],
    },
  ],
  [
    "put back to the draft of then, it follows the draft of now",
    later,
    base.draft,
    { text: later.draft, isRewritten: false },
  ],
])("%s", (_, state, text, wanted) => {
  const [found] = applyEdits([state], editsOf(text));
  expect(found).toMatchObject(wanted);
  expect(rewrittenOf([found!]).size).toBe(wanted.isRewritten ? 1 : 0);
});
