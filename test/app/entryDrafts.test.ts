// What was typed and not saved is there again, on this computer, for this workbook and this kind; and only so long.

import fc from "fast-check";
import type { DraftPlace, DraftStorage } from "../../src/app/draftStore";
import { dropOldDrafts } from "../../src/app/dropOldDrafts";
import { openDraftShelf } from "../../src/app/entryDrafts";
import { readDraftText, writeDraftText } from "../../src/app/draftText";
import { type EntryInput, NOTHING_TYPED } from "../../src/app/entryInput";
import { day } from "../support/fitOf";
import { memoryStorage } from "../support/memoryStorage";

const TODAY = day(2020, 9, 20);
const input: EntryInput = {
  ...NOTHING_TYPED,
  texts: new Map([["student", "云朵朵"]]),
  expense: new Map([["invoiceNo", "04412398"]]),
};

const placeOver = (storage: DraftStorage | null, workbook = "账.xlsx"): DraftPlace => ({
  storage,
  workbook: () => workbook,
  memory: new Map(),
});
const shelfOver = (storage: DraftStorage | null, workbook?: string) =>
  openDraftShelf(placeOver(storage, workbook), () => TODAY);

const refusing = (): never => {
  throw new DOMException("full", "QuotaExceededError");
};
const forbidden: DraftStorage = {
  get length() {
    return refusing();
  },
  key: refusing,
  getItem: refusing,
  setItem: refusing,
  removeItem: refusing,
};

test("a draft is there for another pane over the same workbook, and gone once it is dropped", () => {
  const storage = memoryStorage();
  expect(shelfOver(storage).keep("award", input)).toBe(true);
  expect(shelfOver(storage).find("award")).toEqual(input);
  expect(shelfOver(storage).find("visit")).toBeNull();
  expect(shelfOver(storage, "另一本.xlsx").find("award")).toBeNull();
  shelfOver(storage).drop("award");
  expect(shelfOver(storage).find("award")).toBeNull();
  expect(storage.length).toBe(0);
});

test.each([
  ["nothing is kept for the page", null],
  ["storage is forbidden or full", forbidden],
])("where %s, the draft stays as long as the pane is open, and that is told", (_, storage) => {
  const place = placeOver(storage);
  expect(openDraftShelf(place, () => TODAY).keep("award", input)).toBe(false);
  expect(openDraftShelf(place, () => TODAY).find("award")).toEqual(input);
  expect(shelfOver(storage).find("award")).toBeNull();
  openDraftShelf(place, () => TODAY).drop("award");
  expect(openDraftShelf(place, () => TODAY).find("award")).toBeNull();
  expect(() => dropOldDrafts(place, TODAY)).not.toThrow();
});

test("once there is room again, the stored draft is the newest", () => {
  const kept = new Map<string, string>();
  let isFull = true;
  const storage = {
    ...memoryStorage(kept),
    setItem: (k: string, t: string) => (isFull ? refusing() : void kept.set(k, t)),
  };
  const place = placeOver(storage);
  const shelf = openDraftShelf(place, () => TODAY);
  shelf.keep("award", input);
  isFull = false;
  const later = { ...input, texts: new Map([["student", "石榴榴"]]) };
  expect(shelf.keep("award", later)).toBe(true);
  expect(shelf.find("award")).toEqual(later);
  expect(place.memory.size).toBe(0);
});

test("a month later it goes, and what is no draft with it; everything else stays", () => {
  const kept = new Map([
    ["guangong.entry.lastKinds", "award"],
    ["somebody else's", "1"],
  ]);
  const storage = memoryStorage(kept);
  const place = placeOver(storage);
  openDraftShelf(place, () => TODAY - 31).keep("award", input);
  openDraftShelf(place, () => TODAY - 30).keep("visit", input);
  kept.set("guangong.entry.draft expense 账.xlsx", "{");
  dropOldDrafts(place, TODAY);
  expect([...kept.keys()]).toEqual([
    "guangong.entry.lastKinds",
    "somebody else's",
    "guangong.entry.draft visit 账.xlsx",
  ]);
});

const texts = fc.array(fc.tuple(fc.string(), fc.string())).map((pairs) => new Map(pairs));

test("whatever was typed is read as it was written", () => {
  fc.assert(
    fc.property(
      fc.integer(),
      texts,
      texts,
      fc.boolean(),
      fc.option(texts),
      fc.oneof(fc.option(texts), fc.constant("usual" as const)),
      (on, own, along, isGroup, expense, fuel) => {
        const draft = { on, input: { texts: own, along, isGroup, expense, fuel } };
        expect(readDraftText(writeDraftText(draft))).toEqual(draft);
      },
    ),
  );
});

test("a text that is no draft in every part is none, whatever it is", () => {
  const whole = JSON.parse(writeDraftText({ on: TODAY, input })) as Record<string, unknown>;
  for (const part of Object.keys(whole)) {
    expect(readDraftText(JSON.stringify({ ...whole, [part]: undefined }))).toBeNull();
    expect(readDraftText(JSON.stringify({ ...whole, [part]: [["a"]] }))).toBeNull();
  }
  fc.assert(fc.property(fc.json(), (text) => readDraftText(text) === null));
});
