// The yardstick: what an honest schema for zod makes of the same cells. Each field type admits what such sheets hold (a
// date as serial or text, an amount with commas and 元), and transforms it to what the program reads: day numbers, fen,
// trimmed text. It knows beforehand which column is which field; it judges nothing.

import { z } from "zod";
import type { FieldDefinition, FieldType } from "../../src/domain/kinds/kind";

const SERIAL_OF_1970 = 25_569;
const LAST_SERIAL = 73_050;
const MS_PER_DAY = 86_400_000;
const FEN_PER_YUAN = 100;
const DATE_TEXT = /^(\d{4})[-年./](\d{1,2})[-月./](\d{1,2})日?$/u;
const MONEY_TEXT = /^[¥￥]?(-?[\d,]+(?:\.\d{1,2})?)元?整?$/u;
const INVOICE = /^(?:\d{8}|\d{20})$/u;
const ID_NUMBER = /^\d{17}[\dXx]$/u;
const PHONE = /^\d{7,12}$/u;

function dayOfText(text: string, context: z.RefinementCtx): number {
  const [, year, month, day] = DATE_TEXT.exec(text) ?? [];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (!Number.isNaN(time) && new Date(time).getUTCDate() === Number(day)) return time / MS_PER_DAY;
  context.addIssue({ code: "custom", message: "no date" });
  return z.NEVER;
}

/** Full-width signs as half-width ones, as the program reads them. */
const text = z.string().normalize("NFKC").trim();
const textOrNumber = z.union([text, z.number().transform(String)]);
const fen = (yuan: number): number => Math.round(yuan * FEN_PER_YUAN);
const date = z.union([
  z
    .number()
    .min(1)
    .max(LAST_SERIAL)
    .transform((serial) => Math.floor(serial) - SERIAL_OF_1970),
  text.regex(DATE_TEXT).transform(dayOfText),
]);
const money = z.union([
  z.number().transform(fen),
  text.regex(MONEY_TEXT).transform((amount) => fen(Number(amount.replace(/[^\d.-]/gu, "")))),
]);
const count = z.union([
  z.number().int(),
  text.regex(/^\d+[人个份张次本]?$/u).transform((said) => Number.parseInt(said, 10)),
]);
const yesNo = z.union([
  z.boolean(),
  z.enum(["是", "有", "√"]).transform(() => true),
  z.enum(["否", "无", "×"]).transform(() => false),
]);

const SCHEMAS = {
  text: textOrNumber,
  date,
  dateOrMonth: date,
  money,
  count,
  choice: text,
  person: text.transform((name) => name.replaceAll(/\s+/gu, " ")),
  idNumber: text.regex(ID_NUMBER),
  phone: textOrNumber.pipe(z.string().regex(PHONE)),
  invoiceNumber: textOrNumber.pipe(z.string().regex(INVOICE)),
  yesNo,
} satisfies Record<FieldType, z.ZodType>;

/** The schema of a row whose cells stand under the fields' ids. */
export function rowSchema(fields: readonly FieldDefinition[]): z.ZodType {
  return z.object(Object.fromEntries(fields.map(({ id, type }) => [id, SCHEMAS[type].nullable()])));
}
