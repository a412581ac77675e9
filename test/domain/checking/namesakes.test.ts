// 同名不同人 as declared in 关工设置 holds for the rules about the same thing twice, and for the figures of persons.

import * as fc from "fast-check";
import { fitWorkbook } from "../../../src/domain/fitting/fitWorkbook";
import { findSettings } from "../../../src/domain/settings/findSettings";
import type { Namesake, NamesakeTrait } from "../../../src/domain/settings/settings";
import type { SheetSnapshot } from "../../../src/domain/sheets/snapshot";
import { runToEnd } from "../../../src/domain/stepwise";
import { buildSummary } from "../../../src/domain/summary/buildSummary";
import { enFindings } from "../../../src/texts/enFindings";
import { zhFindings } from "../../../src/texts/zhFindings";
import { zhSettings } from "../../../src/texts/zhSettings";
import { checkSheets } from "../../support/checkSheets";
import { donationRows, pupilRows, renamed, visitRows } from "../../support/moneySheets";
import { saying } from "../../support/saying";
import { settingsSaying } from "../../support/settingsSheet";
import { type Grid, snapshotOf } from "../../support/snapshotOf";
import { workbookOf } from "../../support/workbookOf";

const NAME = "王小禾";
const line = (
  person: number,
  kind: Namesake["kind"],
  ...traits: readonly (readonly [NamesakeTrait["field"], string])[]
): Namesake => ({
  name: NAME,
  kind,
  person,
  traits: traits.map(([field, text]) => ({ field, text })),
  note: "",
});

const HEADINGS = ["学生姓名", "家长姓名", "奖励类别", "奖励金额", "发放日期"];
const awards = (...rows: Grid): SheetSnapshot =>
  snapshotOf([["奖学奖优登记表"], HEADINGS, ...rows], { name: "奖学奖优" });
const award = (parent: string | null, date = "2020.7.10", name = NAME) => [
  name,
  parent,
  "三好学生",
  100,
  date,
];
const byParent = [line(1, "award", ["parent", "王大山"]), line(2, "award", ["parent", "王二河"])];
const said = settingsSaying({ namesakes: byParent });

const peopleOf = (...sheets: readonly SheetSnapshot[]): number | undefined => {
  const snapshot = workbookOf(...sheets);
  const { namesakes, tables } = findSettings(snapshot, zhSettings).settings;
  const fit = runToEnd(fitWorkbook(snapshot, { remembered: tables, corrections: [] }));
  const { figures } = runToEnd(buildSummary(fit, { year: 2020, namesakes }));
  return figures.find(({ id }) => id === "award.people")?.value;
};

test.each<[string, Grid, readonly string[], number]>([
  ["two persons", [award("王大山"), award("王二河")], [], 2],
  [
    "one of them twice",
    [award("王大山"), award("王二河"), award("王大山", "2020.9.1")],
    ["warning 奖学奖优!A3", "warning 奖学奖优!A5"],
    2,
  ],
  ["who does not say which is not accused", [award("王大山"), award(null)], ["? 奖学奖优 which-namesake"], 1],
  ["nor are two who do not say which", [award(null), award("王三岭")], ["? 奖学奖优 which-namesake"], 1],
  [
    "another name is looked at as ever",
    [award("李大山", "2020.7.10", "李小苗"), award("李二河", "2020.7.10", "李小苗")],
    ["error 奖学奖优!A3", "error 奖学奖优!A4"],
    1,
  ],
])("declared of a parent: %s", (_, rows, found, people) => {
  expect(saying("award-twice", [awards(...rows), said])).toEqual(found);
  expect(peopleOf(awards(...rows), said)).toBe(people);
});

test("undeclared, or with one person left of the declaration, it is the same child", () => {
  const rows = awards(award("王大山"), award("王二河"));
  const found = ["error 奖学奖优!A3", "error 奖学奖优!A4"];
  expect(saying("award-twice", [rows])).toEqual(found);
  expect(saying("award-twice", [rows, settingsSaying({ namesakes: byParent.slice(0, 1) })])).toEqual(found);
  expect(peopleOf(rows)).toBe(1);
});

