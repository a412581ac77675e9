// 汇总: the year, its figures, and what was written where.

import type { Span } from "../../domain/sheets/address";
import { CLERKS_PART_MARK } from "../../domain/sheets/ownSheet";
import { isWholeYear, type MonthSpan } from "../../domain/summary/monthSpan";
import { describeLeftOut } from "../describeLeftOut";
import { describeRows, rowsOfSpan } from "../rowList";
import { describeRefusal, listCells } from "./refusal";
import { spanName } from "./spanName";

/** What is chosen beyond the usual. */
interface ChosenParts {
  readonly without: number;
  readonly lists: number;
  readonly masksNames: boolean;
}

export const summary = {
  lead: (span: MonthSpan, parts: readonly string[]) => `${spanName(span)}：${parts.join("，")}。`,
  none: {
    what: "还没有可以汇总的记录。",
    toDo: "登记表里要有写明年份的日期，才能按年度汇总。",
  },
  year: "年度",
  yearOption: (year: number, records: number) => `${year}年（${records} 条记录）`,
  options: (span: MonthSpan, { without, lists, masksNames }: ChosenParts) => {
    const chosen = [
      ...(isWholeYear(span) ? [] : [spanName(span)]),
      ...(without > 0 ? [`不写 ${without} 个部分`] : []),
      ...(lists > 0 ? [masksNames ? "附名单（王**）" : "附名单（写全名）"] : []),
    ];
    return chosen.length === 0 ? "汇总选项" : `汇总选项：${chosen.join("，")}`;
  },
  write: "生成年度汇总",
  writeSpan: "生成这一时段的汇总",
  report: "起草工作总结…",
  reportFor: "照登记的数字起草，逐段看过、改过，再写进表里或者下载成 Word 文件。",
  reportOfYear: (year: number) => `工作总结按${year}年全年起草，不分时段。`,
  whatFor: "写成一张可以打印上交的工作表，您的登记表不会改动。",
  renewing: {
    excel: `更新您的年度汇总：“${CLERKS_PART_MARK}”下面的内容保留，您的登记表不会改动。加在表里的旧式批注（注释）带不走，请先另外记下。`,
    page: `更新您的年度汇总：“${CLERKS_PART_MARK}”下面的内容保留，您的登记表不会改动。`,
  },
  created: (sheet: string) => `已写好『${sheet}』，放在最后一张。`,
  renewed: (sheet: string) => `已更新『${sheet}』，位置没有变。`,
  avoided: (former: string, sheet: string) =>
    `您原来有一张自己做的『${former}』，没有动它，这次写在『${sheet}』里。`,
  noUndo: "上一次的内容不是这次打开以后写的，所以这一次更新不能撤销。",
  clerksRows: (rows: Span) => `您写在横线下面的内容都保留了，现在在${describeRows(rowsOfSpan(rows))}。`,
  notKept: (cells: readonly string[]) =>
    `上面的部分已按登记表重新写过，您写在 ${listCells(cells)} 的内容没有留下；要找回来请点“撤销”。要留的内容，请写在“${CLERKS_PART_MARK}”下面。`,
  notRenewed: describeRefusal,
  notices: {
    "print-setup-refused": "这台电脑没有可用的打印机，打印版式没有设上；打印前请自己选 A4 纵向。",
    "formats-unread": "有的条件格式 Excel 不让助手看。",
  },
  print: {
    excel: "已排成 A4 纵向，打开这张表按 Ctrl+P 就能打印。",
    page: "已排成 A4 纵向。点上方“保存副本”，再用 Excel 或 WPS 打开就能打印。",
  },
  figures: "这一年的数字",
  figuresOfSpan: "这一时段的数字",
  figuresHint: "点一个数字，就在表里选中它的来源。",
  figureOf: (section: string, line: string, value: string) => `${section}，${line}：${value}，看来源`,
  lastYear: (value: string, isYear: boolean) => `${isYear ? "上年" : "上年同期"} ${value}`,
  sources: "来源",
  moreSources: (count: number) => `还有 ${count} 处，写好的表里都能查到。`,
  leftOut: (count: number) => `没有计入的 ${count} 处`,
  leftOutLine: describeLeftOut,
  trendLoading: "正在准备历年对比…",
  trendNotLoaded: "历年对比没有显示出来，可能是网络断了。您的表没有动。",
};
