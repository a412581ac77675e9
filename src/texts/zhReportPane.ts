// The words of 工作总结 in the pane, loaded when it is opened.

import type { NoteId } from "../domain/settings/noteId";
import type { FactChange } from "../domain/report/keptReport";
import { zhReport } from "./zhReport";
import { describeFactChange, zhReportSheet } from "./zhReportSheet";
import { zhSettings } from "./zhSettings";

/** How many paragraphs there are, and how many of them want the clerk's eye. */
export interface ReportCounts {
  readonly paragraphs: number;
  readonly gaps: number;
  readonly rewritten: number;
  readonly changed: number;
}

function lead({ paragraphs, gaps, rewritten, changed }: ReportCounts): string {
  const parts = [
    `共 ${paragraphs} 段`,
    ...(gaps > 0 ? [`${gaps} 处请补充`] : []),
    ...(rewritten > 0 ? [`${rewritten} 段您改写过`] : []),
    ...(changed > 0 ? [`其中 ${changed} 段的数字后来变了`] : []),
  ];
  return `${parts.join("，")}。`;
}

export const zhReportPane = {
  report: { texts: zhReport, sheetTexts: zhReportSheet },
  title: (year: number) => `${year}年工作总结`,
  back: "返回数字",
  lead,
  whatFor: "每个数字都出自您的登记表和“年度事项”。逐段看过，可以直接改；改过的段落，以后数字更新时原样保留。",
  paragraph: (name: string) => `${name}（正文）`,
  names: zhReportSheet.names,
  draft: "起草的是",
  toFill: (gaps: readonly string[]) => `请补充：${gaps.join("；")}。`,
  changed: (changes: readonly FactChange[]) =>
    `数字变了，请核对：${changes.map(describeFactChange).join("；")}。`,
  confirm: "核对过了，就这样写",
  confirmOf: (name: string) => `核对过了，就这样写：${name}`,
  restore: "改回起草的",
  restoreOf: (name: string) => `改回起草的：${name}`,
  emptied: "这一段空着，总结里就不写。",
  minors: "写出未成年人的全名",
  minorsHint: "总结要交出去，所以孩子的姓名平时写成“王**”。",
  write: (sheet: string) => `写入『${sheet}』`,
  renew: (sheet: string) => `更新『${sheet}』`,
  unwritten: {
    found: "上次改了、还没有写进表里的，都还在。",
    kept: "有改动还没有写进表里。关上窗格也还在，只留在这台电脑上。",
    unkept: "有改动还没有写进表里。这台电脑不让留草稿，关上窗格就没有了，请先写进表里。",
    discard: "不要了",
    discardOf: "不要了：清掉还没有写进表里的改动",
  },
  download: "下载 Word 文件",
  downloaded: (file: string) => `“${file}”已交给浏览器下载。没有反应的话，可以“复制全文”或者“打开成网页”。`,
  notMade: "Word 文件没有做成，请再试一次；也可以“复制全文”。",
  copy: "复制全文",
  copied: "全文已复制，可以贴到 Word 里。",
  copyByHand: "已选中全文，请按 Ctrl+C 复制。",
  wholeText: "全文",
  open: "打开成网页",
  notOpened: "这里打不开新的网页，请用“复制全文”。",
  fileName: (title: string) => `${title}.docx`,
  notes: {
    title: "年度事项",
    lead: "登记表里没有、总结要写的事。填好记在『关工设置』里，不知道的空着。",
    items: zhSettings.notes.items,
    yes: "是",
    no: "否",
    unsaid: "没有填",
    keep: "记下",
    unchanged: "还没有改动。",
    counts: "没有就填 0。",
  } satisfies { readonly items: Readonly<Record<NoteId, string>> } & Record<string, unknown>,
};

export type ReportPaneWords = typeof zhReportPane;
