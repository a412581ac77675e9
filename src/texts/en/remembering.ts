// Differences from what is remembered, and faults of the settings sheet, in English.

import { columnName } from "../../domain/sheets/address";
import type { SettingsFault } from "../../domain/settings/settings";
import type { Texts } from "../zh";
import { fields } from "./fields";
import { kinds } from "./kinds";

export const columnDifference: Texts["columnDifference"] = (what) => {
  switch (what.code) {
    case "column-renamed":
      return `The heading of column ${columnName(what.columnIndex)} was “${what.from}” and is now “${what.to}”; it is still read as ${fields[what.field]}.`;
    case "column-gone":
      return `The column “${what.header}”, read as ${fields[what.field]}, is gone.`;
    case "column-new":
      return what.field === null
        ? `Column ${columnName(what.columnIndex)} “${what.header}” is new and not read.`
        : `Column ${columnName(what.columnIndex)} “${what.header}” is new and read as ${fields[what.field]}.`;
  }
};

export const tableDifference: Texts["tableDifference"] = (what) => {
  switch (what.code) {
    case "table-gone":
      return `A table of “${what.sheet}” (${what.kind === null ? "no register" : kinds[what.kind]}) is gone.`;
    case "sheet-renamed":
      return `“${what.from}” now seems to be called “${what.to}”; it is read as before.`;
    case "table-new":
      return what.kind === null
        ? `There is one more table in “${what.sheet}”; what it records is not clear.`
        : `There is one more table in “${what.sheet}”, probably ${kinds[what.kind]}.`;
  }
};

const FAULTS: Readonly<Record<SettingsFault["fault"], (found: string) => string>> = {
  "standard-without-name": () => "the standard has no name",
  "amount-unreadable": (found) => `the amount “${found}” is no number`,
  "date-unreadable": (found) => `the date “${found}” cannot be read; write it like 2021-1-1`,
  "kind-unknown": (found) => `“${found}” is none of the thirteen kinds`,
  "field-unknown": (found) => `this kind has no field “${found}”`,
  "rows-unreadable": (found) => `the header rows “${found}” cannot be read; write 3 or 3-4`,
  "year-unreadable": (found) => `the year “${found}” cannot be read; write it like 2021`,
  "acceptance-without-key": () => "there is no number, so it is not clear what was settled",
  "acceptance-without-reason": () => "no reason is given",
  "namesake-without-name": () => "no name is given",
  "namesake-without-person": (found) => `it does not say which ${found} is meant; write 1, 2 and so on`,
  "namesake-without-traits": (found) => `it does not say how this ${found} is told apart`,
  "traits-unreadable": (found) => `“${found}” cannot be read; write it like “家长：某某；年级：三年级”`,
  "pairing-without-number": () => "the pairing has no number; write 1, 2 and so on",
  "note-unknown": (found) => `“${found}” is none of the yearly items`,
  "pairing-without-keys": () => "a row's number is missing, so it is not clear which two rows are paired",
};

export const settingsFault: Texts["settingsFault"] = ({ rowIndex, fault, found }) =>
  `Row ${rowIndex + 1}: ${FAULTS[fault](found)}. The line does not count for now.`;
