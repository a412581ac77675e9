import { pupilRows, renamed } from "../../../support/moneySheets";
import { saying, sentences } from "../../../support/saying";
import type { GridCell } from "../../../support/snapshotOf";

const RULE = "person-twice";
const HEADINGS = "姓名 性别 出生年月 就读学校 所在村 身份证号 联系电话 帮扶责任人";
const ID = "110101201003070010";
interface Child {
  readonly birth?: string;
  readonly school?: string;
  readonly village?: string;
  readonly id?: GridCell;
  readonly phone?: string;
}
const child = ({ birth, school, village, id, phone }: Child): readonly GridCell[] => [
  "王小禾",
  "女",
  birth,
  school,
  village,
  id,
  phone,
  "赵大江",
];
const other = ["李小苗", "女", "2010.3", "县一小", "石桥村", "110101201003070029", "13800000000", "钱大海"];

test.each<[string, Child, Child, string | null]>([
  ["nothing tells them apart", {}, {}, "warning"],
  ["the same birth", { birth: "2010.3" }, { birth: "2010年3月" }, "warning"],
  ["a day of the same month", { birth: "2010.3" }, { birth: "2010.3.7" }, "warning"],
  ["another birth", { birth: "2010.3" }, { birth: "2010.4" }, null],
  ["another school", { school: "县一小" }, { school: "县二小" }, null],
  ["another village", { village: "石桥村" }, { village: "青山村" }, null],
  ["another telephone", { phone: "13800000001" }, { phone: "13800000002" }, null],
  ["a school left out once", { school: "县一小" }, {}, "warning"],
  [
    "the same number in another village",
    { id: ID, village: "石桥村" },
    { id: ID, village: "青山村" },
    "warning",
  ],
  ["another number", { id: ID }, { id: "110101201003070037" }, null],
  ["a number once, and another birth", { id: ID, birth: "2010.3" }, { birth: "2012.5" }, null],
  [
    "numbers that Excel has cut short",
    { id: 110_101_201_003_070_000, birth: "2010.3" },
    { id: 110_101_201_003_070_000, birth: "2010.5" },
    null,
  ],
])("%s", (_, one, another, severity) => {
  const said = severity === null ? [] : [`${severity} 帮扶对象!A3`, `${severity} 帮扶对象!A5`];
  expect(saying(RULE, [pupilRows(HEADINGS, child(one), other, child(another))])).toEqual(said);
});

test("in another sheet it is a note, and in another year's roster nothing", () => {
  const sheet = pupilRows(HEADINGS, child({}), other);
  expect(saying(RULE, [sheet, renamed(pupilRows(HEADINGS, child({})), "留守儿童")])).toEqual([
    "note 帮扶对象!A3",
    "note 留守儿童!A3",
  ]);
  const years = [renamed(sheet, "帮扶对象2019年"), renamed(sheet, "帮扶对象2020年")];
  expect(saying(RULE, years)).toEqual([]);
});

test("it says what is the same", () => {
  const [chinese, english] = sentences(RULE, [
    pupilRows(HEADINGS, child({ id: ID }), other, child({ id: ID })),
  ]);
  expect(chinese).toBe(
    "『帮扶对象』A3（王小禾）：名册里还有王小禾，见 『帮扶对象』A5，姓名和身份证号都相同。人数按行数算，一个人只列一行。重复的请删去；同名不同人的，请填上出生年月、学校或村来区分。",
  );
  expect(english).toContain("the same name and identity number");
});
