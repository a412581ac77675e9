import fc from "fast-check";
import { kindById } from "../../../src/domain/kinds/catalogue";
import { buildSettingsDocument } from "../../../src/domain/settings/buildSettingsDocument";
import { readSettings } from "../../../src/domain/settings/readSettings";
import { SEED_STANDARDS } from "../../../src/domain/settings/seedStandards";
import type { RememberedTable } from "../../../src/domain/fitting/remembering/remembered";
import type { Settings } from "../../../src/domain/settings/settings";
import { buildDocumentSnapshot } from "../../../src/domain/sheets/documentSnapshot";
import { isOwnSheet } from "../../../src/domain/fitting/ownSheet";
import { zhSettings } from "../../../src/texts/zhSettings";
import { day } from "../../support/fitOf";
import { type Grid, snapshotOf } from "../../support/snapshotOf";

const AWARDS: RememberedTable = {
  sheet: "奖学奖优",
  kind: "award",
  headerRows: { first: 2, last: 3 },
  columns: [
    { header: "学生姓名", field: "student" },
    { header: "序号", field: null },
  ],
};
const SETTINGS: Settings = {
  unitName: "青禾县畜牧水产局关工委",
  year: 2020,
  standards: [
    ...SEED_STANDARDS,
    {
      name: "慰问金",
      amount: 300.5,
      unit: "元/人",
      from: day(2021, 1, 1),
      until: day(2021, 12, 31),
      ground: "局党组会议纪要",
    },
  ],
  acceptances: [
    { key: "0123456789abcdef", about: "两张发票号码相同", reason: "一张发票付两笔", on: day(2021, 1, 5) },
  ],
  namesakes: [
    {
      name: "王小禾",
      kind: "award",
      person: 1,
      traits: [
        { field: "parent", text: "王大山" },
        { field: "grade", text: "三年级(2)班;甲:乙" },
      ],
      note: "表兄弟",
    },
    { name: "王小禾", kind: "award", person: 2, traits: [], note: "" },
  ],
  pairings: [
    {
      number: "1",
      payment: { key: "00aa", about: "『经费支出』第4行 慰问金 400元" },
      grounds: [
        { key: "00bb", about: "『走访慰问』第3行 石小麦 200元" },
        { key: "00bb", about: "『走访慰问』第4行 石小麦 200元" },
      ],
      note: "两户一起报的",
    },
  ],
  notes: [
    { id: "chair", year: null, content: "退休干部梅向阳", remark: "" },
    { id: "duties", year: 2020, content: "是", remark: "见考核办法" },
    { id: "dropouts", year: 2020, content: "0", remark: "" },
  ],
  tables: [AWARDS, { sheet: "通讯录", kind: null, headerRows: { first: 0, last: 0 }, columns: [] }],
};

const read = (grid: Grid) => readSettings(snapshotOf(grid, { name: "关工设置" }), 1900, zhSettings);

test("what is written is read back, and the sheet is known as our own", () => {
  const sheet = buildDocumentSnapshot(buildSettingsDocument(SETTINGS, zhSettings, 1900), 0);
  expect(readSettings(sheet, 1900, zhSettings)).toEqual({ settings: SETTINGS, faults: [] });
  expect(isOwnSheet(sheet)).toBe(true);
});

test("any remembered tables survive writing and reading", () => {
  const field = fc.constantFrom(...kindById("expense").fields.map((one) => one.id), null);
  const header = fc.string({
    minLength: 1,
    maxLength: 8,
    unit: fc.constantFrom("金", "额", "日", "期", "（", "元", "）"),
  });
  const table = fc.record({
    sheet: fc.constantFrom("支出", "经费", "2020年"),
    kind: fc.constant("expense" as const),
    headerRows: fc.integer({ min: 0, max: 9 }).map((first) => ({ first, last: first })),
    columns: fc.array(fc.record({ header, field }), { minLength: 1, maxLength: 6 }),
  });
  const key = (one: RememberedTable): string => `${one.sheet} ${one.headerRows.first}`;
  const tables = fc.uniqueArray(table, { selector: key, maxLength: 4 });
  fc.assert(
    fc.property(tables, (remembered) => {
      const settings: Settings = { ...SETTINGS, tables: remembered };
      const sheet = buildDocumentSnapshot(buildSettingsDocument(settings, zhSettings, 1900), 0);
      expect(readSettings(sheet, 1900, zhSettings).settings.tables).toEqual(remembered);
    }),
  );
});

