// The words of 录入, loaded when it is opened.

import type { EntryRefusal } from "../domain/entry/planEntry";
import type { TargetFault } from "../domain/entry/target";
import type { TypedFault } from "../domain/entry/typed";
import { cellAddress } from "../domain/sheets/address";
import { dayNumberOf, formatDate } from "../domain/values/date";
import type { DayNumber } from "../domain/values/reading";
import { kinds } from "./zh/kinds";

const WEEKDAYS = "日一二三四五六";
/** A Sunday. */
const A_SUNDAY = dayNumberOf(2020, 9, 20) ?? 0;

function weekday(day: DayNumber): string {
  return WEEKDAYS.charAt((((day - A_SUNDAY) % 7) + 7) % 7);
}

const unread: Partial<Record<TypedFault, string>> = {
  "not-a-date": "这个日期看不懂。可以写 9.18、2020年9月18日，或者写“今天”。",
  "no-such-day": "没有这一天，请看看月份和日子。",
  "date-without-day": "还差日子。请写到哪一天，例如 9.18。",
  "beyond-fen": "金额只到分，请看看小数点。",
  "several-amounts": "这里有好几个金额，请只写一个。",
  "not-a-count": "请只写数字，例如 4。",
  "not-yes-or-no": "请写“是”或“否”。",
  "not-an-amount": "这个金额看不懂。请只写数字，例如 200 或 86.5。",
  "too-long": "字太多，一个格子装不下。",
};

function refusal(
  why: EntryRefusal | TargetFault | { readonly code: "same-sheet"; readonly sheet: string },
): string {
  switch (why.code) {
    case "no-register":
      return `还没有${kinds[why.kind]}的登记表。请先在首页添一张。`;
    case "no-register-of-month":
      return `没有 ${why.year}年${why.month}月的${kinds[why.kind]}表。请先照上个月的样子建一张，再点“重新读取”；或者改日期。`;
    case "protected":
      return `『${why.sheet}』加了保护，写不进去。请在 Excel 里点“审阅”、“撤消工作表保护”，再来保存。`;
    case "filtered":
      return `『${why.sheet}』正在筛选，有些行藏起来了，新的一行会放错地方。请先在 Excel 里清除筛选。`;
    case "beside":
      return `『${why.sheet}』里旁边还有一张表（第 ${why.rowIndex + 1} 行起），插入一行会把它拆开。请先在表里空出一行。`;
    case "merged":
      return `『${why.sheet}』${cellAddress(why.rowIndex, why.columnIndex)} 是合并的单元格，挡住了新的一行。请先取消这个合并，或者空出一行。`;
    case "no-group":
      return `『${why.sheet}』里没有“${why.text}”这一类。请选表里已有的类，或者先在表里添上这一类。`;
    case "sheet-full":
      return `『${why.sheet}』已经写到最后一行，放不下了。`;
    case "nothing-entered":
      return "还没有填内容。";
    case "no-session":
      return why.day === null
        ? "请填日期，才知道登记在哪一列。"
        : `『${why.sheet}』没有 ${formatDate(why.day)} 这一列。请先在表头添上这一天。`;
    case "rows-apart":
      return `这几个人里，有的在『${why.sheet}』已有一行，有的没有。请分开登记。`;
    case "same-sheet":
      return `两样记录都要写进『${why.sheet}』，请分开登记。`;
  }
}

export const zhEntry = {
  lead: "要登记什么？",
  tiles: "选一种登记",
  title: (kind: string) => `登记${kind}`,
  otherKind: "换一种",
  draft: {
    found: "上次没填完的还在。",
    discard: "不要了",
    discardOf: "不要了：清掉上次没填完的",
    unfinished: "没填完",
    unkept: "这台电脑不让留草稿，没存的内容关上窗格就没有了，请填好就保存。",
  },
  given: (field: string, text: string) => `${field}：${text}`,
  required: "（要填）",
  orOneOf: (headings: readonly string[]) => `${headings.map((one) => `“${one}”`).join("、")}至少填一样。`,
  missing: (heading: string) => `“${heading}”还没有填。`,
  unreadable: (heading: string) => `“${heading}”看不懂。`,
  unread: (fault: TypedFault) => unread[fault] ?? "这样写看不懂，请看看有没有写错。",
  understoodDay: (day: DayNumber) => `${formatDate(day)}，星期${weekday(day)}`,
  words: (words: string) => `大写：${words}`,
  byStandard: (name: string) => `按“${name}”的标准填的，不对就改。`,
  byWords: "按金额写的大写。",
  byPerson: "按这个人以前的记录填的，不对就改。",
  byEvent: "按上面填的，不对就改。",
  datePicker: (heading: string) => `翻日历：${heading}`,
  suggestions: (heading: string) => `${heading}：可以选的`,
  people: (count: number) => `一共 ${count} 个人，每人登记一行`,
  alsoExpense: "同时登记支出",
  alsoFuel: "走访用车，同时登记油费",
  fuelPaid: (sheet: string, rowNumber: number) =>
    `这一天的油费已经登记在『${sheet}』第 ${rowNumber} 行。一天走访算一趟，油费只报一次。`,
  paid: { expense: "支出", fuel: "油费" },
  preview: "会写成这样",
  previewRow: (sheet: string, rowNumber: number) => `『${sheet}』第 ${rowNumber} 行`,
  previewRows: (sheet: string, first: number, last: number) => `『${sheet}』第 ${first}～${last} 行`,
  alike: "写法一样的几行",
  alikeRow: (rowNumber: number, texts: readonly string[]) => `第 ${rowNumber} 行：${texts.join("，")}`,
  andMore: (count: number) => `还有 ${count} 行，写法一样。`,
  totalsLeft: (cells: readonly string[]) => `合计 ${cells.join("、")} 没有算进新的一行，请自己看看公式。`,
  checking: "要看一看的地方",
  save: "保存并继续",
  saveHint: "按回车到下一格；按 Ctrl+回车保存。",
  insist: {
    lead: "还有要看一看的地方。确实没有错，就写明情况，仍然保存。",
    leadPlain: "还有没填好的地方。要先这样存下，就点“仍要保存”。",
    reason: "情况说明（一句话）",
    missing: "请先写明情况。",
    save: "仍要保存",
    back: "回去改",
  },
  saved: (sheet: string, rows: readonly number[]) =>
    rows.length === 1
      ? `已写进『${sheet}』第 ${rows[0] ?? 0} 行。`
      : `已写进『${sheet}』第 ${rows[0] ?? 0}～${rows.at(-1) ?? 0} 行，共 ${rows.length} 行。`,
  undo: "撤销",
  undoOf: "撤销刚才保存的",
  see: "去看这一行",
  undone: "刚才保存的已经撤销。",
  refusal,
};

export type EntryWords = typeof zhEntry;
