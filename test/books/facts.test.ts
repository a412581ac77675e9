// The yardstick: the facts of one committee's year, each found among the figures of the sample workbook and in its 年度汇总. What no register
// records (duties split, papers kept, outcomes, the committee's own members) is for 关工设置 and the report.

import { fitWorkbook } from "../../src/domain/fitting/fitWorkbook";
import { runToEnd } from "../../src/domain/stepwise";
import { buildSummary } from "../../src/domain/summary/buildSummary";
import { readSummarySheet } from "../../src/domain/checking/summarySheet/readSummarySheet";
import { buildDocumentSnapshot } from "../../src/domain/sheets/documentSnapshot";
import { valueAt } from "../../src/domain/sheets/snapshot";
import { summarySheetOf } from "../support/summarySheetOf";
import { sampleBook } from "../support/sampleBook";

const YUAN = 100;

/** By fact: the figures that hold it. */
const FACTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "F1 office meetings": { "meeting.byKind.局长办公会": 4 },
  "F4 things bought": { "asset.items": 25 },
  "F5 funds": { "funds.income": 4000 * YUAN, "funds.expense": 3850 * YUAN, "funds.balance": 150 * YUAN },
  "F6 uses of the funds": {
    "funds.byCategory.儿童节活动": 300 * YUAN,
    "funds.byCategory.奖学奖优": 1300 * YUAN,
    "funds.byCategory.走访慰问": 1000 * YUAN,
  },
  "F7 fuel, 100 yuan a trip": { "fuel.trips": 5, "fuel.amount": 500 * YUAN },
  "F8 reimbursed at actual cost": { "funds.unreimbursed": 60 * YUAN },
  "F9 sessions with the 五老": { "meeting.byKind.五老座谈会": 2 },
  "F10 opinions": { "opinion.raised": 5, "opinion.settled": 4 },
  "F12 Children's Day": { "activity.byCategory.儿童节活动": 1 },
  "F13 study books": { "award.byKind.学习书籍.people": 6, "award.byKind.学习书籍.amount": 600 * YUAN },
  "F14 三好学生": { "award.byKind.三好学生.people": 3, "award.byKind.三好学生.amount": 300 * YUAN },
  "F15 考取本科": { "award.byKind.考取本科.people": 2, "award.byKind.考取本科.amount": 400 * YUAN },
  "F16 pairing": { "pupil.count": 4, "pupil.helpers": 4 },
  "F17 visit": { "visit.people": 4, "visit.times": 4, "pupil.visited": 4 },
  "F18 comfort money and goods": { "visit.cash": 800 * YUAN, "visit.goodsValue": 200 * YUAN },
  "F19 national defence education": { "activity.byCategory.国防教育": 1 },
  "F20 study days": { "study.days": 12, "study.attendance": 153 },
  "F21 half-year report": { "meeting.byKind.半年通报会": 1 },
  "F23 donations": { "donation.people": 14, "donation.amount": 1470 * YUAN },
  "F24 on duty": { "activity.byCategory.抗疫值守": 1 },
  "F25 technical guidance": { "activity.byCategory.调研指导": 1 },
  "F26 lecture": { "activity.byCategory.技术讲课": 1 },
  "F27 study visit": { "activity.byCategory.参观学习": 1 },
  "F28 consulting": {
    "activity.byCategory.技术咨询": 1,
    "activity.handouts": 200,
    "activity.consultations": 50,
  },
  "F29 publicity": { "publicity.count": 2 },
  "F30 magazine": { "funds.byCategory.报刊费": 180 * YUAN },
};
const ELSEWHERE = ["F2", "F3", "F11", "F22"];

const fit = runToEnd(fitWorkbook(sampleBook(), { remembered: [], corrections: [] }));
const { figures } = runToEnd(buildSummary(fit, { year: 2020 }));
const values = new Map(figures.map(({ id, value }) => [id, value]));
const units = new Map(figures.map(({ id, unit }) => [id, unit]));

test.each(Object.entries(FACTS))("%s", (_, expected) => {
  const found = Object.keys(expected).map((id) => [id, values.get(id)]);
  expect(Object.fromEntries(found)).toEqual(expected);
});

/** By figure, what the cells of the 年度汇总 that show it hold. */
const inSheet = ((): ReadonlyMap<string, readonly unknown[]> => {
  const sheet = buildDocumentSnapshot(summarySheetOf(sampleBook(), 2020), 0);
  const shown = [...readSummarySheet(sheet)];
  const ids = new Set(shown.map(({ id }) => id));
  const valuesOf = (id: string): readonly unknown[] =>
    shown
      .filter((one) => one.id === id)
      .map(({ rowIndex, columnIndex }) => valueAt(sheet, rowIndex, columnIndex));
  // How many trips were paid stands in the row of what they cost, under 笔数.
  const fuel = shown.filter(({ id }) => id === "fuel.amount");
  const trips = fuel.map(({ rowIndex }) => valueAt(sheet, rowIndex, 1));
  return new Map([...[...ids].map((id) => [id, valuesOf(id)] as const), ["fuel.trips", trips]]);
})();

test.each(Object.entries(FACTS))("%s, in the sheet", (_, expected) => {
  for (const [id, value] of Object.entries(expected)) {
    const isMoney = units.get(id) === "yuan";
    const said = inSheet.get(id) ?? [];
    expect([id, said.length > 0]).toEqual([id, true]);
    for (const one of said) expect([id, one]).toEqual([id, isMoney ? value / YUAN : value]);
  }
});

test("every fact from F1 to F30 has its place", () => {
  const named = Object.keys(FACTS).map((fact) => /^F\d+/u.exec(fact)?.[0]);
  const all = Array.from({ length: 30 }, (_, i) => `F${i + 1}`);
  expect(new Set([...named, ...ELSEWHERE])).toEqual(new Set(all));
});

test.each([
  ["F19 six went", "国防教育", { people: 6 }],
  ["F24 four on duty", "抗疫值守", { people: 4 }],
  ["F25 seven went", "调研指导", { people: 7 }],
  ["F27 ten went", "参观学习", { people: 10 }],
  ["F28 eight took part, leaflets of twelve kinds", "技术咨询", { people: 8, handoutKinds: 12 }],
])("%s", (_, category, fields) => {
  const records = fit.sheets.flatMap(({ tables }) =>
    tables.flatMap((table) => (table.kind === "activity" ? table.records : [])),
  );
  const found = records.filter((record) => record.fields.category === category);
  expect(found).toHaveLength(1);
  expect(found[0]?.fields).toMatchObject(fields);
});
