// Why the 年度汇总 is left as it is instead of being renewed, and what to do.

import type { BeyondKind } from "../../domain/sheets/sheetBeyond";
import type { RenewalRefusal } from "../../domain/summary/renewal/renewalRefusal";

const THINGS: Readonly<Record<BeyondKind, string>> = {
  note: "批注",
  drawing: "图片、图形或图表",
  validation: "下拉选项或输入限制",
  format: "条件格式",
  link: "通往别处的链接",
  table: "套用了“表格”的区域",
  array: "数组公式",
};

/** More addresses than these nobody reads. */
const MOST_CELLS = 5;

export function listCells(cells: readonly string[]): string {
  const named = cells.slice(0, MOST_CELLS).join("、");
  return cells.length > MOST_CELLS ? `${named} 等 ${cells.length} 格` : named;
}

/** Without a pane there is no 撤销; the former workbook is still there. */
export function describeNotKept(cells: readonly string[]): string {
  return `原《年度汇总》里写在 ${listCells(cells)} 的内容没有带过来：上面的部分已按登记表重新写过。原工作簿没有改动。`;
}

function reasonOf(why: RenewalRefusal): string {
  switch (why.kind) {
    case "beyond":
      return `表里有您加的${why.things.map((thing) => THINGS[thing]).join("、")}，更新时带不走。请先移到别的表里`;
    case "references":
      return `您写在 ${listCells(why.cells)} 的公式用到上面的行，新的汇总里没有那些行了。请先改一改公式`;
    case "too-much":
      return "您写在横线下面的内容太多，更新时带不走。请先移到别的表里";
  }
}

export function describeRefusal(sheet: string, why: RenewalRefusal): string {
  return `『${sheet}』没有更新，一格也没有动：${reasonOf(why)}，或者把这张表改个名字留着，再生成一次。`;
}
