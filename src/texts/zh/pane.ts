// The pane's frame: header, places, progress, and the states in which there is nothing to show yet.

import type { Span } from "../../domain/sheets/address";
import { formatDate } from "../../domain/values/date";
import { describeRows, rowsOfSpan } from "../rowList";

export const pane = {
  product: "关工助手",
  year: (year: number) => `${year}年`,
  date: formatDate,
  undo: "撤销",
  undoRemove: (sheet: string) => `撤销：删去刚添的『${sheet}』`,
  undoRestore: (sheet: string) => `撤销：『${sheet}』改回上一次的样子`,
  help: "帮助",
  closeHelp: "关上帮助",
  navigation: "页面",
  show: "去看",
  showOf: (what: string) => `去看：${what}`,
  stop: "停止",
  stopping: "正在停下…",
  reread: "重新读取",
  close: "知道了",
  stale: "表里有改动，下面还是改动以前的样子。",
  details: "详细信息",
  detailsHint: "里面没有单元格的内容，可以放心发出去。",
  copy: "复制",
  copied: "已复制",
  copyByHand: "已选中，请按 Ctrl+C 复制。",
  stopped: "已经停下，一切照旧。",
  removed: (sheet: string) => `已撤销：『${sheet}』已删去。`,
  kept: (sheet: string) => `各张表的读法已经记在『${sheet}』里，下次打开照这样读。您也可以直接改那张表。`,
  checkWritten: (sheet: string) => `检查结果已经写在『${sheet}』里，可以打印。`,
  checkRenewed: (sheet: string) => `『${sheet}』已经换成这一次的检查结果。`,
  reportWritten: (sheet: string) => `工作总结已经写在『${sheet}』里，正文可以在表里接着改。`,
  reportRenewed: (sheet: string) => `『${sheet}』已经更新，您改写过的段落没有动。`,
  reportOvertaken: (sheet: string, count: number) =>
    `『${sheet}』里有 ${count} 段刚在表里被改过，所以这次没有写。请先看看那几段，再写一次。`,
  yearNoted: (sheet: string, year: number) => `${year}年的年度事项已经记在『${sheet}』里，总结已照着改好。`,
  mended: (count: number) => `已经修正 ${count} 处。改了主意，可以点“撤销”。`,
  undoMending: "撤销：刚才修正的几格改回原样",
  unmended: "已撤销：刚才修正的几格改回了原样。",
  settled: (sheet: string) => `记下了，『${sheet}』里有您的说明。那一行有改动时，这一处会再提出来。`,
  unsettled: (sheet: string) => `『${sheet}』里的说明去掉了，这一处重新列出来。`,
  said: {
    toldApart: (sheet: string) => `记下了，『${sheet}』里写着怎样区分。检查和人数都照这样算。`,
    notToldApart: (sheet: string) => `『${sheet}』里的同名不同人去掉了，又当作可能是同一个人。`,
    paired: (sheet: string) => `配好了，记在『${sheet}』里。配的行有改动时，这一对就不再算数。`,
    unpaired: (sheet: string) => `『${sheet}』里的这一对取消了，又照助手自己的办法配。`,
  },
  registerAdded: (sheet: string) => `已经添了一张『${sheet}』，样子照您的表，可以直接填写。`,
  nameTaken: (sheet: string) =>
    `您已经有一张叫『${sheet}』的表，助手没有动它，所以还没有记下。请把它改个名字再试。`,
  nothingThere: (sheet: string, rows: Span) =>
    `『${sheet}』${describeRows(rowsOfSpan(rows))}是空的，不能当表头。请选有标题的那一行。`,
  restored: (sheet: string) => `已撤销：『${sheet}』恢复成上一次的样子。`,
};

export const places = { home: "首页", entry: "录入", check: "检查", summary: "汇总" };

/** What is being done, while it lasts. */
export const stages = {
  opening: "正在打开工作簿",
  reading: "正在读取工作表",
  understanding: "正在辨认登记表",
  summing: "正在汇总",
  checking: "正在检查",
  writing: "正在写入",
  verifying: "正在核对写好的内容",
  saving: "正在保存",
};

export const states = {
  noWorkbook: {
    what: "还没有打开工作簿。",
    toDo: "请点上方的“打开”，选一个 Excel 工作簿（.xlsx）；也可以把文件拖到这里来。",
  },
  unread: { what: "还没有读这本工作簿。", toDo: "读取只是看，不会改动任何内容。", start: "开始读取" },
  waiting: "读取的时候，表格可以照常使用。",
  connecting: { what: "正在连接 Excel…", toDo: "请稍等片刻。" },
  noAnswer: {
    what: "Excel 还没有回应。",
    toDo: "请再等一会儿；仍然没有反应，请点“再试一次”，或者关上窗格，从“关工助手”选项卡重新打开。",
    reload: "再试一次",
  },
  outside: {
    what: "这一页是 Excel 里的窗格，不能单独打开。",
    toDo: "请在 Excel 里打开工作簿，点“关工助手”选项卡上的按钮。没有 Excel，请用浏览器版。",
  },
  crashed: {
    what: "这个窗格出了差错，没有动您的工作簿。",
    toDo: "请点“重新打开窗格”。",
    reload: "重新打开窗格",
  },
};

export const help = {
  title: "帮助",
  lines: [
    "首页：看看每张表被当作哪种登记，有没有读错。点哪一列的名字，表里就选中哪一列。",
    "读错了：点开“各列读作什么”改过来，再点“记住这样的读法”，下次照样读。",
    "录入：照您的表逐格登记，名单可以成批粘贴，存好看得到写在哪一行。",
    "检查：逐处列出问题和没法检查的地方，可以去看、修正、说明。",
    "汇总：选好年度，点“生成年度汇总”，就在工作簿里写一张可以上交的表；还可以起草工作总结。",
    "助手只写它自己的表和您让它登记、修正的地方；写错了可以点“撤销”。",
    "所有内容都在这台电脑上处理，不会传到网上。",
  ],
};
