import { viewRegister } from "../../../src/domain/checking/registerView";
import { judgeDraft } from "../../../src/domain/entry/judgeDraft";
import { TwiceIndex } from "../../../src/domain/entry/TwiceIndex";
import { entryTargets } from "../../../src/domain/entry/target";
import { entryForm } from "../../../src/domain/entry/entryForm";
import type { KindId } from "../../../src/domain/kinds/kind";
import { SEED_SETTINGS } from "../../../src/domain/settings/seedStandards";
import type { WorkbookSnapshot } from "../../../src/domain/sheets/snapshot";
import { AROUND, bookOf, draftOf, fitFor } from "../../support/entries";
import { snapshotOf } from "../../support/snapshotOf";

const settings = SEED_SETTINGS;

function judge(
  book: WorkbookSnapshot,
  kind: KindId,
  texts: Record<string, string>,
  moment: "typing" | "saving" = "typing",
) {
  const fit = fitFor(book);
  const targets = entryTargets(book, fit, kind);
  const form = entryForm(targets[0]!, AROUND);
  const index = new TwiceIndex(
    targets.map(({ register }) => register),
    kind,
  );
  const around = { fit, settings, year: null, index };
  return judgeDraft(form, draftOf(form, texts), around, moment).map(({ finding, keys }) =>
    [finding.rule, finding.severity, ...keys].join(" "),
  );
}

const awards = bookOf(
  snapshotOf(
    [
      ["学生姓名", "学校", "奖励类别", "金额", "日期"],
      ["王小禾", "县一中", "三好学生", 100, "2020.6.1"],
      ["李小麦", "县二中", "三好学生", 100, "2020.6.1"],
      ["周小苗", "县二中", "三好学生", 100, "2020.6.1"],
      ["陈小穗", "县二中", "三好学生", 100, "2020.6.1"],
    ],
    { name: "奖学奖优" },
  ),
  snapshotOf(
    [
      ["学生姓名", "学校", "奖励类别", "金额", "日期"],
      ["吴小岭", "县二中", "三好学生", 100, "2020.6.1"],
    ],
    {
      name: "奖学奖优（二）",
    },
  ),
);
const expenses = bookOf(
  snapshotOf(
    [
      ["日期", "支出事由", "金额", "发票号码"],
      ["2020.6.1", "座谈会茶水", 86.5, "04412398"],
      ["2020.6.2", "走访用车油费", 100, "04412399"],
    ],
    { name: "经费支出" },
  ),
);

test.each([
  [
    "awarded twice",
    "award",
    { 学生姓名: "王小禾", 学校: "县一中", 奖励类别: "三好学生", 金额: "100", 日期: "9.18" },
    ["award-twice warning A"],
  ],
  [
    "a namesake of another school",
    "award",
    { 学生姓名: "王小禾", 学校: "县二中", 奖励类别: "三好学生", 金额: "100", 日期: "9.18" },
    [],
  ],
  [
    "awarded twice in another sheet",
    "award",
    { 学生姓名: "吴小岭", 学校: "县二中", 奖励类别: "三好学生", 金额: "100", 日期: "9.18" },
    ["award-twice warning A"],
  ],
  [
    "off the standard",
    "award",
    { 学生姓名: "钱小桥", 学校: "县一中", 奖励类别: "三好学生", 金额: "120", 日期: "9.18" },
    ["award-off-standard error C D"],
  ],
  ["half filled in", "award", { 学生姓名: "钱小桥" }, []],
] as const)("%s", (_, kind, texts, expected) => {
  expect(judge(awards, kind, texts)).toEqual(expected);
});

test.each([
  [
    "an invoice used before",
    { 日期: "9.18", 支出事由: "购买图书", 金额: "20", 发票号码: "04412398" },
    ["invoice-twice error D"],
  ],
  ["a new invoice", { 日期: "9.18", 支出事由: "购买图书", 金额: "20", 发票号码: "04412397" }, []],
  [
    "the same outlay",
    { 日期: "2020.6.1", 支出事由: "座谈会茶水", 金额: "86.5" },
    ["expense-twice warning B"],
  ],
  [
    "in the future",
    { 日期: "2020.12.1", 支出事由: "购买图书", 金额: "20", 发票号码: "04412397" },
    ["date-in-future warning A"],
  ],
  [
    "unreadable",
    { 日期: "2020.9.1", 支出事由: "购买图书", 金额: "待定", 发票号码: "04412397" },
    ["amount-unreadable error C"],
  ],
] as const)("expense: %s", (_, texts, expected) => {
  expect(judge(expenses, "expense", texts)).toEqual(expected);
});

test("a choice that is one letter off is told when it is saved", () => {
  const texts = { 学生姓名: "钱小桥", 学校: "县一中", 奖励类别: "三好学牛", 金额: "100", 日期: "9.18" };
  expect(judge(awards, "award", texts)).toEqual([]);
  expect(judge(awards, "award", texts, "saving")).toEqual(["choice-unknown warning C"]);
});

test("ten thousand rows do not slow it down", () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => [
    `2020.${(at % 9) + 1}.5`,
    `支出第${at}项`,
    at + 1,
    String(10_000_000 + at),
  ]);
  const book = bookOf(snapshotOf([["日期", "支出事由", "金额", "发票号码"], ...rows], { name: "经费支出" }));
  const fit = fitFor(book);
  const [target] = entryTargets(book, fit, "expense");
  const index = new TwiceIndex([viewRegister(target!.sheet, "expense", target!.table)], "expense");
  const { register } = target!;
  const draft = { register, record: { rowIndex: 10_001, fields: { purpose: "支出第7项" } } };
  const [around] = index.around(draft, register);
  expect(around?.rows.length ?? 0).toBeLessThan(3);
});
