// Bringing the readings up to date costs the clerk nothing of what stands in 关工设置 besides.

import type { RememberedTable } from "../../../src/domain/fitting/remembering/remembered";
import { buildSettingsDocument } from "../../../src/domain/settings/buildSettingsDocument";
import { findSettings, findSettingsSheet } from "../../../src/domain/settings/findSettings";
import { readSettings } from "../../../src/domain/settings/readSettings";
import {
  keepSettingsDocument,
  reviseSettingsDocument,
  type Revision,
} from "../../../src/domain/settings/reviseSettingsDocument";
import {
  acceptancesRevision,
  namesakesRevision,
  pairingsRevision,
  readingsRevision,
} from "../../../src/domain/settings/settingsRevisions";
import type { Namesake, Pairing } from "../../../src/domain/settings/settings";
import { SEED_STANDARDS } from "../../../src/domain/settings/seedStandards";
import { buildDocumentSnapshot } from "../../../src/domain/sheets/documentSnapshot";
import type { SheetDocument } from "../../../src/domain/sheets/sheetDocument";
import type { SheetSnapshot } from "../../../src/domain/sheets/snapshot";
import { zhSettings } from "../../../src/texts/zhSettings";
import { day } from "../../support/fitOf";
import { dateCell, formulaCell, snapshotOf, type Grid } from "../../support/snapshotOf";
import { workbookOf, workbookWith } from "../../support/workbookOf";

const tableOf = (sheet: string, ...columns: RememberedTable["columns"]): RememberedTable => ({
  sheet,
  kind: "visit",
  headerRows: { first: 1, last: 1 },
  columns,
});
const VISITS = tableOf("走访", { header: "慰问对象", field: "person" }, { header: "钱数", field: "cash" });
const OTHERS = tableOf("慰问", { header: "姓名", field: "person" });

const standingOf = (document: SheetDocument): SheetSnapshot => buildDocumentSnapshot(document, 0);
const fresh = standingOf(
  buildSettingsDocument(
    {
      unitName: "青禾县农业局关工委",
      year: 2020,
      standards: SEED_STANDARDS,
      tables: [VISITS],
      acceptances: [],
      namesakes: [],
      pairings: [],
      notes: [],
    },
    zhSettings,
    1900,
  ),
);
const revise = (sheet: SheetSnapshot, tables: readonly RememberedTable[]): SheetSnapshot => {
  const { faults } = readSettings(sheet, 1900, zhSettings);
  const faulty = new Set(faults.map(({ rowIndex }) => rowIndex));
  return standingOf(reviseSettingsDocument(sheet, readingsRevision(tables, zhSettings), faulty, zhSettings));
};
const tablesOf = (sheet: SheetSnapshot) => readSettings(sheet, 1900, zhSettings).settings.tables;

test("the readings are those given, all else is as it was", () => {
  const revised = revise(fresh, [VISITS, OTHERS]);
  expect(tablesOf(revised)).toEqual([VISITS, OTHERS]);
  expect(revise(revised, [VISITS])).toEqual(fresh);
  expect(readSettings(revised, 1900, zhSettings).settings.standards).toEqual(SEED_STANDARDS);
});

const EDITED: Grid = [
  ["我局的设置", null, null, null, null, null, "老王改过"],
  ["标准", "金额", "单位", "起", "止", "依据"],
  ["慰问金", 300, "元/人", dateCell("2021-01-01"), null, "会议纪要"],
  ["慰问金", formulaCell("=100*2", 200), "元/人", null, dateCell("2020-12-31"), null],
  [],
  ["读法", "登记种类", "工作表", "我的说明", "表头行", "标题", "读作"],
  [null, "走访慰问", "走访", "这一列是钱", "2", "钱数", "慰问金"],
  [null, "看不懂的", "走访", null, "2", "备注", "备注"],
  [],
  ["下面是我自己记的"],
];

test("a sheet that the clerk has rearranged keeps its columns, notes, formulas and the lines nobody could read", () => {
  const sheet = snapshotOf(EDITED, { name: "关工设置" });
  const revised = revise(sheet, [VISITS]);
  expect(revised.rows.slice(0, 6)).toEqual(sheet.rows.slice(0, 6));
  expect(revised.formulas[3]).toEqual(sheet.formulas[3]);
  expect(revised.rows.slice(6).map((row) => row.map((value) => value ?? ""))).toEqual([
    ["", "走访慰问", "走访", "", "2", "慰问对象", zhSettings.fields.person],
    ["", "走访慰问", "走访", "这一列是钱", "2", "钱数", "慰问金"],
    ["", "看不懂的", "走访", "", "2", "备注", "备注"],
    [],
    ["下面是我自己记的"],
  ]);
  expect(readSettings(revised, 1900, zhSettings).settings.standards).toEqual(
    readSettings(sheet, 1900, zhSettings).settings.standards,
  );
});

test("a sheet without the readings' table gets one at its end", () => {
  const sheet = snapshotOf(EDITED.slice(0, 5), { name: "关工设置" });
  const revised = revise(sheet, [VISITS]);
  expect(revised.rows.slice(0, 4)).toEqual(sheet.rows.slice(0, 4));
  expect(tablesOf(revised)).toEqual([VISITS]);
});

test("kept as it is, nothing changes", () => {
  const sheet = snapshotOf(EDITED, { name: "关工设置" });
  const kept = standingOf(keepSettingsDocument(sheet, zhSettings));
  const full = (rows: SheetSnapshot["rows"]) => rows.map((row) => row.map((value) => value ?? null));
  expect(full(kept.rows)).toEqual(full(sheet.rows));
  expect(kept.formulas).toEqual(sheet.formulas);
});

