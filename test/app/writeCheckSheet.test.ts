import { groupFindings, openFindings, searchFindings } from "../../src/app/findingGroups";
import { zhFindings } from "../../src/texts/zhFindings";
import { committeeBook } from "../support/committeeBook";
import { readSession } from "../support/sessionOver";
import { snapshotOf } from "../support/snapshotOf";
import { workbookOf } from "../support/workbookOf";

const spent = snapshotOf(
  [
    ["2020年经费支出登记表"],
    ["日期", "事由", "支出金额", "经办人", "审批人"],
    ["2020.6.1", "学习书籍", 400, "赵大江", "赵大江"],
    ["2020.9.18", "慰问物品", 200, "钱大海", "赵大江"],
  ],
  { name: "经费支出" },
);

test("检查结果 is written, renewed in place, never taken for a register, and taken back", async () => {
  const { session, workbook, book } = await readSession(workbookOf(spent));
  await session.writeCheckSheet();
  expect(session.getState().notice).toEqual({ kind: "check-written", sheet: "检查结果", isRenewed: false });
  const written = workbook.snapshot().sheets[1]!;
  const texts = written.rows.flat().filter((value) => typeof value === "string");
  const [finding] = openFindings(book().check.judged).filter(({ rule }) => rule === "self-approved");
  expect(texts).toContain(zhFindings.finding(finding!));
  expect(texts).toContain("『经费支出』E3");
  await session.read();
  expect(book().fit.sheets[1]).toMatchObject({ sheet: "检查结果", isOwn: true, tables: [] });
  await session.writeCheckSheet();
  expect(session.getState().notice).toMatchObject({ isRenewed: true });
  expect(workbook.snapshot().sheets).toHaveLength(2);
});

test("another year is checked anew", async () => {
  const { session, book } = await readSession(committeeBook);
  const before = book().check;
  session.chooseYear(2019);
  await Promise.resolve();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(book().summary.year).toBe(2019);
  expect(book().check).not.toBe(before);
});

test("findings are grouped by severity, rule and sheet; a search leaves those that say all its words", async () => {
  const { book } = await readSession(workbookOf(spent));
  const open = openFindings(book().check.judged);
  const groups = groupFindings(open);
  expect(groups.map(({ severity }) => severity)).toEqual(
    ["error", "warning", "note"].filter((one) => open.some(({ severity }) => severity === one)),
  );
  expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(open.length);
  expect(groups.flatMap(({ rules }) => rules).find(({ rule }) => rule === "self-approved")).toMatchObject({
    count: 1,
    sheets: [{ sheet: "经费支出" }],
  });
  expect(searchFindings(open, " 赵大江 经办人 ", zhFindings.finding).map(({ rule }) => rule)).toEqual([
    "self-approved",
  ]);
  expect(searchFindings(open, "", zhFindings.finding)).toBe(open);
  expect(searchFindings(open, "没有这样的话", zhFindings.finding)).toEqual([]);
});
