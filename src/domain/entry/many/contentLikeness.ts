// How much what stands in a column looks like a field of the form, where no heading says what it is.

import type { FieldId } from "../../kinds/kind";
import { squeezeText } from "../../values/text";
import type { EntryField, EntryForm } from "../entryForm";
import { readTyped } from "../readTyped";

/** Whether the workbook already says this in that field, or in one that asks for the same. */
export type KnownText = (field: EntryField, text: string) => boolean;

const DAY = /\d[-./年月]\d|^\d{1,2}[日号]$|今天|昨天|前天/u;
const AMOUNT = /^[¥￥]?\d[\d,]*(?:\.\d+)?(?:元|块|万元)?$|^[一二两三四五六七八九十百千]+元$/u;
const COUNT = /^\d{1,6}[\p{Script=Han}]{0,2}$/u;
const ID_NUMBER = /^\d{17}[\dXx]$|^\d{15}$/u;
const PHONE = /^1\d{10}$|^0\d{2,3}-?\d{7,8}$/u;
const INVOICE = /^\d{8}$|^\d{20}$/u;
const YES_NO = /^(?:是|否|有|无|√|×)$/u;
const HAN_NAME = /^\p{Script=Han}{2,4}$/u;
const NO_NAME =
  /(?:学|校|院|村|镇|乡|街|路|社区|局|站|所|组|级|班|生|奖|奖励|奖学金|补助|慰问|科|部|公司|[元人个件次])$/u;
const OF_FIELD: Partial<Record<FieldId, RegExp>> = {
  school: /(?:学|学校|学院|校|[一二三四五六七八九十]中|幼儿园)$/u,
  grade: /(?:级|班|大[一二三四]|高[一二三]|初[一二三])$/u,
  address: /(?:村|镇|乡|街道?|路|组|社区|小区|号)$/u,
  village: /(?:村|镇|乡|组|社区)$/u,
  unit: /(?:局|站|所|公司|单位|中心|厂|科|部)$/u,
};

/** Of a form each: a sample says as much as all rows. */
const MOST_LOOKED_AT = 50;
const SURE = 1;
const LIKELY = 0.8;
const MAYBE = 0.6;
/** What may stand anywhere says little. */
const ANYTHING = 0.1;

function share(cells: readonly string[], holds: (cell: string) => boolean): number {
  return cells.filter((cell) => holds(cell)).length / cells.length;
}

function byType(form: EntryForm, field: EntryField, cells: readonly string[]): number {
  const matching = (pattern: RegExp): number => share(cells, (cell) => pattern.test(squeezeText(cell)));
  switch (field.type) {
    case "date":
    case "dateOrMonth":
      return (
        SURE * share(cells, (cell) => DAY.test(cell) && readTyped(field, cell, form.typing).state === "read")
      );
    case "money":
      return LIKELY * matching(AMOUNT);
    case "count":
      return MAYBE * matching(COUNT);
    case "idNumber":
      return SURE * matching(ID_NUMBER);
    case "phone":
      return SURE * matching(PHONE);
    case "invoiceNumber":
      return LIKELY * matching(INVOICE);
    case "yesNo":
      return LIKELY * matching(YES_NO);
    case "person":
      return (
        MAYBE *
        share(cells, (cell) => {
          const name = squeezeText(cell);
          return HAN_NAME.test(name) && !NO_NAME.test(name);
        })
      );
    case "choice":
    case "text":
      return byWords(field, cells);
  }
}

function byWords({ field }: EntryField, cells: readonly string[]): number {
  const words = field === null ? undefined : OF_FIELD[field.id];
  const isText = share(cells, (cell) => !AMOUNT.test(squeezeText(cell)) && !DAY.test(cell));
  const ofWords = words === undefined ? 0 : LIKELY * share(cells, (cell) => words.test(squeezeText(cell)));
  return Math.max(ofWords, ANYTHING * isText);
}

/** 0 (nothing speaks for it) to 1. */
export function contentLikeness(
  form: EntryForm,
  field: EntryField,
  all: readonly string[],
  knows: KnownText,
): number {
  const cells = all.slice(0, MOST_LOOKED_AT);
  if (cells.length === 0) return 0;
  const known = share(cells, (cell) => knows(field, cell));
  return Math.max(byType(form, field, cells), known);
}

/** 1, 2, 3 …: the list's own numbers. */
export function isSerials(cells: readonly string[]): boolean {
  const [first] = cells;
  const start = Number(first);
  return (
    cells.length > 1 &&
    Number.isInteger(start) &&
    cells.every((cell, at) => Number(cell) === start + at && cell.trim() !== "")
  );
}
