import { finding } from "../../../../src/texts/zh/findings";
import { checkSheets } from "../../../support/checkSheets";
import { snapshotOf, type GridCell } from "../../../support/snapshotOf";

const roster = (...helpers: readonly GridCell[]) =>
  snapshotOf(
    [
      ["帮扶对象名册"],
      ["姓名", "就读学校", "帮扶责任人"],
      ...helpers.map((helper, n) => [`学生${n}号`, "石桥村小学", helper]),
    ],
    { name: "帮扶对象" },
  );

test("a pupil without a helper is named, the others are not", () => {
  const { findings, undecided } = checkSheets("pupil-without-helper", [
    roster("梅向阳", null, "待定", "兰清谷", "梅 向阳"),
  ]);
  expect(undecided).toEqual([]);
  expect(findings).toMatchObject([
    { severity: "warning", cells: [{ rowIndex: 3, columnIndex: 2 }] },
    { severity: "warning", cells: [{ rowIndex: 4, columnIndex: 2 }] },
  ]);
  expect(finding(findings[0]!)).toBe(
    "『帮扶对象』C4（学生1号）：没有写帮扶责任人。结对帮扶的每个学生都应有一名帮扶责任人，请补上。",
  );
});

test("a roster without such a column cannot be judged", () => {
  const sheet = snapshotOf(
    [["帮扶对象名册"], ["学生姓名", "就读学校", "监护人"], ["石小麦", "石桥村小学", "石老根"]],
    { name: "帮扶对象" },
  );
  expect(checkSheets("pupil-without-helper", [sheet])).toMatchObject({
    findings: [],
    undecided: [{ reason: { code: "no-column", kind: "pupil", field: "helper" } }],
  });
});