describe("a sheet edited by hand", () => {
  const head = ["标准", "金额", "单位", "起", "止", "依据"];

  test.each<[string, Grid[number], readonly (readonly [number, string])[]]>([
    ["a good line", ["慰问金", 200, "元/人", "2020.1.1", null, "纪要"], []],
    ["an amount typed as text", ["慰问金", "1,200元", "元/人", null, null, null], []],
    ["no amount", ["慰问金", "两百", "元/人", null, null, null], [[1, "amount-unreadable"]]],
    ["no name", [null, 200, "元/人", null, null, null], [[1, "standard-without-name"]]],
    ["a date that is none", ["慰问金", 200, "元/人", "去年", null, null], [[1, "date-unreadable"]]],
  ])("%s", (_name, line, faults) => {
    const reading = read([head, line, ["油费", 100, "元/次"]]);
    expect(reading.faults.map((one) => [one.rowIndex, one.fault])).toEqual(faults);
    expect(reading.settings.standards).toHaveLength(faults.length === 0 ? 2 : 1);
    expect(reading.settings.standards.at(-1)?.name).toBe("油费");
  });

  test("columns in another order, with others between, are found by their headings", () => {
    const { settings } = read([
      [null, "依据", "标准", "说明", "金额", "止", "起", "单位"],
      [null, "纪要", "油费", "x", 100, null, "2020/1/1", "元/次"],
    ]);
    expect(settings.standards).toEqual([
      { name: "油费", amount: 100, unit: "元/次", from: day(2020, 1, 1), until: null, ground: "纪要" },
    ]);
  });

  test.each<[string, Grid[number], string | null]>([
    ["a good line", ["奖学", "奖学奖优", "3", "学生姓名", "学生姓名"], null],
    ["rows as a number", ["奖学", "奖学奖优", 3, "学生姓名", "学生姓名"], null],
    ["not a register", ["通讯录", "不是登记表", "1", null, null], null],
    ["an unknown kind", ["奖学", "发奖", "3", "学生姓名", "学生姓名"], "kind-unknown"],
    ["a field of another kind", ["奖学", "奖学奖优", "3", "油票", "审批人"], "field-unknown"],
    ["no header row", ["奖学", "奖学奖优", "上面", "学生姓名", "学生姓名"], "rows-unreadable"],
  ])("registers: %s", (_name, line, fault) => {
    const reading = read([["工作表", "登记种类", "表头行", "标题", "读作"], line]);
    expect(reading.faults.map((one) => one.fault)).toEqual(fault === null ? [] : [fault]);
    expect(reading.settings.tables).toHaveLength(fault === null ? 1 : 0);
  });

  test("a sheet with nothing of ours in it yields nothing, and no fault", () => {
    expect(
      read([
        ["随便", "写的"],
        [1, 2],
      ]),
    ).toEqual({
      settings: {
        unitName: null,
        year: null,
        standards: [],
        tables: [],
        acceptances: [],
        namesakes: [],
        pairings: [],
        notes: [],
      },
      faults: [],
    });
  });

  test("a year that is none is said", () => {
    const reading = read([
      ["项目", "内容"],
      ["年度", "去年"],
      ["单位名称", "某局关工委"],
    ]);
    expect(reading.settings.unitName).toBe("某局关工委");
    expect(reading.faults).toEqual([{ rowIndex: 1, fault: "year-unreadable", found: "去年" }]);
  });
});

describe("年度事项", () => {
  const HEAD = ["年度事项", "适用年度", "情况", "事项说明"];
  test.each<[string, Grid[number], object]>([
    [
      "an item of a year",
      ["有 牌子", "2020年度", "是", null],
      { id: "plate", year: 2020, content: "是", remark: "" },
    ],
    [
      "an item of every year",
      ["主任", null, "梅向阳", "退休"],
      { id: "chair", year: null, content: "梅向阳", remark: "退休" },
    ],
    ["a number", ["辍学人数", 2020, 0, null], { id: "dropouts", year: 2020, content: "0", remark: "" }],
  ])("%s", (_, line, note) => {
    expect(read([HEAD, line])).toMatchObject({ settings: { notes: [note] }, faults: [] });
  });

  test.each<[string, Grid[number], object[]]>([
    ["an item that nobody knows", ["有食堂", 2020, "是", null], [{ fault: "note-unknown", found: "有食堂" }]],
    ["a year that is none", ["有牌子", "去年", "是", null], [{ fault: "year-unreadable", found: "去年" }]],
    ["a line still to be filled in", ["有牌子", 2020, null, null], []],
  ])("%s", (_, line, faults) => {
    const found = read([HEAD, line]);
    expect(found.settings.notes).toEqual([]);
    expect(found.faults).toMatchObject(faults);
  });
});
