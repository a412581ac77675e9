// What a row's cells say as text, and whether what they say is nothing.

import type { SourceRecord } from "../fitting/fit";
import type { FieldId } from "../kinds/kind";
import { type CellValue, valueAt } from "../sheets/snapshot";
import { Unreadable } from "../values/reading";
import { beginsWithHan, squeezeText } from "../values/text";
import { columnOf, type RegisterView } from "./registerView";

/** Without blanks; "" where the field is absent, blank or no text. */
export function textIn({ fields }: SourceRecord, field: FieldId): string {
  const reading = fields[field];
  return typeof reading === "string" ? squeezeText(reading) : "";
}

/** The cell as it stands, blanks and line breaks kept; what the row reads as where it has no cell of its own. */
export function rawText(register: RegisterView, record: SourceRecord, field: FieldId): string {
  const column = columnOf(register, field);
  const value: CellValue = column === null ? null : valueAt(register.sheet, record.rowIndex, column);
  return typeof value === "string" ? value : textIn(record, field);
}

const NOTHING =
  /^(?:[-—–/\\.·×xX0\s]+|无|没有|缺|暂无|空|否|待补?|后补|未.{0,4}|(?:发?票|凭证|附件).{0,2}未.{1,2}|没.{1,3})$/u;

/** The Chinese letters that such words begin with. */
const FIRST_LETTERS = "无没缺暂空否待后未发票凭附";
const ONE = 0x31;
const NINE = 0x39;

/** Nothing that begins so is nothing: numbers of vouchers and invoices, people's names. */
function beginsOtherwise(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code >= ONE && code <= NINE) || (beginsWithHan(text) && !FIRST_LETTERS.includes(text.charAt(0)));
}

/** Blank, or words to that effect: 无, 未开, 票未交, —. */
export function saysNothing({ fields }: SourceRecord, field: FieldId): boolean {
  const reading = fields[field];
  if (reading === null || reading === undefined || reading === 0) return true;
  const text = reading instanceof Unreadable ? reading.found : reading;
  return typeof text === "string" && !beginsOtherwise(text) && NOTHING.test(squeezeText(text));
}