test("dates mean the same days in a workbook of the 1904 system", () => {
  const standards = [{ ...SEED_STANDARDS[0]!, from: day(2021, 1, 1) }];
  const document = buildSettingsDocument(
    {
      unitName: null,
      year: null,
      standards,
      tables: [],
      acceptances: [],
      namesakes: [],
      pairings: [],
      notes: [],
    },
    zhSettings,
    1904,
  );
  const workbook = workbookWith([standingOf(document)], 1904);
  expect(findSettings(workbook, zhSettings).settings.standards).toEqual(standards);
});

test("a workbook without the sheet has the standards the program ships with; one of the clerk's own is none", () => {
  const own = snapshotOf([["我的设置"]], { name: "关工设置" });
  for (const workbook of [workbookOf(), workbookOf(own)]) {
    expect(findSettingsSheet(workbook)).toBeNull();
    expect(findSettings(workbook, zhSettings).settings.standards).toEqual(SEED_STANDARDS);
  }
});

test("acceptances get a table of their own, and lose none of the rest", () => {
  const one = { key: "00aa", about: "发票号码重复", reason: "一票两付", on: day(2021, 1, 5) };
  const two = { key: "00bb", about: "没有签字", reason: "已补签", on: null };
  const accept = (sheet: SheetSnapshot, acceptances: readonly (typeof one | typeof two)[]) => {
    const revision = acceptancesRevision(acceptances, zhSettings, 1900);
    return standingOf(reviseSettingsDocument(sheet, revision, new Set(), zhSettings));
  };
  const settled = accept(accept(fresh, [one]), [one, two]);
  const { settings, faults } = readSettings(settled, 1900, zhSettings);
  expect([settings.acceptances, settings.tables, faults]).toEqual([[one, two], [VISITS], []]);
  expect(readSettings(revise(settled, [OTHERS]), 1900, zhSettings).settings.acceptances).toEqual([one, two]);
});

test("an acceptance without its number or its reason settles nothing, and that is said", () => {
  const { columns } = zhSettings.acceptances;
  const sheet = snapshotOf([columns, [null, "某处", "没事", null], ["00aa", "某处", null, null]], {
    name: "关工设置",
  });
  const { settings, faults } = readSettings(sheet, 1900, zhSettings);
  expect(settings.acceptances).toEqual([]);
  expect(faults.map(({ rowIndex, fault }) => [rowIndex, fault])).toEqual([
    [1, "acceptance-without-key"],
    [2, "acceptance-without-reason"],
  ]);
});

test("what is said of names and pairs gets tables of its own, and every other cell stays", () => {
  const namesakes = [
    { name: "王小禾", kind: "award", person: 1, traits: [{ field: "parent", text: "王大山" }], note: "" },
    { name: "王小禾", kind: "award", person: 2, traits: [{ field: "parent", text: "王二河" }], note: "" },
  ] as const satisfies readonly Namesake[];
  const paid = { key: "00cc", about: "『走访』第3行" };
  const pairings: readonly Pairing[] = [
    { number: "1", payment: { key: "00dd", about: "『支出』第4行" }, grounds: [paid, paid], note: "合报" },
  ];
  const write = (sheet: SheetSnapshot, revision: Revision) =>
    standingOf(reviseSettingsDocument(sheet, revision, new Set(), zhSettings));
  const told = write(fresh, namesakesRevision(namesakes, zhSettings));
  const both = write(told, pairingsRevision(pairings, zhSettings));
  const { settings, faults } = readSettings(both, 1900, zhSettings);
  expect([settings.namesakes, settings.pairings, settings.tables, faults]).toEqual([
    namesakes,
    pairings,
    [VISITS],
    [],
  ]);
  expect(both.rows.slice(0, fresh.rows.length)).toEqual(fresh.rows);
  const without = write(both, namesakesRevision([], zhSettings));
  expect(readSettings(without, 1900, zhSettings).settings).toMatchObject({ namesakes: [], pairings });
});

test("lines on names and pairs that cannot be read are told, and stay for the clerk to mend", () => {
  const { columns } = zhSettings.namesakes;
  const sheet = snapshotOf(
    [
      columns,
      [null, "奖学奖优", 1, "家长：王大山", null],
      ["王小禾", "发奖", 1, "家长：王大山", null],
      ["王小禾", "奖学奖优", "头一个", "家长：王大山", null],
      ["王小禾", "奖学奖优", 1, null, null],
      ["王小禾", "奖学奖优", 1, "家长王大山", null],
      ["王小禾", "奖学奖优", "第2位", "家长:王 二河", null],
      [],
      zhSettings.pairings.columns,
      ["支出", "00dd", "1", "走访", null, null],
      ["支出", "00dd", null, "走访", "00cc", null],
      ["支出", "00dd", 2, "走访", "00cc", null],
    ],
    { name: "关工设置" },
  );
  const { settings, faults } = readSettings(sheet, 1900, zhSettings);
  expect(faults.map(({ rowIndex, fault }) => [rowIndex, fault])).toEqual([
    [1, "namesake-without-name"],
    [2, "kind-unknown"],
    [3, "namesake-without-person"],
    [4, "namesake-without-traits"],
    [5, "traits-unreadable"],
    [9, "pairing-without-keys"],
    [10, "pairing-without-number"],
  ]);
  expect(settings.namesakes).toMatchObject([{ person: 2, traits: [{ field: "parent", text: "王二河" }] }]);
  expect(settings.pairings).toMatchObject([{ number: "2", grounds: [{ key: "00cc" }] }]);
  const faulty = new Set(faults.map(({ rowIndex }) => rowIndex));
  const revision = namesakesRevision(settings.namesakes, zhSettings);
  const kept = standingOf(reviseSettingsDocument(sheet, revision, faulty, zhSettings));
  expect(readSettings(kept, 1900, zhSettings).faults).toHaveLength(faults.length);
});
