// What the clerk has agreed to keep in the visible sheet 关工设置: whose workbook it is, the standards, and how each
// register is to be read. A person can read and edit every line of it; what cannot be understood is said, not dropped.

import type { RememberedTable } from "../fitting/remembering/remembered";
import type { DayNumber } from "../values/reading";

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

export interface Settings {
  readonly unitName: string | null;
  readonly year: number | null;
  readonly standards: readonly Standard[];
  readonly tables: readonly RememberedTable[];
  readonly acceptances: readonly Acceptance[];
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
    | "acceptance-without-reason";
  readonly found: string;
}

export interface SettingsReading {
  readonly settings: Settings;
  readonly faults: readonly SettingsFault[];
}
