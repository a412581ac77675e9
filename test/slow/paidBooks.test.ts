// The rules about money over real workbooks, which lie beside the project and may be absent: none breaks, and none calls
// a row of theirs an error.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { reimbursementRules } from "../../src/domain/checking/groups/reimbursementRules";
import { standardsRules } from "../../src/domain/checking/groups/standardsRules";
import { twiceRules } from "../../src/domain/checking/groups/twiceRules";
import type { Rule } from "../../src/domain/checking/rule";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { checkBook, placeOf } from "../support/checkSheets";
import { day } from "../support/fitOf";
import { quietWatch } from "../support/quietWatch";

const BOOKS = join(__dirname, "../../../shared/books");
const isHere = existsSync(BOOKS);
const names = isHere ? readdirSync(BOOKS).filter((name) => name.endsWith(".xlsx")) : ["none"];
const suite = isHere ? describe : describe.skip;
const RULES: readonly Rule[] = Object.values({ ...standardsRules, ...twiceRules, ...reimbursementRules });

suite(`money in real workbooks${isHere ? "" : " (skipped: ../shared/books is not here)"}`, () => {
  test.each(names)("%s", async (name) => {
    const workbook = await readXlsx(new Uint8Array(readFileSync(join(BOOKS, name))), quietWatch());
    const { findings, undecided } = checkBook(workbook, RULES, { today: day(2026, 1, 1) });
    expect(undecided.filter(({ reason }) => reason.code === "rule-failed")).toEqual([]);
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors.map((one) => `${one.rule} ${placeOf(one)}`)).toEqual([]);
  });
});
