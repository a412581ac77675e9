// Findings about what goes across sheets, in English: what was found, what was expected and on which ground, what to do.

import type { AcrossFacts, NearRow, StaleFigure } from "../../../domain/checking/facts/acrossFacts";
import type { SheetCell } from "../../../domain/checking/finding";
import { DAYS_AFTER, DAYS_BEFORE } from "../../../domain/checking/pairing/pairingWindow";
import type { Standard } from "../../../domain/settings/settings";
import { cellAddress } from "../../../domain/sheets/address";
import { WHOLE_YEAR } from "../../../domain/summary/monthSpan";
import { formatYuan } from "../../../domain/values/money";
import type { DayNumber } from "../../../domain/values/reading";
import type { FindingTextsOf } from "../../findingTexts";
import { pane } from "../pane";
import { spanName } from "../spanName";

type Unpaid = AcrossFacts["visit-without-expense"];
type Ungrounded = AcrossFacts["expense-without-ground"];

const yuan = (fen: number): string => `${formatYuan(fen)} yuan`;
const place = ({ sheet, rowIndex, columnIndex }: SheetCell): string =>
  `“${sheet}” ${cellAddress(rowIndex, columnIndex)}`;
const places = (cells: readonly SheetCell[]): string => cells.map(place).join(", ");
const sheets = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");
const dayOf = (day: DayNumber | null): string => (day === null ? "" : ` of ${pane.date(day)}`);

function near(nearest: NearRow | null): string {
  if (nearest === null) return "";
  const { cell, fen, day } = nearest;
  return ` The nearest is ${place(cell)}${dayOf(day)}, ${yuan(fen)}, which has no counterpart either.`;
}

const WINDOW = `any payment from ${DAYS_BEFORE} days before to ${DAYS_AFTER} days after whose amount agrees counts, one for several people too`;

function unpaid(what: string, { fen, day, rows, lookedIn, alike, nearest }: Unpaid): string {
  const where = sheets(lookedIn);
  if (rows > 1)
    return `${rows} rows here (${what}), ${yuan(fen)} in all, and no expense in ${where} says that it is for such a thing. What is handed out has its expense: please see whether it was left out, or whether category and purpose do not say so.`;
  const tie =
    alike === null
      ? ""
      : ` Of ${alike.count} rows alike ${alike.lacking} have no expense; which of them cannot be told, so it is marked here.`;
  return `No expense in ${where} pays this ${what}${dayOf(day)}, ${yuan(fen)}.${tie}${near(nearest)} What is handed out has its expense (${WINDOW}). Please add it, or correct amount or date.`;
}

function ungrounded({ fen, shares, found, unequal, lookedIn, names, nearest }: Ungrounded): string {
  const where = sheets(lookedIn);
  const what = names === "award" ? "award" : "comfort money";
  if (unequal)
    return `This payment of ${what} is ${yuan(fen)}, but the ${unequal.rows} rows of its day from ${place(unequal.first)} on come to ${yuan(unequal.fen)}. Please check amounts and number of people.`;
  if (found > 0)
    return `This payment of ${what}, ${yuan(fen)}, is ${shares} times ${yuan(fen / shares)}, and ${where} has only ${found} of them. Please add the others, or correct the payment.`;
  return `Nothing in ${where} stands behind this payment of ${what}, ${yuan(fen)}.${near(nearest)} Money given to people is entered with whom it went to (${WINDOW}). Please add the row, or correct amount or date.`;
}

const standardOf = ({ name, amount, ground }: Standard): string =>
  `the standard “${name}” sets day ${amount} of each month${ground === "" ? "" : ` (ground: ${ground})`}`;

const PERCENT = 100;

function amountOf(value: number | null, unit: StaleFigure["unit"]): string {
  if (value === null) return "gone";
  if (unit === "ratio") return `${(value * PERCENT).toFixed(1)}%`;
  return unit === "yuan" ? yuan(value) : String(value);
}

const stale = ({ label, cell, unit, written, now }: StaleFigure): string =>
  `${cellAddress(cell.rowIndex, cell.columnIndex)} “${label}” ${written === null ? "is blank" : `says ${amountOf(written, unit)}`}, now ${amountOf(now, unit)}`;

export const across: FindingTextsOf<"across"> = {
  "award-without-expense": (facts) => unpaid(facts.rows > 1 ? "awards" : `award “${facts.award}”`, facts),
  "visit-without-expense": (facts) => unpaid("comfort money", facts),
  "expense-without-ground": ungrounded,
  "fuel-without-trip": ({ fen, day, lookedIn, lacksRegister }) => {
    const lacks =
      lacksRegister === null ? "" : ` The workbook has no register of this kind: ${lacksRegister}.`;
    return `Fuel was paid on ${pane.date(day)}, ${yuan(fen)}, but ${sheets(lookedIn)} has no visit by car and no activity on that day. Fuel is paid by the trip.${lacks} Please add the visit (用车: 是) or the activity, or correct the date.`;
  },
  "trip-paid-twice": ({ day, trips, paid, others, tripCells }) =>
    `On ${pane.date(day)} there were ${trips} trips (${places(tripCells)}) but more payments for fuel, ${yuan(paid)} in all; see ${places(others)}. Visits of a day share a car, and a trip is paid once. Please check for a double payment, or add the visit or activity that is missing.`,
  "pupil-without-helper": () => `No helper is named. Every pupil on the roster has one; please fill it in.`,
  "pupil-not-visited": ({ year, lookedIn, pupils, isOver }) =>
    `${pupils > 1 ? `The ${pupils} pupils of the roster have` : "This pupil has"} no visit ${isOver ? `in all of ${year}` : `in ${year} so far`} in ${sheets(lookedIn)}. Everybody on the roster is visited once a year: please see whether a visit was not entered or ${isOver ? "not made" : "is still to be made"}.`,
  "study-day-missing": ({ year, month, standard, lookedIn }) =>
    `No study day in month ${month} of ${year} (looked in ${sheets(lookedIn)}); ${standardOf(standard)}, and there is one a month. Please add the sign-ins, or note why it was not held.`,
  "study-day-moved": ({ day, standard }) =>
    `This study day was ${pane.date(day)}; ${standardOf(standard)}. Moved for a holiday it may stay; a wrong date should be corrected.`,
  "sign-in-unknown": ({ name, rosters, times }) =>
    `“${name}” signed in${times > 1 ? ` ${times} times` : ""} but stands neither in ${sheets(rosters)} nor on another list. Please check the name, or add the person to the roster; guests may stay.`,
  "summary-stale": ({ year, months, figures, count }) =>
    `${count} figures of the summary of ${spanName({ year, ...(months ?? WHOLE_YEAR) })} are no longer so: ${figures.map(stale).join("; ")}${count > figures.length ? "; and so on" : ""}. The registers have changed since: please write the summary anew before handing it in.`,
};
