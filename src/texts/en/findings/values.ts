// Findings about single values, in English: what was found, what was expected and on which ground, what to do.

import type { ValuesFacts } from "../../../domain/checking/facts/valuesFacts";
import type { UnreadableReason } from "../../../domain/values/reading";
import type { FindingTextsOf } from "../../findingTexts";
import { fields } from "../fields";
import { pane } from "../pane";
import { place, quote, units, yuan } from "./quote";

const UNREADABLE: Readonly<Record<UnreadableReason, string>> = {
  "not-a-date": "which is no day",
  "no-such-day": "a day that the calendar does not have",
  "date-without-day": "which says no day of the month",
  "not-an-amount": "which is no amount",
  "beyond-fen": "which has digits beyond the fen",
  "several-amounts": "which looks like several amounts",
  "not-a-count": "which is no number",
  "not-yes-or-no": "which is neither yes nor no",
  "error-value": "a formula's error",
  "not-text": "which is no text",
};

const ID_NUMBER: Readonly<Record<ValuesFacts["id-number-invalid"]["why"], string>> = {
  length: "should have 18 digits (an old one 15)",
  characters: "may hold digits only, and an X at its end",
  birth: "says a day of birth that does not exist or is to come",
  "check-digit": "ends in a check digit that does not fit",
};

const INVOICE: Readonly<Record<ValuesFacts["invoice-number-shape"]["why"], string>> = {
  length: "should have 8 digits, or 20 on a digital invoice",
  characters: "holds letters; perhaps O for 0 or I for 1",
  "code-length": "stands beside a code that should have 10 or 12 digits",
  "code-with-long-number": "has 20 digits beside a code; digital invoices have no code, others have 8 digits",
  "check-code": "has 20 digits but does not begin with a year; perhaps it is the check code",
};

/** Before the first of many cells of a column. */
function many(count: number): string {
  return count > 1 ? `${count} cells of this column are written so, for one: ` : "";
}

function moneyOrNumber({ amount, isMoney }: ValuesFacts["amount-as-text"]): string {
  return isMoney ? yuan(amount) : String(amount);
}

export const values: FindingTextsOf<"values"> = {
  "required-missing": ({ field, count }) =>
    count > 1
      ? `${fields[field]} is blank in ${count} rows; without it they are not counted. Please fill it in on each row.`
      : `${fields[field]} is blank; without it the row is not counted. Please fill it in, or move the row out of the table if it is no record.`,
  "date-unreadable": ({ field, found, why }) =>
    `${fields[field]} says ${quote(found)}, ${UNREADABLE[why]}. Please write year, month and day.`,
  "date-as-text": ({ found, day, isMendable, count }) =>
    `${many(count)}${quote(found)} is text and does not count as a date; it is ${pane.date(day)}. ${
      isMendable
        ? "“Fix” makes it a date and changes nothing else."
        : "It says more than the day, so please move the rest into the remarks yourself."
    }`,
  "date-outside-year": ({ day, year }) =>
    `The date is ${pane.date(day)}, but this register is about ${year}: perhaps the year is a slip. Please compare the voucher, or mark it as verified.`,
  "date-in-future": ({ field, day, today }) =>
    `${fields[field]} is ${pane.date(day)}, and today is ${pane.date(today)}. What is recorded has happened: please correct the date, or record a plan when it is done.`,
  "amount-unreadable": ({ field, found, why }) =>
    `${fields[field]} says ${quote(found)}, ${UNREADABLE[why]}, and is left out of every sum. Please write one amount only, and the rest into the remarks.`,
  "amount-as-text": (facts) =>
    `${many(facts.count)}${quote(facts.found)} is text and left out by formulas that add up; it is ${moneyOrNumber(facts)}. ${
      facts.isMendable
        ? "“Fix” makes it a number and changes nothing else."
        : "Please write the number only, and the rest into the remarks."
    }`,
  "amount-not-positive": ({ field, fen }) =>
    fen === 0
      ? `${fields[field]} is 0. What did not happen needs no row; please fill in what is missing.`
      : `${fields[field]} is ${yuan(fen)}, less than nothing. Please say in the remarks which payment it takes back, or correct it.`,
  "amount-beyond-fen": ({ field, found }) =>
    `${fields[field]} is ${String(found)}, with digits beyond the fen: nobody can pay that, and it is left out of every sum. Please write it to the fen, as on the voucher.`,
  "name-has-spaces": ({ found, name, count }) =>
    `${many(count)}${quote(found)} has blanks or invisible characters and is another person to Excel's search; it is “${name}”. “Fix” takes them out and leaves the name.`,
  "choice-unknown": ({ field, found, known }) =>
    `Only this row says “${found}” under ${fields[field]}; others say “${known.slice(0, 5).join("”, “")}”. Please write the same for the same, or mark it as verified.`,
  "id-number-invalid": ({ found, why, expected }) =>
    `The identity number ${quote(found)} ${ID_NUMBER[why]}${
      expected === null ? "" : `, which would be ${expected}`
    } (GB 11643). Please compare the card.`,
  "number-lost-digits": ({ field, found }) =>
    `${fields[field]} is kept as the number ${String(found)}. Excel keeps 15 digits; the rest is lost. Please make the cell's format text and type the number again from the paper.`,
  "phone-invalid": ({ found }) =>
    `The telephone number ${quote(found)} is too long or too short: mobiles have 11 digits and begin with 1, landlines an area code and 7 or 8. Please check it.`,
  "invoice-number-shape": ({ found, code, why }) =>
    why === "code-length"
      ? `The invoice code ${quote(code)} should have 10 or 12 digits. Please compare the invoice, and keep its leading zeros.`
      : `The invoice number ${quote(found)} ${INVOICE[why]}. Please compare the invoice, and keep its leading zeros.`,
  "amount-in-words-mismatch": ({ words, wordsFen, fen, amountCell }) =>
    wordsFen === null
      ? `The amount in words ${quote(words)} cannot be read, so that it cannot be compared with ${yuan(fen)} in ${place(amountCell)}. Please write it as the rules have it.`
      : `In words it is ${yuan(wordsFen)} (${quote(words)}), in figures ${yuan(fen)} in ${place(amountCell)}. Both must agree (会计基础工作规范). Please correct the wrong one by the voucher.`,
  "formula-error": ({ found, formula, count }) =>
    `${count > 1 ? `${count} cells of this column show` : "The cell shows"} ${found}: the formula is broken${
      formula === null ? "" : ` (${formula})`
    }. Please correct it, or type the number.`,
  "unit-differs": ({ unit, other, otherUnit, amount }) =>
    other === null
      ? `This column is read in ${units[unit]}, but its amounts (as ${String(amount)}) agree with the standards only in ${units[otherUnit]}. Please check the unit in the heading.`
      : `This column is in ${units[unit]}, ${place(other)} in ${units[otherUnit]}. Both are read as headed; one unit for all is easier to read.`,
};
