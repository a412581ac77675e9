// An invoice number that no invoice has. Receipts have numbers of their own kinds: under a heading that does not speak of
// invoices it is only worth a note.

import { type CellValue, valueAt } from "../../sheets/snapshot";
import { plainDigits } from "../../values/readDigits";
import { foldText, isDigits } from "../../values/text";
import { findInvoiceFault, type InvoiceFault } from "../invoiceNumber";
import { findLostDigits } from "../lostDigits";
import { foundIn } from "../foundIn";
import { cellOf, columnOf, rawCell, type RawCell, type RegisterView } from "../registerView";
import type { RowRule } from "../rule";

const SHORT = 8;
const ZEROS = /^0+$/u;

/** The digits as the cell shows them: a number under 00000000 has its zeros. */
function shownDigits({ value, numberFormat }: RawCell): string | null {
  if (typeof value === "number" && Number.isInteger(value))
    return plainDigits(value).padStart(ZEROS.test(numberFormat) ? numberFormat.length : 0, "0");
  return typeof value === "string" ? foldText(value).replace(/^'/u, "").toUpperCase() : null;
}

/** In order as it stands, where it has no code beside it: as most are, and done with before anything is gathered. */
function isPlain(register: RegisterView, rowIndex: number): boolean {
  const number = valueIn(register, rowIndex, "invoiceNo");
  if (typeof number !== "string" || number.length !== SHORT || !isDigits(number)) return false;
  return valueIn(register, rowIndex, "invoiceCode") === null;
}

function valueIn(register: RegisterView, rowIndex: number, field: "invoiceNo" | "invoiceCode"): CellValue {
  const columnIndex = columnOf(register, field);
  return columnIndex === null ? null : valueAt(register.sheet, rowIndex, columnIndex);
}

function cellIn(
  register: RegisterView,
  rowIndex: number,
  field: "invoiceNo" | "invoiceCode",
): RawCell | null {
  const columnIndex = columnOf(register, field);
  return columnIndex === null ? null : rawCell(register, rowIndex, columnIndex);
}

function isLost(value: CellValue | undefined): boolean {
  return value !== undefined && findLostDigits(value) !== null;
}

function isOfInvoices({ columns }: RegisterView): boolean {
  return columns.some(({ field, header }) => field.id === "invoiceNo" && header.includes("发票"));
}

interface FaultFound extends InvoiceFault {
  readonly found: string;
  readonly code: string | null;
}

function faultIn(number: RawCell, codeCell: RawCell | null): FaultFound | null {
  if (isLost(number.value) || isLost(codeCell?.value)) return null;
  const found = shownDigits(number);
  const code = codeCell === null ? null : shownDigits(codeCell);
  const fault = found === null ? null : findInvoiceFault(found, code);
  return found === null || fault === null ? null : { ...fault, found, code };
}

export const invoiceNumberShape: RowRule<"invoice-number-shape"> = {
  id: "invoice-number-shape",
  severity: "warning",
  scope: "row",
  kinds: ["expense"],
  needs: [],
  judge: ({ rowIndex, fields }, register) => {
    if (typeof fields.invoiceNo !== "string" || isPlain(register, rowIndex)) return null;
    const number = cellIn(register, rowIndex, "invoiceNo");
    const codeCell = cellIn(register, rowIndex, "invoiceCode");
    const fault = number === null ? null : faultIn(number, codeCell);
    if (fault === null) return null;
    const { found, code, why, at } = fault;
    const place = cellOf(register, rowIndex, at === "code" ? "invoiceCode" : "invoiceNo");
    const severity = isOfInvoices(register) ? "warning" : "note";
    return foundIn(register, [place], { found, code, why }, { severity });
  },
};
