// An award with its expense, entered through the session into Excel, which fails at every single action in turn: both rows
// stand or neither does, and what the pane says is true.

import type { EntryRequest } from "../../src/app/entryRequest";
import { describeEntry, isEntryNotice } from "../../src/taskpane/parts/describeEntry";
import { zh } from "../../src/texts/zh";
import { openOffice, type OfficeFixture } from "../contract/openOffice";
import { sessionOn } from "../support/entering/enterThrough";
import { formulaCell, snapshotOf } from "../support/snapshotOf";
import { workbookOf } from "../support/workbookOf";

jest.setTimeout(300_000);

const book = workbookOf(
  snapshotOf(
    [
      ["奖学奖优登记表"],
      ["类别", "学生姓名", "时间", "金额（元）"],
      ["三好学生", "王小禾", "2020.9.1", 100],
      [null, "李小麦", "2020.9.2", 100],
      ["合计", null, null, formulaCell("=SUM(D3:D4)", 200)],
    ],
    { name: "奖学奖优", merges: ["A3:A4"], printArea: "A1:D5" },
  ),
  snapshotOf(
    [
      ["经费支出登记表"],
      ["日期", "用途", "金额（元）", "经手人"],
      ["2020.9.1", "奖励三好学生王小禾", 100, "赵大山"],
    ],
    { name: "经费支出" },
  ),
);
const texts = (row: Readonly<Record<string, string>>) => new Map(Object.entries(row));
const request: EntryRequest = {
  parts: [
    {
      kind: "award",
      sheet: "奖学奖优",
      headerRow: 1,
      rows: [texts({ A: "三好学生", B: "钱小桥", C: "9.18", D: "100" })],
    },
    {
      kind: "expense",
      sheet: "经费支出",
      headerRow: 1,
      rows: [texts({ A: "9.18", B: "奖励三好学生钱小桥", C: "100", D: "赵大山" })],
    },
  ],
};

async function open() {
  const fixture = await openOffice(book, {}, { platform: "desktop", apiVersion: "1.17" });
  const session = sessionOn(fixture.workbook);
  await session.read();
  fixture.standIn.resetCounts();
  return { ...fixture, session };
}

/** Cells whose look nobody has set read as those that have the default one; row heights are stated where they were usual. */
function dumpAll({ dump }: OfficeFixture): unknown {
  return book.sheets.map(({ name }) => {
    const whole = dump(name);
    const cells = Object.entries(whole?.cells ?? {}).filter(
      ([, cell]) => cell.value !== null || cell.formula !== null || cell.numberFormat !== "General",
    );
    return { ...whole, cells: Object.fromEntries(cells), rowHeights: null };
  });
}

/** What the pane says; throws where it says nothing. */
function saidOf({ session }: Awaited<ReturnType<typeof open>>): { stands: string; said: string } {
  const state = session.getState();
  const notice = "notice" in state ? state.notice : null;
  if (notice !== null && isEntryNotice(notice)) {
    const said = describeEntry(notice, zh);
    if (notice.kind === "entered") return { stands: "after", said };
    return { stands: notice.kind === "entry-failed" ? notice.stands : "before", said };
  }
  return { stands: `nothing said: ${JSON.stringify({ ...state, book: null, before: null })}`, said: "" };
}

const SENTENCES: Readonly<Record<string, RegExp>> = {
  after: /^已写在『奖学奖优』/u,
  before: /表里照旧，什么也没有写进去。/u,
  unknown: /不知道写进去没有/u,
};

async function whole() {
  const fixture = await open();
  const before = dumpAll(fixture);
  await fixture.session.enterRecords(request);
  return { before, after: dumpAll(fixture), counts: { ...fixture.standIn.counts } };
}

test.each([
  ["once", false, 1],
  ["from then on", true, 5],
])("Excel fails %s: as before or as after, and the pane says which", async (_, isLasting, step) => {
  const { before, after, counts } = await whole();
  const outcomes = new Set<string>();
  for (let n = 1; n <= counts.actions; n += step) {
    const fixture = await open();
    fixture.standIn.failAt({ atAction: n, isLasting });
    await fixture.session.enterRecords(request);
    fixture.standIn.forgetFailure();
    const { stands, said } = saidOf(fixture);
    const state = dumpAll(fixture);
    outcomes.add(stands);
    const isTold = SENTENCES[stands]?.test(said);
    expect({ n, stands, said, isTold }).toMatchObject({ isTold: true });
    if (stands === "unknown") expect({ n, isLasting }).toEqual({ n, isLasting: true });
    else expect({ n, stands, state }).toEqual({ n, stands, state: stands === "after" ? after : before });
  }
  expect([...outcomes].sort()).toEqual(isLasting ? ["after", "unknown"] : ["after", "before"]);
});

test("an entry into two sheets is two round trips, reading it again and showing it aside", async () => {
  const fixture = await open();
  const { standIn, workbook } = fixture;
  const trips: number[] = [];
  const apply = workbook.apply.bind(workbook);
  workbook.apply = async (edits, watch) => {
    standIn.resetCounts();
    await apply(edits, watch);
    trips.push(standIn.counts.roundTrips);
  };
  expect(await fixture.session.enterRecords(request)).toBe(true);
  expect(trips).toEqual([2]);
});
