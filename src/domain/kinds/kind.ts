// What the program knows about a kind of record, as data: its fields, the headings people give them, and the words by
// which a title or sheet name gives the kind away. One file a kind beside this one; `catalogue.ts` lists them.

export type KindId =
  | "award"
  | "visit"
  | "expense"
  | "income"
  | "pupil"
  | "volunteer"
  | "study"
  | "meeting"
  | "activity"
  | "donation"
  | "publicity"
  | "asset"
  | "opinion";

export type FieldType =
  | "text"
  | "date"
  /** A birth or a beginning, which may be known to the month only. */
  | "dateOrMonth"
  | "money"
  | "count"
  | "choice"
  | "person"
  | "idNumber"
  | "phone"
  | "invoiceNumber"
  | "yesNo";

/** The field ids of DESIGN §4, as they stand in the command's output. */
export type FieldId =
  | "address"
  | "activity"
  | "amount"
  | "amountInWords"
  | "approver"
  | "attachments"
  | "attendance"
  | "author"
  | "award"
  | "birth"
  | "car"
  | "cash"
  | "category"
  | "chair"
  | "consultations"
  | "content"
  | "date"
  | "gender"
  | "goods"
  | "goodsValue"
  | "grade"
  | "group"
  | "guardian"
  | "handler"
  | "handoutKinds"
  | "handouts"
  | "helper"
  | "idNumber"
  | "invoiceCode"
  | "invoiceNo"
  | "item"
  | "keeper"
  | "leader"
  | "meeting"
  | "name"
  | "outlet"
  | "parent"
  | "party"
  | "payee"
  | "people"
  | "person"
  | "phone"
  | "place"
  | "post"
  | "price"
  | "purpose"
  | "quantity"
  | "receiptAmount"
  | "reimbursedOn"
  | "remark"
  | "school"
  | "settledOn"
  | "signature"
  | "since"
  | "source"
  | "specialty"
  | "status"
  | "student"
  | "title"
  | "topic"
  | "unit"
  | "village"
  | "visitors"
  | "voucherNo";

/**
 * A field and how people head its column. Headings stand folded, without blanks, unit notes and brackets' contents
 * (`readHeading`). Chinese headings end in their head noun, so a word weighs more at the end of a heading than inside.
 */
export interface FieldDefinition {
  readonly id: FieldId;
  readonly type: FieldType;
  /** Headings that say exactly this; the first one heads the column of a sheet made new. */
  readonly headings: readonly string[];
  /** Headings that say this only where no better column is there (标准 for an amount). */
  readonly weak?: readonly string[];
  /** Words that make a longer heading this field. */
  readonly words?: readonly string[];
  /** Words that make a heading something else in spite of `words` (出生日期 is no date of a record). */
  readonly not?: readonly string[];
  /** Words that, said in the title or the sheet's name, stand for a column that is not there. */
  readonly inTitle?: readonly string[];
  /** Written once or merged down, a cell of this field covers the rows below it. */
  readonly coversBelow?: true;
}

export interface KindDefinition {
  readonly id: KindId;
  /** In DESIGN's order; the first one must be there. */
  readonly fields: readonly FieldDefinition[];
  /** The fields of which one must have a column; where absent, the first field alone. */
  readonly anchors?: readonly FieldId[];
  /** The fields that must each have a column as well: a table without any money is none of outlays. */
  readonly essentials?: readonly FieldId[];
  /** Fields that tables of many other sorts have too (a post, a telephone): they bear no witness for this kind. */
  readonly commonplace?: readonly FieldId[];
  /** For a row to count as a record, one field of each group must be readable. */
  readonly recordNeeds: readonly (readonly FieldId[])[];
  /** Words of titles, sheet names and headings that speak for the kind, and how loudly (1 to 3). */
  readonly themes: Readonly<Record<string, number>>;
  /** Words that speak against it. */
  readonly against: Readonly<Record<string, number>>;
}

/** The field of a kind, or undefined where the kind has no such field. */
export function fieldOf(kind: KindDefinition, id: FieldId): FieldDefinition | undefined {
  return kind.fields.find((field) => field.id === id);
}

/** Whether a row needs this field, alone or as one of several, to count as a record. */
export function countsForRecord(kind: KindDefinition, id: FieldId): boolean {
  return kind.recordNeeds.some((group) => group.includes(id));
}
