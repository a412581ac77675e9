// Workbooks of which something about the reading is to be asked, said or kept. All names are invented.

import type { Book } from "../../../src/app/sessionState";
import { correctTable } from "../../../src/domain/fitting/remembering/correctTable";
import type { RememberedTable } from "../../../src/domain/fitting/remembering/remembered";
import { rememberTables } from "../../../src/domain/fitting/remembering/rememberTables";
import { buildSettingsDocument } from "../../../src/domain/settings/buildSettingsDocument";
import { buildDocumentSnapshot } from "../../../src/domain/sheets/documentSnapshot";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/domain/sheets/snapshot";
import { zhSettings } from "../../../src/texts/zhSettings";
import { awardSheet, committeeBook, expenseSheet, visitSheet } from "../committeeBook";
import { dateCell, snapshotOf } from "../snapshotOf";
import { workbookOf } from "../workbookOf";
import { bookOver } from "./bookOver";

/** Neither award nor visit says its heading more loudly. */
const uncertain = snapshotOf(
  [
    ["姓名", "性别", "联系电话", "身份证号"],
    ["王小禾", "女", "13900000001", null],
  ],
  { name: "名单" },
);

/** The date has no column, and the purpose is guessed at. */
const lacking = snapshotOf([["经费支出报销"], ["项目", "支出金额"], ["座谈会茶水", 86.5], ["买图书", 120]], {
  name: "报销",
});

/** Real dates, a blank column, a long text. */
const varied = snapshotOf(
  [
    ["经费支出"],
    ["日期", "支出事由", "支出金额", "经办人", "备注"],
    [
      dateCell("2020-09-18"),
      "召开全县关心下一代工作座谈会并慰问老同志代表的茶水和资料费",
      86.5,
      "丁某",
      null,
    ],
    [dateCell("2020-10-09"), "买图书", 120, "戊某", null],
  ],
  { name: "支出" },
);

/** A register, an appendix nobody knows, and below it one that may be something. */
const beside = snapshotOf(
  [...visitSheet.rows, [], ["考核项目", "分值", "得分"], ["制度健全", 10, 9], ["活动正常", 20, 18]],
  { name: "走访慰问" },
);

function settingsWith(tables: readonly RememberedTable[]): SheetSnapshot {
  const settings = {
    unitName: null,
    year: null,
    standards: [],
    tables,
    acceptances: [],
    namesakes: [],
    pairings: [],
    notes: [],
  };
  return buildDocumentSnapshot(buildSettingsDocument(settings, zhSettings, 1900), 0);
}

/** The workbook with how it is read kept in it, as it was before `changed` took the place of its namesakes. */
function keptThenChanged(before: WorkbookSnapshot, changed: readonly SheetSnapshot[]): WorkbookSnapshot {
  const settings = settingsWith(rememberTables(bookOver(before).fit));
  const rest = before.sheets.map((sheet) => changed.find(({ name }) => name === sheet.name) ?? sheet);
  const added = changed.filter(({ name }) => before.sheets.every((sheet) => sheet.name !== name));
  return workbookOf(...rest, ...added, settings);
}

const renamed: SheetSnapshot = {
  ...awardSheet,
  rows: awardSheet.rows.with(1, [
    "序号",
    "学生姓名",
    "在哪里上学",
    "奖励类别",
    "奖励金额",
    "发放日期",
    "备用",
  ]),
};

/** After somebody has edited 关工设置 by hand. */
function withFaults(): WorkbookSnapshot {
  const kept = keptThenChanged(committeeBook, []);
  const sheets = kept.sheets.map((sheet) => {
    if (sheet.name !== "关工设置") return sheet;
    const rows = sheet.rows.map((row) =>
      row[0] === "走访慰问" && row[3] === "走访对象"
        ? ["走访慰问", "走亲访友", "二", "走访对象", "姓名"]
        : row,
    );
    return { ...sheet, rows };
  });
  return workbookOf(...sheets);
}

/** Said on the screen just now of the sheet's first table. */
function corrected(
  snapshot: WorkbookSnapshot,
  sheet: string,
  change: Parameters<typeof correctTable>[3],
): Book {
  const table = bookOver(snapshot).fit.sheets.find((one) => one.sheet === sheet)?.tables[0];
  if (table === undefined) throw new Error(`no table in ${sheet}`);
  return bookOver(snapshot, correctTable([], sheet, [table], change));
}

const none = { what: "kind", kind: null } as const;

function saidNoneAndKept(): Book {
  const { fit } = corrected(workbookOf(awardSheet, expenseSheet), "经费支出", none);
  return bookOver(workbookOf(awardSheet, expenseSheet, settingsWith(rememberTables(fit))));
}

export const readingBooks = {
  "uncertain kind": bookOver(workbookOf(awardSheet, uncertain)),
  "missing field": bookOver(workbookOf(lacking)),
  "varied columns": bookOver(workbookOf(varied)),
  "others beside a register": bookOver(workbookOf(beside)),
  "all agreed": bookOver(keptThenChanged(workbookOf(awardSheet, visitSheet), [])),
  differences: bookOver(keptThenChanged(committeeBook, [renamed, { ...visitSheet, name: "2021年走访慰问" }])),
  faults: bookOver(withFaults()),
  "said but not kept": corrected(workbookOf(awardSheet, lacking), "报销", {
    what: "field",
    columnIndex: 0,
    field: "remark",
  }),
  "said none": corrected(committeeBook, "走访慰问", none),
  "said none and kept": saidNoneAndKept(),
  "said none beside a register": corrected(workbookOf(beside), "走访慰问", none),
} satisfies Readonly<Record<string, Book>>;
