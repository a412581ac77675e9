// The rules about values and sheets over real workbooks, which lie beside the project and may be absent: none breaks, and
// no row that is in order is called wrong.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sheetRules } from "../../src/domain/checking/groups/sheetRules";
import { valuesRules } from "../../src/domain/checking/groups/valuesRules";
import type { Rule } from "../../src/domain/checking/rule";
import { valueAt } from "../../src/domain/sheets/snapshot";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { checkBook, placeOf } from "../support/checkSheets";
import { quietWatch } from "../support/quietWatch";

const BOOKS = join(__dirname, "../../../shared/books");
const isHere = existsSync(BOOKS);
const names = isHere ? readdirSync(BOOKS).filter((name) => name.endsWith(".xlsx")) : ["none"];
const suite = isHere ? describe : describe.skip;

const RULES = [...Object.values(valuesRules), ...Object.values(sheetRules)] as readonly Rule[];

suite(`real workbooks${isHere ? "" : " (skipped: ../shared/books is not here)"}`, () => {
  test.each(names)("%s", async (name) => {
    const workbook = await readXlsx(new Uint8Array(readFileSync(join(BOOKS, name))), quietWatch());
    const { findings, undecided } = checkBook(workbook, RULES);
    expect(undecided.filter(({ reason }) => reason.code === "rule-failed")).toEqual([]);
    const wrong = findings.filter(({ severity, rule, sheet, cells: [cell] }) => {
      const found = workbook.sheets.find((one) => one.name === sheet);
      // A field that is blank beside an amount is missing, and nothing else here is wrong.
      const isBlank = found && cell && valueAt(found, cell.rowIndex, cell.columnIndex) === null;
      return severity === "error" && !(rule === "required-missing" && isBlank === true);
    });
    expect(wrong.map((one) => `${one.rule} ${placeOf(one)}`)).toEqual([]);
  });
});
