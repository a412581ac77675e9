import { finding } from "../../../../src/texts/zh/findings";
import { checkSheets, placesFound } from "../../../support/checkSheets";
import { snapshotOf } from "../../../support/snapshotOf";

const study = (...names: readonly string[]) =>
  snapshotOf(
    [
      ["2020年五老学习日签到表"],
      ["学习日期", "姓名", "学习内容"],
      ...names.map((name) => ["2020.1.15", name, "学习"]),
    ],
    { name: "学习签到" },
  );
const roster = snapshotOf(
  [["五老人员名册"], ["姓名", "性别", "五老类别"], ["梅向阳", "男", "老干部"], ["兰 清谷", "女", "老教师"]],
  { name: "五老名册" },
);

test("a name that no roster has is a note, once", () => {
  const { findings, undecided } = checkSheets("sign-in-unknown", [
    roster,
    study("梅 向阳", "方小圆", "兰清谷（请假）", "方小圆"),
  ]);
  expect(undecided).toEqual([]);
  expect(findings).toMatchObject([{ severity: "note", cells: [{ rowIndex: 3, columnIndex: 1 }] }]);
  expect(finding(findings[0]!)).toBe(
    "『学习签到』B4（方小圆）：签到的“方小圆”不在『五老名册』里，也不在其他名单里，共签到2次。请核对姓名是否写错，或把这个人补进名册；来宾不用改动。",
  );
});

test("a list of the committee knows names too", () => {
  const list = snapshotOf([["关工委成员名单"], ["主任：程大江"], ["委员：方小圆、袁小方"], ["方小圆"]], {
    name: "成员",
  });
  expect(placesFound("sign-in-unknown", [roster, list, study("梅向阳", "方小圆")])).toEqual([]);
});

test("without a roster, or with that of other people, nothing can be judged", () => {
  const expected = [{ sheet: null, reason: { code: "no-register", kind: "volunteer" } }];
  expect(checkSheets("sign-in-unknown", [study("方小圆")]).undecided).toMatchObject(expected);
  const strangers = checkSheets("sign-in-unknown", [roster, study("方小圆", "袁小方", "程大江")]);
  expect(strangers.findings).toEqual([]);
  expect(strangers.undecided).toMatchObject(expected);
});
