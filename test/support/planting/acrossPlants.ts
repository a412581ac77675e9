// Planted errors across sheets. Rows and columns are those of the sample workbook.

import type { RULE_GROUPS } from "../../../src/domain/checking/ruleId";
import { fitWorkbook } from "../../../src/domain/fitting/fitWorkbook";
import { buildDocumentSnapshot } from "../../../src/domain/sheets/documentSnapshot";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/domain/sheets/snapshot";
import { runToEnd } from "../../../src/domain/stepwise";
import { buildSummary } from "../../../src/domain/summary/buildSummary";
import { buildSummaryDocument } from "../../../src/domain/summary/document/buildSummaryDocument";
import { zhSummarySheet } from "../../../src/texts/zhSummarySheet";
import { spent } from "./moneyPlants";
import { added, all, cells, row, type Plant } from "./plant";

/** The summary sheet as the program writes it of this book. */
function summaryOf(snapshot: WorkbookSnapshot): SheetSnapshot {
  const fit = runToEnd(fitWorkbook(snapshot, { remembered: [], corrections: [] }));
  const summary = { ...runToEnd(buildSummary(fit, { year: 2020 })), year: 2020 };
  const sheet = { sheetName: "年度汇总", texts: zhSummarySheet, madeOn: "2020年12月31日" };
  const document = runToEnd(buildSummaryDocument({ ...sheet, summary, fit, snapshot }));
  return buildDocumentSnapshot(document, snapshot.sheets.length);
}

const MARCH = Object.fromEntries(Array.from({ length: 14 }, (_, at) => [`E${at + 4}`, null]));

export const acrossPlants: Readonly<Record<(typeof RULE_GROUPS)["across"][number], Plant>> = {
  "award-without-expense": {
    error: cells("经费支出", { C10: "三好学生奖励2人", E10: 200 }),
    at: ["奖学奖优!I12"],
  },
  "visit-without-expense": {
    error: cells("经费支出", { C12: "走访三名帮扶对象慰问金", E12: 600 }),
    at: ["走访慰问!G7"],
  },
  "expense-without-ground": {
    error: spent("2020-11-20", "慰问困难学生1人慰问金", "走访慰问", 200),
    at: ["经费支出!E20"],
  },
  "fuel-without-trip": {
    error: spent("2020-11-20", "外出用车油费", "油费", 100),
    at: ["经费支出!B20"],
  },
  "trip-paid-twice": {
    error: spent("2020-10-17", "技术咨询返程用车油费", "油费", 100),
    at: ["经费支出!B18", "经费支出!B20"],
  },
  "pupil-without-helper": { error: cells("帮扶对象", { J3: null }), at: ["帮扶对象!J3"] },
  "pupil-not-visited": {
    error: row(
      "帮扶对象",
      7,
      5,
      "禾苗苗",
      "女",
      "2010.5",
      "石桥村小学",
      "四年级",
      "河口镇石桥村",
      "禾大娘",
      "留守儿童",
      "梅向阳",
      "2019.3.5",
    ),
    at: ["帮扶对象!B7"],
  },
  "study-day-missing": {
    error: all(cells("学习签到", { E3: "2月20日" }), cells("学习签到", MARCH)),
    at: [""],
  },
  "study-day-moved": { error: cells("学习签到", { E3: "3月16日" }), at: ["学习签到!E3"] },
  "sign-in-unknown": { error: cells("学习签到", { B4: "禾大山" }), at: ["学习签到!B4"] },
  "summary-stale": {
    ground: added(summaryOf),
    error: cells("经费支出", { D8: "走访慰问" }),
    at: ["年度汇总!D11,D12"],
  },
};
