// One reader for every type of field: cell, number format and surroundings in, reading out.

import type { FieldType } from "../kinds/kind";
import type { CellValue } from "../sheets/snapshot";
import { readMoney, type MoneyUnit } from "./money";
import { readCount } from "./readCount";
import { readDate, readDateOrMonth, type DateContext } from "./readDate";
import { readDigits } from "./readDigits";
import type { FieldReading } from "./reading";
import { readName } from "./readName";
import { readChoice, readText } from "./readText";
import { readYesNo } from "./readYesNo";

/** What sheet, title and heading say about the cells of a column. */
export interface FieldContext extends DateContext {
  /** What a bare number in a money column stands for. */
  readonly unit: MoneyUnit;
}

/** Reads a cell as the field's type asks; `numberFormat` is the cell's code, "General" where it has none. */
export function readField(
  type: FieldType,
  value: CellValue,
  numberFormat: string,
  context: FieldContext,
): FieldReading {
  switch (type) {
    case "date":
      return readDate(value, numberFormat, context);
    case "dateOrMonth":
      return readDateOrMonth(value, numberFormat, context);
    case "money":
      return readMoney(value, context.unit);
    case "count":
      return readCount(value);
    case "yesNo":
      return readYesNo(value);
    case "person":
      return readName(value);
    case "choice":
      return readChoice(value, numberFormat, context.dateSystem);
    case "text":
      return readText(value, numberFormat, context.dateSystem);
    case "idNumber":
    case "phone":
    case "invoiceNumber":
      return readDigits(value);
  }
}
