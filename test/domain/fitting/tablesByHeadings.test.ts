// Whole tables as clerks make them, each as an empty template and with a few rows: the kind and every column.

import type { TableFit } from "../../../src/domain/fitting/fit";
import { fitWorkbook } from "../../../src/domain/fitting/fitWorkbook";
import { catalogue } from "../../../src/domain/kinds/catalogue";
import { runToEnd } from "../../../src/domain/stepwise";
import { snapshotOf, type GridCell } from "../../support/snapshotOf";
import { cellsFor } from "../../support/layouts/tables/cellsFor";
import * as eventTables from "../../support/layouts/tables/eventTables";
import * as fundTables from "../../support/layouts/tables/fundTables";
import * as moneyTables from "../../support/layouts/tables/moneyTables";
import { furtherTables } from "../../support/layouts/tables/furtherTables";
import { otherTables } from "../../support/layouts/tables/otherTables";
import * as rosterTables from "../../support/layouts/tables/rosterTables";
import { columnsOfCase, type TableCase } from "../../support/layouts/tables/tableCase";
import { thirdTables } from "../../support/layouts/tables/thirdTables";
import { workbookOf } from "../../support/workbookOf";

const ROWS = 3;
const A_DOZEN = 12;

function fitCase(table: TableCase, rows: number): readonly TableFit[] {
  const [, name, title] = table;
  const headings = columnsOfCase(table).map(({ heading }) => heading);
  const body = Array.from({ length: rows }, (_, at): GridCell[] =>
    headings.map((heading) => cellsFor(heading)[at]),
  );
  const sheet = snapshotOf([[title], headings, ...body], { name });
  return runToEnd(fitWorkbook(workbookOf(sheet))).sheets[0]!.tables;
}

function mappingOf({ columns }: TableFit): string[] {
  return columns.map(({ header, field }) => `${header}=${field ?? ""}`);
}

const pages = [moneyTables, fundTables, rosterTables, eventTables];
const ours = [...pages.flatMap((page) => Object.values(page).flat()), ...furtherTables, ...thirdTables];

describe.each([
  ["as a template", 0],
  ["with rows", ROWS],
])("a register of ours %s", (_, rows) => {
  test.each(ours)("%s: %s, %s, %s", (...table) => {
    const [fit, ...more] = fitCase(table, rows);
    expect(more).toEqual([]);
    expect(fit!.kind).toBe(table[0]);
    const wanted = columnsOfCase(table).map(({ field }) => field);
    expect(mappingOf(fit!)).toEqual(fit!.columns.map(({ header }, at) => `${header}=${wanted[at] ?? ""}`));
  });
});

test.each(otherTables.flatMap((table) => [0, ROWS].map((rows) => [rows, ...table] as const)))(
  "%i rows of no register of ours: %s, %s, %s, %s",
  (rows, ...table) => {
    expect(fitCase(table, rows).filter(({ kind }) => kind !== null)).toEqual([]);
  },
);

test("there are a dozen ways to keep each kind", () => {
  const few = catalogue.filter(({ id }) => ours.filter(([kind]) => kind === id).length < A_DOZEN);
  expect(few).toEqual([]);
});
