// All rules over real workbooks, which lie beside the project and may be absent: none breaks, and no row that is in order is
// called wrong.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ruleCatalogue } from "../../src/domain/checking/catalogue";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { checkBook, placeOf } from "../support/checkSheets";
import { day } from "../support/fitOf";
import { quietWatch } from "../support/quietWatch";

const BOOKS = join(__dirname, "../../../shared/books");
const isHere = existsSync(BOOKS);
const names = isHere ? readdirSync(BOOKS).filter((name) => name.endsWith(".xlsx")) : ["none"];
const suite = isHere ? describe : describe.skip;

/** What is wrong in them, each looked at: a sum of money beside which nobody has written what it was for, or whence. */
const WRONG: Readonly<Record<string, readonly string[]>> = {
  "e06_ledger_yyyymmdd.xlsx": ["required-missing Sheet1!F34", "required-missing Sheet1!C21"],
};

suite(`real workbooks${isHere ? "" : " (skipped: ../shared/books is not here)"}`, () => {
  test.each(names)("%s", async (name) => {
    const workbook = await readXlsx(new Uint8Array(readFileSync(join(BOOKS, name))), quietWatch());
    const { findings, undecided } = checkBook(workbook, ruleCatalogue, { today: day(2026, 1, 1) });
    expect(undecided.filter(({ reason }) => reason.code === "rule-failed")).toEqual([]);
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors.map((one) => `${one.rule} ${placeOf(one)}`)).toEqual(WRONG[name] ?? []);
  });
});
