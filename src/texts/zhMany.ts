// The words of 粘贴多行 and of rows from a file, loaded when it is opened.

import type { ManyReason } from "../domain/entry/many/manyReason";
import { zhEntry } from "./zhEntry";

function reason(why: ManyReason): string {
  switch (why.code) {
    case "uneven":
      return "这一行和别的行写法不一样，分不清哪一栏是什么。";
    case "same":
      return `和第 ${why.row} 行说的是同一件事。`;
    case "refusal":
      return zhEntry.refusal(why.why);
    case "missing":
      return zhEntry.missing(why.heading);
    case "orOneOf":
      return zhEntry.orOneOf(why.headings);
    case "unread":
      return `“${why.heading}”写的“${why.text}”：${zhEntry.unread(why.fault)}`;
  }
}

export const zhMany = {
  title: (kind: string) => `成批登记：${kind}`,
  back: "回到单子",
  lead: "在表格、Word 或微信里选中几行，复制，再点下面的框，按 Ctrl+V 粘贴。",
  pasteHere: "粘贴在这里",
  placeholder: "点这里，按 Ctrl+V",
  fromFile: "从文件登记",
  fileHint: "也可以把文件拖到框里：.xlsx、.xls、.csv 都行。文件只在您的电脑上读，不会传出去。",
  reading: (name: string) => `正在读${name}…`,
  pastedName: "粘贴的内容",
  ofSource: (name: string) => `来自：${name}`,
  again: "换一份",
  nothingPasted: "粘贴过来的里面没有文字。请在表格、Word 或微信里选中要登记的几行，复制以后再粘贴。",
  noRows: "里面没有找到可以登记的行。请看看选的是不是写着名单的那几行，或者那个文件。",
  severalFiles: "一次请只放一个文件。",
  /** What the failures of opening a workbook say for it is not to the point here. */
  tooLarge: "这个文件太大，读不了。请先把要登记的几行另存成一个小文件，或者复制粘贴过来。",
  whichTable: "登记哪张表",
  table: (sheet: string, kind: string | null, rows: number) =>
    `『${sheet}』${kind === null ? "" : `${kind}，`}${rows} 行`,
  header: "第一行是标题，不登记",
  columns: "哪一列是什么",
  column: (heading: string, at: number) => (heading === "" ? `第 ${at} 列` : heading),
  example: (text: string) => `例如 ${text}`,
  left: "不登记",
  noColumn: "没有一列对得上您的表。请在下面选一选哪一列是什么。",
  common: "每一行都一样的，填一次就行",
  judging: (percent: number) => `正在逐行核对… ${percent}%`,
  counts: ({ all, fine, wrong, twice }: ManyCounts) =>
    [
      `${all} 行：${fine} 行可以登记`,
      ...(wrong === 0 ? [] : [`${wrong} 行有问题`]),
      ...(twice === 0 ? [] : [`${twice} 行已经登记过`]),
    ].join("，") + "。",
  leftOut: "没有打勾的不登记。有问题的、已经登记过的，先没有打勾；您看过没有错，再打勾。",
  show: "看哪些行",
  shown: { all: "全部", fine: "可以登记的", wrong: "有问题的", twice: "已经登记过的" },
  states: { fine: "可以登记", wrong: "有问题", twice: "已经登记过" },
  row: (row: number) => `第 ${row} 行`,
  tick: (row: number) => `登记第 ${row} 行`,
  change: "改",
  changeRow: (row: number) => `改第 ${row} 行`,
  changed: "改好了",
  changedRow: (row: number) => `改好了第 ${row} 行`,
  reason,
  preview: "会写在哪里",
  waiting: (rows: number) => `另有 ${rows} 行属于别的一组，这一批写好以后再登记。`,
  noneChosen: "还没有打勾的行。",
  save: (rows: number) => `登记 ${rows} 行`,
  insist: "打勾的行里还有要看一看的地方。确实没有错，就写明情况，仍然保存。",
  insistPlain: "打勾的行里还有要看一看的地方。没有错，就点“仍要保存”。",
  andMore: (count: number) => `还有 ${count} 处。`,
  done: "这一份里的行都登记了。",
  cli: {
    notWritten: (row: number, why: string) => `第 ${row} 行没有登记：${why}`,
    entered: (rows: number, leftOut: number) =>
      `登记了 ${rows} 行${leftOut === 0 ? "" : `，${leftOut} 行没有登记`}。`,
  },
};

export interface ManyCounts {
  readonly all: number;
  readonly fine: number;
  readonly wrong: number;
  readonly twice: number;
}

export type ManyWords = typeof zhMany;
