import { visitRows } from "../../../support/moneySheets";
import { saying, sentences } from "../../../support/saying";

const RULE = "visit-twice";
const visit = (
  date: string,
  person: string,
  cash: number | null,
  goods: string | null = null,
  school: string | null = null,
) => [date, person, school, "留守儿童", cash, goods];

test.each<[string, ReturnType<typeof visit>, ReturnType<typeof visit>, string | null]>([
  ["the same money", visit("2020.9.18", "王小禾", 200), visit("2020年9月18日", "王小禾", 200), "error"],
  ["other money", visit("2020.9.18", "王小禾", 200), visit("2020.9.18", "王小禾", 100), "warning"],
  [
    "goods twice",
    visit("2020.9.18", "王小禾", null, "书"),
    visit("2020.9.18", "王小禾", null, "书"),
    "warning",
  ],
  [
    "money here, goods there",
    visit("2020.9.18", "王小禾", 200),
    visit("2020.9.18", "王小禾", null, "书"),
    "note",
  ],
  ["another day", visit("2020.9.18", "王小禾", 200), visit("2020.12.18", "王小禾", 200), null],
  ["another person", visit("2020.9.18", "王小禾", 200), visit("2020.9.18", "李小苗", 200), null],
  [
    "another school",
    visit("2020.9.18", "王小禾", 200, null, "县一小"),
    visit("2020.9.18", "王小禾", 200, null, "县二小"),
    null,
  ],
  ["a group", visit("2020.9.18", "困难学生", 200), visit("2020.9.18", "困难学生", 200), null],
])("%s", (_, one, other, severity) => {
  const said = severity === null ? [] : [`${severity} 走访慰问!B3`, `${severity} 走访慰问!B4`];
  expect(saying(RULE, [visitRows(one, other)])).toEqual(said);
});

test("it says where the other is and what both give", () => {
  const [chinese, english] = sentences(RULE, [
    visitRows(visit("2020.9.18", "王小禾", 200), visit("2020.9.18", "王小禾", 200)),
  ]);
  expect(chinese).toBe(
    "『走访慰问』B3（王小禾）：王小禾在2020年9月18日还有一次走访，见 『走访慰问』B4，慰问金都是 200.00元，同一天走访同一个人应只登记一行。重复的请删去；不是同一个人的，请填上学校或住址来区分。",
  );
  expect(english).toContain("with 200.00 yuan each time");
});
