// Workbooks as 检查 shows them: much to look at with some of it settled, and one without a fault. All names are invented.

import type { Book } from "../../../src/app/sessionState";
import { judgeFindings } from "../../../src/domain/checking/judged";
import { dayNumberOf } from "../../../src/domain/values/date";
import { snapshotOf } from "../snapshotOf";
import { workbookOf } from "../workbookOf";
import { bookOver } from "./bookOver";

const HEADINGS = ["日期", "事由", "支出金额", "经办人", "审批人", "备注"];
/** More than the pane draws at once. */
const SPENT_BY_THEMSELVES = 60;

const troubled = snapshotOf(
  [
    ["经费支出登记表"],
    HEADINGS,
    ["2020.1.10", "订阅报刊", 180, "赵大 江", "钱大海", null],
    ["2020年13月2日", "文具", "三十", "赵大江", "钱大海", null],
    ...Array.from({ length: SPENT_BY_THEMSELVES }, (_, at) => [
      `2020.${1 + (at % 12)}.${1 + (at % 28)}`,
      `第${at + 1}次下乡宣讲用的资料和茶水`,
      30 + at,
      "孙大川",
      "孙大川",
      null,
    ]),
    ["2020.5.5", "更正", -20, "赵大 江", "钱大 海", null],
    ["2020.5.6", "办公用品", 75, "赵大江", "钱大海", null],
    ["2020.5.6", "办公用品", 75, "赵大江", "钱大海", null],
    ["合计", null, 12, null, null, null],
  ],
  { name: "2020年关心下一代工作委员会经费支出登记" },
);

const tidy = snapshotOf(
  [["经费支出登记表"], HEADINGS, ["2020.1.10", "订阅报刊", 180, "赵大江", "钱大海", null]],
  { name: "经费支出" },
);

/** Every tenth finding has been explained. */
function withSettled(book: Book): Book {
  const findings = book.check.judged.map(({ finding }) => finding);
  const acceptances = findings
    .filter((_, at) => at % 10 === 0)
    .map(({ key }, at) => ({
      key,
      about: "经办人和审批人是同一人",
      reason: "局长出差，电话里同意，回来已经补签了字",
      on: at === 0 ? null : dayNumberOf(2020, 12, 1),
    }));
  return { ...book, check: { ...book.check, judged: judgeFindings(findings, acceptances) } };
}

function inOrder(book: Book, undecided: Book["check"]["undecided"]): Book {
  return { ...book, check: { judged: [], undecided } };
}

const tidyBook = bookOver(workbookOf(tidy));

/** A protected sheet beside one that is marked, and marks nobody can tell of. */
const marked = bookOver(workbookOf(troubled, { ...troubled, name: "上年", position: 1, isProtected: true }));

export const checkedBooks = {
  marked: { ...marked, marks: { error: 3, warning: 12, note: 1 } },
  "perhaps marked": { ...bookOver(workbookOf({ ...troubled, isProtected: true })), marks: "unknown" },
  "much to check": withSettled(bookOver(workbookOf(troubled))),
  "a row judged again": {
    ...bookOver(workbookOf(troubled)),
    recheck: { rows: [{ sheet: troubled.name, rows: [6] }], open: 2, isRelating: true },
  },
  "all judged again": { ...tidyBook, recheck: { rows: null, open: 0, isRelating: false } },
  "in order as far as checked": inOrder(tidyBook, tidyBook.check.undecided),
  "in order": inOrder(tidyBook, []),
} satisfies Readonly<Record<string, Book>>;
