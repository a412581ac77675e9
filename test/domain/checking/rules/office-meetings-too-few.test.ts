import { day } from "../../../support/fitOf";
import { awardRows, meetingRows } from "../../../support/moneySheets";
import { saying, sentences } from "../../../support/saying";
import { settingsSheet, standard } from "../../../support/settingsSheet";

const RULE = "office-meetings-too-few";
const AFTER = { today: day(2021, 1, 5), year: 2020 };
const meeting = (date: string, kind = "局长办公会", topic = "研究关工委工作") => [
  date,
  kind,
  topic,
  "程局长",
];
const three = [meeting("2020.3.10"), meeting("2020.5.20"), meeting("2020.8.12")];

test.each<[string, readonly (readonly string[])[], readonly string[]]>([
  ["three", three, ["warning"]],
  ["four", [...three, meeting("2020.11.30")], []],
  [
    "a fourth that says it in its topic",
    [...three, meeting("2020.11.30", "工作会", "局长办公会研究五老意见")],
    [],
  ],
  ["a fourth of another kind", [...three, meeting("2020.11.15", "五老座谈会", "征求意见")], ["warning"]],
  ["two topics of one meeting", [...three, meeting("2020.8.12", "局长办公会", "经费")], ["warning"]],
  ["the year before", [...three, meeting("2019.11.30")], ["warning"]],
])("%s", (_, rows, said) => {
  expect(saying(RULE, [meetingRows(...rows)], AFTER)).toEqual(said);
});

test("it is undecided while the year lasts, without today's date, without the register and without a standard", () => {
  const sheet = meetingRows(...three);
  expect(saying(RULE, [sheet], { today: day(2020, 12, 31) })).toEqual(["? year-not-over"]);
  expect(saying(RULE, [sheet], { today: null })).toEqual(["? no-today"]);
  const award = awardRows(["王小禾", "县一小", "三好学生", 100, "2020.7.10"]);
  expect(saying(RULE, [award], AFTER)).toEqual(["? no-register meeting"]);
  expect(saying(RULE, [sheet, settingsSheet(standard("油费", 100))], AFTER)).toEqual([
    "? no-standard 局长办公会次数",
  ]);
});

test("enough meetings are enough before the year is over", () => {
  expect(saying(RULE, [meetingRows(...three, meeting("2020.9.1"))], { today: day(2020, 9, 2) })).toEqual([]);
});

test("it says how many there are and should be", () => {
  const [chinese, english] = sentences(RULE, [meetingRows(...three)], AFTER);
  expect(chinese).toBe(
    "2020年研究关工委工作的局长办公会登记了 3 次，应不少于 4 次（依据：本单位惯例，请填写文件依据）。漏登的请补上；会议名称或议题里要写明“局长办公会”。",
  );
  expect(english).toContain("3 office meetings");
});
