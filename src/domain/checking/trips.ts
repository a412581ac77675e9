// The trips of a workbook by day: visits with a car and activities. All visits of one day are one trip: the committee has
// one car.

import type { SourceRecord } from "../fitting/fit";
import { pushTo } from "../summary/groups";
import { isFuel } from "../summary/figures/expenseFigures";
import type { DayNumber, Fen } from "../values/reading";
import type { SheetCell } from "./finding";
import { isOfYear } from "./isOfYear";
import { cellOf, type RegisterView } from "./registerView";
import type { CheckContext, Unjudged } from "./rule";

/** What went on on a day. */
export interface DayOfTrips {
  /** Visits by car, one trip together. */
  readonly byCar: readonly SheetCell[];
  readonly activities: readonly SheetCell[];
  /** Visits of which it is not written whether a car was used. */
  readonly unsaid: readonly SheetCell[];
}

export interface FuelRow {
  readonly register: RegisterView;
  readonly rowIndex: number;
  readonly day: DayNumber;
  readonly fen: Fen;
}

const NO_TRIPS: DayOfTrips = { byCar: [], activities: [], unsaid: [] };

export interface Trips {
  on(day: DayNumber): DayOfTrips;
  /** Sheets that hold visits and activities. */
  readonly sheets: readonly string[];
  readonly lacksRegister: "visit" | "activity" | null;
  /** Neither visits nor activities have a register. */
  readonly isUnknown: boolean;
  /** A sheet with a visit or an activity whose day cannot be read, and which may be any day's; null where there is none. */
  readonly unreadIn: string | null;
}

type Part = keyof DayOfTrips;

function partOf({ kind }: RegisterView, car: unknown): Part | null {
  if (kind.id === "activity") return "activities";
  if (car === true) return "byCar";
  return car === false ? null : "unsaid";
}

export function tripsOf({ registers }: CheckContext): Trips {
  const own = registers.filter(({ kind: { id } }) => id === "visit" || id === "activity");
  const days = new Map<DayNumber, Record<Part, SheetCell[]>>();
  let unreadIn: string | null = null;
  for (const register of own) {
    for (const { rowIndex, fields } of register.rows) {
      const part = partOf(register, fields.car);
      if (part === null) continue;
      if (typeof fields.date !== "number") {
        unreadIn ??= register.sheet.name;
        continue;
      }
      const day = days.get(fields.date) ?? { byCar: [], activities: [], unsaid: [] };
      day[part].push({ sheet: register.sheet.name, ...cellOf(register, rowIndex, "date") });
      days.set(fields.date, day);
    }
  }
  const has = (id: "visit" | "activity"): boolean => own.some(({ kind }) => kind.id === id);
  return {
    on: (day) => days.get(day) ?? NO_TRIPS,
    sheets: [...new Set(own.map(({ sheet }) => sheet.name))],
    lacksRegister: has("visit") ? (has("activity") ? null : "activity") : "visit",
    isUnknown: own.length === 0,
    unreadIn,
  };
}

export function countTrips({ byCar, activities }: DayOfTrips): number {
  return (byCar.length > 0 ? 1 : 0) + activities.length;
}

function isPaidFuel(record: SourceRecord): boolean {
  const { amount } = record.fields;
  return typeof amount === "number" && amount > 0 && isFuel({ record });
}

/** Fuel paid in the year, by day, and the rows whose day cannot be read. */
export interface FuelPaid {
  readonly days: ReadonlyMap<DayNumber, readonly FuelRow[]>;
  readonly unjudged: readonly Unjudged[];
}

const known = new WeakMap<CheckContext, FuelPaid>();

/** Read once for all rules that ask. */
export function fuelByDay(context: CheckContext): FuelPaid {
  const former = known.get(context);
  if (former) return former;
  const paid = readFuel(context);
  known.set(context, paid);
  return paid;
}

function readFuel({ registers, year }: CheckContext): FuelPaid {
  const days = new Map<DayNumber, FuelRow[]>();
  const unjudged: Unjudged[] = [];
  for (const register of registers.filter(({ kind }) => kind.id === "expense")) {
    for (const { rowIndex, fields } of register.rows.filter(isPaidFuel)) {
      const { amount, date } = fields;
      const fen = typeof amount === "number" ? amount : 0;
      const reason = { code: "rows-unjudged", rows: [rowIndex], field: "date" } as const;
      if (typeof date !== "number") unjudged.push({ sheet: register.sheet.name, reason });
      else if (isOfYear(date, year)) pushTo(days, date, { register, rowIndex, day: date, fen });
    }
  }
  return { days, unjudged };
}
