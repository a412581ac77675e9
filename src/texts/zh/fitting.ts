// How the program tells what it understood, why, and what it did not.

import type { NotTable, Reason, Unclear } from "../../domain/fitting/fit";
import { columnName } from "../../domain/sheets/address";
import { describeRows } from "../rowList";
import { fields } from "./fields";
import { kinds } from "./kinds";

const CONTENTS: ReadonlyMap<string, string> = new Map([
  ["date", "日期"],
  ["money", "金额"],
  ["count", "数目"],
  ["idNumber", "身份证号"],
  ["phone", "电话号码"],
  ["person", "人名"],
  ["yesNo", "是或否"],
  ["text", "文字"],
]);

function content(looksLike: string): string {
  return CONTENTS.get(looksLike) ?? "别的内容";
}

/** One clause, without a full stop. */
export function reason(why: Reason): string {
  switch (why.code) {
    case "heading-exact":
      return `标题就是“${why.word}”`;
    case "heading-contains":
      return `标题里有“${why.word}”`;
    case "heading-group":
      return `上一层标题是“${why.word}”`;
    case "content":
      return `内容像${content(why.looksLike)}`;
    case "content-contradicts":
      return `内容却像${content(why.looksLike)}`;
    case "title-word":
      return `表的大标题里有“${why.word}”`;
    case "sheet-name-word":
      return `工作表名里有“${why.word}”`;
    case "own-headings":
      return `有${why.headings.map((heading) => `“${heading}”`).join("")}这样的列`;
    case "shape":
      return why.shape === "matrix" ? "人名竖着排、日期横着排" : "只有日期和带角分的金额，像随手记的花销";
    case "required-missing":
      return `没有“${fields[why.field]}”一列`;
    case "another-kind-close":
      return `也有点像${kinds[why.kind]}`;
    case "agreed":
      return "您确认过";
  }
}

/** One sentence. `header` is the heading of the column it speaks of, "" where it speaks of none. */
export function unclear(what: Unclear, header: string): string {
  switch (what.code) {
    case "kind-uncertain":
      return `拿不准是哪一种登记：${what.candidates.map((kind) => kinds[kind]).join("，还是")}？`;
    case "column-uncertain":
      return `${columnName(what.columnIndex)}列${header === "" ? "没有标题，" : `“${header}”`}当作${fields[what.field]}来读，请核对。`;
    case "column-unknown":
      return `${columnName(what.columnIndex)}列“${what.header}”用不上，没有读。`;
    case "required-field-missing":
      return `没有找到“${fields[what.field]}”这一列。`;
    case "rows-unreadable":
      return `${describeRows(what.rows)}有内容看不懂。`;
    case "year-unknown":
      return `${describeRows(what.rows)}的日期没有写年份。`;
  }
}

export const notTable: Readonly<Record<NotTable | "own" | "said", string>> = {
  form: "是一张填写的表单",
  list: "是一份清单",
  notes: "是文字说明",
  empty: "是空表",
  own: "是助手写的表",
  said: "您说过不是登记表",
};
