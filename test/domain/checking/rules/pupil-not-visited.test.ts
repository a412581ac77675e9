import { finding } from "../../../../src/texts/zh/findings";
import { checkSheets, placesFound } from "../../../support/checkSheets";
import { day } from "../../../support/fitOf";
import { visitSheet } from "../../../support/paidBook";
import { snapshotOf } from "../../../support/snapshotOf";

const roster = (...names: readonly string[]) =>
  snapshotOf(
    [
      ["帮扶对象名册"],
      ["姓名", "就读学校", "帮扶责任人", "结对时间"],
      ...names.map((name) => [name, "石桥村小学", "梅向阳", "2019.3.5"]),
    ],
    { name: "帮扶对象" },
  );
const visits = visitSheet([
  ["2020.9.18", "石小麦", 200],
  ["2020.9.18", "田小豆、谷小雨", 200],
  ["2019.9.18", "苗小壮", 200],
]);
const pupils = roster("石小麦", "田小豆", "谷小雨", "苗小壮");
const over = { year: 2020, today: day(2021, 2, 1) };

test("whoever was not visited in the year is named once it is over", () => {
  const { findings } = checkSheets("pupil-not-visited", [pupils, visits], over);
  expect(findings).toMatchObject([{ severity: "warning", cells: [{ rowIndex: 5, columnIndex: 0 }] }]);
  expect(finding(findings[0]!)).toBe(
    "『帮扶对象』A6（苗小壮）：这名学生在『走访慰问』里2020年全年没有走访记录。名册上的学生每年应走访到，请核对是漏记了，还是没有走到。",
  );
});

test.each<[string, number | null, readonly string[]]>([
  ["in November nothing is late", day(2020, 11, 30), []],
  ["in December it is a note", day(2020, 12, 1), ["note"]],
  ["without today's date it is a note", null, ["note"]],
])("%s", (_, today, severities) => {
  const { findings } = checkSheets("pupil-not-visited", [pupils, visits], { year: 2020, today });
  expect(findings.map(({ severity }) => severity)).toEqual(severities);
});

test("a roster of which nobody was visited is one finding", () => {
  const many = roster(...Array.from({ length: 9 }, (_, n) => `学生${n}号`));
  const { findings } = checkSheets("pupil-not-visited", [many, visits], over);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ facts: { pupils: 9 } });
});

test("a visit to persons who are not all named leaves it undecided", () => {
  const vague = visitSheet([["2020.9.18", "石小麦等4人", 200]]);
  const result = checkSheets("pupil-not-visited", [pupils, vague], over);
  expect(result.findings).toEqual([]);
  expect(result.undecided).toMatchObject([{ sheet: "帮扶对象", reason: { code: "ambiguous" } }]);
});

test("without a register of visits nothing can be judged", () => {
  expect(checkSheets("pupil-not-visited", [pupils], over)).toMatchObject({
    findings: [],
    undecided: [{ reason: { code: "no-register", kind: "visit" } }],
  });
});

test("namesakes at different schools are different pupils", () => {
  const namesakes = snapshotOf(
    [
      ["帮扶对象名册"],
      ["姓名", "就读学校", "帮扶责任人"],
      ["石小麦", "石桥村小学", "梅向阳"],
      ["石小麦", "河口镇中学", "兰清谷"],
    ],
    { name: "帮扶对象" },
  );
  const visit = snapshotOf(
    [
      ["2020年走访慰问登记表"],
      ["走访日期", "慰问对象", "就读学校", "慰问金"],
      ["2020.9.18", "石小麦", "河口镇中学", 200],
    ],
    { name: "走访慰问" },
  );
  expect(placesFound("pupil-not-visited", [namesakes, visit], over)).toEqual(["帮扶对象!A3"]);
});
