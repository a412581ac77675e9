// What the clerk has agreed to keep in the visible sheet 关工设置: whose workbook it is, the standards, and how each
// register is to be read. A person can read and edit every line of it; what cannot be understood is said, not dropped.

import type { RememberedTable } from "../fitting/remembering/remembered";
import type { FieldId, KindId } from "../kinds/kind";
import type { DayNumber } from "../values/reading";
import type { NoteId } from "./noteId";

/** An amount or rule in force from a date. A row is judged by the standard in force on its own date. */
export interface Standard {
  readonly name: string;
  /** In `unit`: yuan for money, a day of the month for 学习日, a number of meetings for 局长办公会次数. */
  readonly amount: number;
  readonly unit: string;
  /** null: since ever. */
  readonly from: DayNumber | null;
  /** null: still in force. */
  readonly until: DayNumber | null;
  readonly ground: string;
}

/** 已核实: a finding that the clerk has explained. It comes back when the row it speaks of changes. */
export interface Acceptance {
  /** Rule and content, by which the finding is known again wherever its row has moved (`Finding.key`). */
  readonly key: string;
  /** What the finding said, for whoever reads the sheet. */
  readonly about: string;
  readonly reason: string;
  /** null: nobody has written down when. */
  readonly on: DayNumber | null;
}

/** What a row says in one of its fields; as `traitText` writes it. */
export interface NamesakeTrait {
  readonly field: FieldId;
  readonly text: string;
}

/** 同名不同人: one of the persons of a name, and what the rows of that person say. */
export interface Namesake {
  /** Without blanks. */
  readonly name: string;
  /** In the registers of this kind. */
  readonly kind: KindId;
  /** Which of the persons of that name: 1, 2 … Several lines may speak of one. */
  readonly person: number;
  /** All of them hold in a row of that person; empty where the rows say nothing that tells. */
  readonly traits: readonly NamesakeTrait[];
  readonly note: string;
}

/** A row that is paired by hand. */
export interface PairedRow {
  /** Of its content (`rowKey`): found again wherever it stands, and lost when it is changed. */
  readonly key: string;
  /** What it says, for whoever reads the sheet. */
  readonly about: string;
}

/** 手工配对: a payment and the rows of awards or visits that it pays, as a person has said. */
export interface Pairing {
  /** By which the sheet's lines of one pairing belong together. */
  readonly number: string;
  readonly payment: PairedRow;
  readonly grounds: readonly PairedRow[];
  readonly note: string;
}

/** 年度事项: what no register records, as a person has put it down for the year's report. */
export interface YearNote {
  readonly id: NoteId;
  /** null: of every year. */
  readonly year: number | null;
  /** As written: 是, 0, 王××, a sentence; never empty. */
  readonly content: string;
  readonly remark: string;
}

export interface Settings {
  readonly unitName: string | null;
  readonly year: number | null;
  readonly standards: readonly Standard[];
  readonly tables: readonly RememberedTable[];
  readonly acceptances: readonly Acceptance[];
  readonly namesakes: readonly Namesake[];
  readonly pairings: readonly Pairing[];
  readonly notes: readonly YearNote[];
}

/** A line of 关工设置 that could not be understood; `rowIndex` 0-based in that sheet. */
export interface SettingsFault {
  readonly rowIndex: number;
  readonly fault:
    | "standard-without-name"
    | "amount-unreadable"
    | "date-unreadable"
    | "kind-unknown"
    | "field-unknown"
    | "rows-unreadable"
    | "year-unreadable"
    | "acceptance-without-key"
    | "acceptance-without-reason"
    | "namesake-without-name"
    | "namesake-without-person"
    | "namesake-without-traits"
    | "traits-unreadable"
    | "pairing-without-number"
    | "pairing-without-keys"
    | "note-unknown";
  readonly found: string;
}

export interface SettingsReading {
  readonly settings: Settings;
  readonly faults: readonly SettingsFault[];
}
