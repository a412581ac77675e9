// How the program tells what differs from what 关工设置 remembers, and what it cannot read there.

import type { ColumnDifference, TableDifference } from "../../domain/fitting/remembering/remembered";
import type { SettingsFault } from "../../domain/settings/settings";
import type { KindId } from "../../domain/kinds/kind";
import { columnName } from "../../domain/sheets/address";
import { fields } from "./fields";
import { kinds } from "./kinds";

const kindOf = (kind: KindId | null): string => (kind === null ? "不是登记表" : kinds[kind]);

/** One sentence. */
export function columnDifference(what: ColumnDifference): string {
  switch (what.code) {
    case "column-renamed":
      return `${columnName(what.columnIndex)}列的标题由“${what.from}”改成了“${what.to}”，仍读作${fields[what.field]}。`;
    case "column-gone":
      return `原来读作${fields[what.field]}的“${what.header}”这一列不见了。`;
    case "column-new":
      return what.field === null
        ? `${columnName(what.columnIndex)}列“${what.header}”是新加的，没有读。`
        : `${columnName(what.columnIndex)}列“${what.header}”是新加的，读作${fields[what.field]}。`;
  }
}

/** One sentence. */
export function tableDifference(what: TableDifference): string {
  switch (what.code) {
    case "table-gone":
      return `『${what.sheet}』里原来的一张表（${kindOf(what.kind)}）不见了。`;
    case "sheet-renamed":
      return `『${what.from}』看来改名叫『${what.to}』了，照原来的读法读。`;
    case "table-new":
      return what.kind === null
        ? `『${what.sheet}』里多了一张表，还拿不准登记的是什么。`
        : `『${what.sheet}』里多了一张表，看来是${kinds[what.kind]}。`;
  }
}

const FAULTS: Readonly<Record<SettingsFault["fault"], (found: string) => string>> = {
  "standard-without-name": () => "没有写标准的名称",
  "amount-unreadable": (found) => `金额“${found}”看不懂，请写成数字`,
  "date-unreadable": (found) => `日期“${found}”看不懂，请写成 2021-1-1 这样`,
  "kind-unknown": (found) => `登记种类“${found}”不是十三种之一`,
  "field-unknown": (found) => `“读作”里的“${found}”在这种登记里没有`,
  "rows-unreadable": (found) => `表头行“${found}”看不懂，请写行号，例如 3 或 3-4`,
  "year-unreadable": (found) => `年度“${found}”看不懂，请写成 2021 这样`,
  "acceptance-without-key": () => "没有写核实编号，不知道说的是哪一处",
  "acceptance-without-reason": () => "没有写核实说明",
  "namesake-without-name": () => "没有写同名的姓名",
  "namesake-without-person": (found) => `没有写${found}是第几位，请写 1、2 这样的数`,
  "namesake-without-traits": (found) => `没有写这一位${found}怎样区分，例如“家长：某某”`,
  "traits-unreadable": (found) => `“怎样区分”里的“${found}”看不懂，请写成“家长：某某；年级：三年级”这样`,
  "pairing-without-number": () => "没有写第几对，请写 1、2 这样的数",
  "note-unknown": (found) => `“${found}”不是助手认得的年度事项`,
  "pairing-without-keys": () => "没有写全支出编号和登记编号，不知道配的是哪两行",
};

/** One sentence; the sheet is 关工设置. */
export function settingsFault({ rowIndex, fault, found }: SettingsFault): string {
  return `第${rowIndex + 1}行${FAULTS[fault](found)}，这一行暂时不算数。`;
}
