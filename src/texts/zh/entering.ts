// What became of an entry: where the rows stand, what did not go with them, or why there are none and what to do.

import type { EntryFault } from "../../domain/entry/entryFault";
import type { TotalLeft } from "../../domain/entry/stretches";
import type { TypedFault } from "../../domain/entry/typed";
import { cellAddress } from "../../domain/sheets/address";
import { formatDate } from "../../domain/values/date";
import { type EntryFaultTexts, wordFault } from "../entryFaultTexts";
import { describeRows } from "../rowList";
import { kinds } from "./kinds";

interface Rows {
  readonly sheet: string;
  /** 0-based. */
  readonly rows: readonly number[];
}

const at = ({ sheet, rows }: Rows): string => `『${sheet}』${describeRows(rows)}`;

function totalLeft({ sheet, rowIndex, columnIndex, why }: TotalLeft & { readonly sheet: string }): string {
  const cell = `『${sheet}』${cellAddress(rowIndex, columnIndex)}`;
  return why === "typed"
    ? `${cell} 的合计是手工填的数，没有跟着变，请您自己改。`
    : `${cell} 的合计公式没有把新的一行算进去，请您看一看。`;
}

const faults: EntryFaultTexts = {
  "nothing-entered": () => ({ what: "还没有填内容，所以没有写。", toDo: "请先填好一条，再点保存。" }),
  protected: (one) => ({
    what: `『${one.sheet}』设了保护，写不进去。`,
    toDo: "请在 Excel 的“审阅”里撤消保护，再保存一次。助手不会替您取消保护。",
  }),
  filtered: (one) => ({
    what: `『${one.sheet}』正在筛选，有些行看不见，这时添行会放错地方，所以没有写。`,
    toDo: "请先在“数据”里清除筛选，再保存一次。",
  }),
  beside: (one) => ({
    what: `『${one.sheet}』里这张登记表旁边还有一张表（表头在${describeRows([one.rowIndex])}），插入一行会把它从中间拆开，所以没有写。`,
    toDo: "请您在 Excel 里把旁边的表挪开，或者在合计上面留出空行，再保存一次。",
  }),
  merged: (one) => ({
    what: `『${one.sheet}』${cellAddress(one.rowIndex, one.columnIndex)} 起的合并单元格正好占着要添的这一行，所以没有写。`,
    toDo: "请您在 Excel 里取消这处合并，或者自己加这一行，再保存一次。",
  }),
  "no-group": (one) => ({
    what: `『${one.sheet}』是一组一组写的，里面没有“${one.text}”这一组，所以没有写。`,
    toDo: "请改选表里已有的一组；要添新的一组，请您在 Excel 里先写上组名那一行。",
  }),
  "sheet-full": (one) => ({
    what: `『${one.sheet}』已经到了最后一行，写不下了。`,
    toDo: "请另建一张表，再录入。",
  }),
  "no-session": (one) =>
    one.day === null
      ? {
          what: `『${one.sheet}』按日期签到，还没有填是哪一天，所以没有写。`,
          toDo: "请填上日期，再保存一次。",
        }
      : {
          what: `『${one.sheet}』里没有 ${formatDate(one.day)} 这一列，所以没有写。`,
          toDo: "请您在 Excel 里先添上这一天的列，或者核对日期，再保存一次。",
        },
  "rows-apart": (one) => ({
    what: `几个人里，有的在『${one.sheet}』里已有一行，有的还没有，不能一次写，所以没有写。`,
    toDo: "请把表里已有的人和新添的人分两次录入。",
  }),
  "no-register": (one) => ({
    what: `这本工作簿里没有${kinds[one.kind]}的登记表，所以没有写。`,
    toDo: "请到首页“添一张登记表”，再录入。",
  }),
  "no-register-of-month": (one) => ({
    what: `${kinds[one.kind]}的登记表每月一张，还没有 ${one.year}年${one.month}月 的，所以没有写。`,
    toDo: "请您在 Excel 里照上个月的添一张，或者核对日期，再保存一次。",
  }),
  "same-sheet": (one) => ({
    what: `这一次要往『${one.sheet}』里写两处，助手一次只能写一处，所以没有写。`,
    toDo: "请分两次录入。",
  }),
  "register-gone": (one) => ({
    what: `『${one.sheet}』里现在没有${kinds[one.kind]}的登记表，可能改了名字、删去了，或者改了标题，所以没有写。`,
    toDo: "请点“重新读取”，再选要写进哪张表。",
  }),
  "fields-changed": (one) => ({
    what: `『${one.sheet}』的列和您填写的时候不一样了，怕填错列，所以没有写。`,
    toDo: "请点“重新读取”，看看各栏再保存一次。",
  }),
};

const typed: Readonly<Record<TypedFault, string>> = {
  "not-a-date": "看不出是哪一天，可以写成 9.18 或 2020.9.18",
  "no-such-day": "日历上没有这一天",
  "date-without-day": "只写到年月，请写明哪一日",
  "not-an-amount": "看不出是多少钱，请只写数字，例如 200",
  "beyond-fen": "小数到了分以下，请最多写两位小数",
  "several-amounts": "好像不止一个金额，请只写一个",
  "not-a-count": "看不出是多少，请写数字",
  "not-yes-or-no": "看不出是不是，请写“是”或“否”",
  "error-value": "是出错的公式，请写实际的内容",
  "not-text": "看不懂，请写文字",
  "too-long": "太长，一格写不下，请写短一些",
};

export const entering = {
  entered: (first: Rows, more: readonly Rows[]) =>
    `已写在${at(first)}${more.length === 0 ? "" : `，同时写在${more.map(at).join("、")}`}。`,
  canUndo: "写错了可以点“撤销”。",
  totalLeft,
  asides: {
    "not-shown": "没能跳到那一行，请您自己翻过去看。",
    "not-reread": "写好以后没能再读一遍，请点“重新读取”。",
    "not-settled": "您写的说明没有记下，请到“检查”里点“已核实”再写一次。",
  },
  fault: (one: EntryFault) => wordFault(faults, one),
  /** A clause about what was typed into a field. */
  typed,
  stands: {
    before: "表里照旧，什么也没有写进去。",
    unknown: "不知道写进去没有，请先看看表里有没有这一条，不要急着再存。",
  },
  undo: ({ sheet, rows }: Rows) => `撤销：去掉刚写在『${sheet}』${describeRows(rows)}的记录`,
  undone: (sheet: string) => `已撤销：刚写在『${sheet}』的记录去掉了，合计也改回来了。`,
  reasonLeft: "当时写的情况说明还留在『关工设置』里，没能去掉；请在那张表的“已核实”里删去那一行。",
};
