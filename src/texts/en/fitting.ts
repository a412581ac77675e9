// What was understood, why, and what was not, in English.

import type { Reason, Unclear } from "../../domain/fitting/fit";
import { columnName } from "../../domain/sheets/address";
import type { Texts } from "../zh";
import { fields } from "./fields";
import { kinds } from "./kinds";
import { rowList } from "./rowList";

const CONTENTS: ReadonlyMap<string, string> = new Map([
  ["date", "dates"],
  ["money", "amounts"],
  ["count", "counts"],
  ["idNumber", "ID numbers"],
  ["phone", "phone numbers"],
  ["person", "names"],
  ["yesNo", "yes or no"],
]);

function content(looksLike: string): string {
  return CONTENTS.get(looksLike) ?? "something else";
}

export function reason(why: Reason): string {
  switch (why.code) {
    case "heading-exact":
      return `the heading is “${why.word}”`;
    case "heading-contains":
      return `the heading contains “${why.word}”`;
    case "heading-group":
      return `the heading above is “${why.word}”`;
    case "content":
      return `the cells look like ${content(why.looksLike)}`;
    case "content-contradicts":
      return `but the cells look like ${content(why.looksLike)}`;
    case "title-word":
      return `the title contains “${why.word}”`;
    case "sheet-name-word":
      return `the sheet's name contains “${why.word}”`;
    case "own-headings":
      return `there are columns headed ${why.headings.map((heading) => `“${heading}”`).join(", ")}`;
    case "shape":
      return why.shape === "matrix"
        ? "names run down and dates across"
        : "it is nothing but dates and odd amounts, as people jot down what they spend";
    case "required-missing":
      return `there is no column for ${fields[why.field]}`;
    case "another-kind-close":
      return `it looks a little like “${kinds[why.kind]}” too`;
    case "agreed":
      return "you have said so";
  }
}

export function unclear(what: Unclear, header: string): string {
  switch (what.code) {
    case "kind-uncertain":
      return `Which kind of record is this: ${what.candidates.map((kind) => kinds[kind]).join(" or ")}?`;
    case "column-uncertain":
      return `Column ${columnName(what.columnIndex)} ${header === "" ? "without a heading" : `“${header}”`} is read as ${fields[what.field]}; please check.`;
    case "column-unknown":
      return `Column ${columnName(what.columnIndex)} “${what.header}” is not needed and was not read.`;
    case "required-field-missing":
      return `There is no column for ${fields[what.field]}.`;
    case "rows-unreadable":
      return `Something in ${rowList(what.rows)} cannot be read.`;
    case "year-unknown":
      return `The dates in ${rowList(what.rows)} have no year.`;
  }
}

export const notTable: Texts["notTable"] = {
  form: "is a form",
  list: "is a list",
  notes: "is text",
  empty: "is empty",
  own: "was written by the assistant",
  said: "is no register, as you have said",
};