test("it holds for next year's rows, though all else in them is new", () => {
  const next = awards(award("王大山", "2021.7.9"), award("王二河", "2021.7.9"));
  expect(saying("award-twice", [next, said], { year: 2021 })).toEqual([]);
});

test("rows alike in all are the persons' one by one, and one more is one too many to tell", () => {
  const occasion = [["date", "2020年7月10日"] as const, ["amount", "100.00"] as const];
  const alike = settingsSaying({ namesakes: [line(1, "award", ...occasion), line(2, "award", ...occasion)] });
  expect(saying("award-twice", [awards(award(null), award(null)), alike])).toEqual([]);
  expect(peopleOf(awards(award(null), award(null)), alike)).toBe(2);
  expect(saying("award-twice", [awards(award(null), award(null), award(null)), alike])).toEqual([
    "? 奖学奖优 which-namesake",
  ]);
});

test("what cannot be told names the rows and the name, in both languages", () => {
  const { undecided } = checkSheets("award-twice", [awards(award("王大山"), award(null)), said]);
  expect(zhFindings.undecided(undecided[0]!)).toBe(
    "『奖学奖优』没有检查“重复奖励”：王小禾有几位同名的，第4行没有写明是哪一位。请在『关工设置』的同名不同人里补上怎样区分。",
  );
  expect(enFindings.undecided(undecided[0]!)).toContain(NAME);
});

test.each<[Parameters<typeof saying>[0], SheetSnapshot, readonly Namesake[]]>([
  [
    "visit-twice",
    visitRows(
      ["2020.9.18", NAME, null, "留守儿童", 200, null, "东村"],
      ["2020.9.18", NAME, null, "留守儿童", 200, null, "西村"],
    ),
    [line(1, "visit", ["remark", "东村"]), line(2, "visit", ["remark", "西村"])],
  ],
  [
    "person-twice",
    pupilRows("姓名 年级 帮扶责任人", [NAME, "三年级", "赵大江"], [NAME, "五年级", "钱大海"]),
    [line(1, "pupil", ["grade", "三年级"]), line(2, "pupil", ["grade", "五年级"])],
  ],
  [
    "donation-twice",
    donationRows([NAME, 100, "2020.3.1"], [NAME, 100, "2020.3.1"]),
    [line(1, "donation", ["amount", "100.00"]), line(2, "donation", ["amount", "100.00"])],
  ],
])("%s: silent once declared, not before", (rule, sheet, namesakes) => {
  expect(saying(rule, [sheet])).toHaveLength(2);
  expect(saying(rule, [sheet, settingsSaying({ namesakes })])).toEqual([]);
});

test("any order of rows and sheets: as many are found, and as many persons counted", () => {
  const rows = fc.array(fc.constantFrom("王大山", "王二河", null), { minLength: 2, maxLength: 5 });
  const order = rows.chain((parents) =>
    fc.tuple(fc.constant(parents), fc.shuffledSubarray(parents, { minLength: parents.length }), fc.boolean()),
  );
  fc.assert(
    fc.property(order, ([parents, shuffled, isSplit]) => {
      const whole = awards(...parents.map((parent) => award(parent)));
      const parts = isSplit
        ? [
            renamed(awards(...shuffled.slice(1).map((one) => award(one))), "补发"),
            awards(award(shuffled[0] ?? null)),
          ]
        : [awards(...shuffled.map((parent) => award(parent)))];
      const found = (sheets: readonly SheetSnapshot[]): number =>
        checkSheets("award-twice", sheets).findings.length;
      expect(found([said, ...parts])).toBe(found([whole, said]));
      expect(peopleOf(said, ...parts)).toBe(peopleOf(whole, said));
    }),
    { numRuns: 40 },
  );
});
