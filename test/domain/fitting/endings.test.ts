// What stands below a register, beside it, or is hidden in it changes none of its records: totals of every make, notes and
// signatures, rows that wait to be filled, another register.

import fc from "fast-check";
import type { SheetFit } from "../../../src/domain/fitting/fit";
import { fitWorkbook } from "../../../src/domain/fitting/fitWorkbook";
import { runToEnd } from "../../../src/domain/stepwise";
import type { SheetSnapshot } from "../../../src/domain/sheets/snapshot";
import { layouts } from "../../support/layouts/layouts";
import { fitGrid, gridOf, recordsOf, registers, type Register } from "../../support/registers";
import { dateCell, type GridCell } from "../../support/snapshotOf";
import { workbookOf } from "../../support/workbookOf";

type Row = readonly GridCell[];

const someRegister = fc.constantFrom(...registers);

function moneyColumn({ fields }: Register): number {
  return fields.findIndex((field) => field === "amount" || field === "cash");
}

function sumOf(register: Register): number {
  const column = moneyColumn(register);
  return register.rows.reduce((sum, row) => sum + Number(row[column]), 0);
}

/** A row with one text and, in the money column, one value. */
function rowWith(register: Register, label: string | null, at: number, value: GridCell): Row {
  const row: GridCell[] = register.fields.map(() => null);
  row[moneyColumn(register)] = value;
  if (label !== null) row[at] = label;
  return row;
}

const blanks = fc.integer({ min: 0, max: 3 }).map((length): Row[] => Array.from({ length }, () => []));

function someTotal(register: Register): fc.Arbitrary<Row[]> {
  const sum = sumOf(register);
  const label = fc.constantFrom("合计", "总 计", "合        计", "小计：", "合计（元）", "本页合计");
  const labelled = fc
    .tuple(label, fc.constantFrom(0, 1))
    .map(([text, at]) => rowWith(register, text, at, sum));
  const worded = fc.constantFrom(
    rowWith(register, "共计3人次", 0, `总金额${sum}`),
    rowWith(register, "合计（大写）：叁佰元整", 0, sum),
    rowWith(register, null, 0, sum),
  );
  return fc.tuple(blanks, fc.oneof(labelled, worded)).map(([gap, total]) => [...gap, total]);
}

function someFoot({ fields }: Register): fc.Arbitrary<Row[]> {
  const atEnd = (value: GridCell): Row => [...fields.slice(1).map(() => null), value];
  const line = fc.constantFrom<Row>(
    ["注：以上款项均已发放到位。"],
    ["制表人：赵大江        审核人：钱大海        负责人："],
    ["制表人：赵大江", null, "审核：钱大海"],
    ["制表人：", "赵大江", "审核人：", "钱大海"],
    ["负责人"],
    atEnd("县畜牧局关工委"),
    atEnd("2020年12月31日"),
    atEnd(dateCell("2020-12-31", 'yyyy"年"m"月"d"日"')),
    ["（以下空白）"],
  );
  return fc.tuple(blanks, fc.array(line, { maxLength: 4 })).map(([gap, lines]) => [...gap, ...lines]);
}

const waiting = fc
  .integer({ min: 0, max: 5 })
  .map((length): Row[] => Array.from({ length }, (_, at) => [at + 4]));

const ended = someRegister.chain((register) =>
  fc.record({
    register: fc.constant(register),
    waiting,
    total: fc.option(someTotal(register), { nil: [] }),
    foot: someFoot(register),
  }),
);

test("rows waiting to be filled, a total and a foot below the records change none of them", () => {
  fc.assert(
    fc.property(ended, ({ register, waiting: prefilled, total, foot }) => {
      const grid = [...gridOf(register), ...prefilled, ...total, ...foot];
      expect(recordsOf(fitGrid(grid))).toEqual(recordsOf(fitGrid(gridOf(register))));
    }),
    { numRuns: 400 },
  );
});

test("the last record ends the data, the total is called one", () => {
  fc.assert(
    fc.property(ended, ({ register, waiting: prefilled, total, foot }) => {
      const grid = [...gridOf(register), ...prefilled, ...total, ...foot];
      const [table] = fitGrid(grid).tables;
      const last = gridOf(register).length - 1;
      expect(table!.dataRows).toEqual({ first: 2, last });
      expect(table!.totalRows).toHaveLength(total.length === 0 ? 0 : 1);
    }),
    { numRuns: 400 },
  );
});

test("blank rows between the header and the records change nothing", () => {
  fc.assert(
    fc.property(someRegister, blanks, (register, gap) => {
      const [title = [], header = [], ...rows] = gridOf(register);
      const grid = [title, header, ...gap, ...rows];
      expect(recordsOf(fitGrid(grid))).toEqual(recordsOf(fitGrid(gridOf(register))));
    }),
  );
});

test("a register below another, each with its title, total and foot, gives the records of both", () => {
  const one = ended.map(({ register, total, foot }) => ({
    register,
    rows: [...gridOf(register), ...total, ...foot],
  }));
  fc.assert(
    fc.property(one, blanks, one, (upper, gap, lower) => {
      const grid = [...upper.rows, ...gap, ...lower.rows];
      const both = [
        ...recordsOf(fitGrid(gridOf(upper.register))),
        ...recordsOf(fitGrid(gridOf(lower.register))),
      ];
      expect(recordsOf(fitGrid(grid))).toEqual(both);
    }),
    { numRuns: 400 },
  );
});

test("a numbered register beside another, behind an empty column, gives the records of both", () => {
  fc.assert(
    fc.property(someRegister, someRegister, fc.integer({ min: 1, max: 3 }), (left, right, gap) => {
      const rightRows = gridOf(right);
      const width = left.headings.length + gap;
      const grid = gridOf(left).map((row, at): Row => {
        const padded = Array.from({ length: width }, (_, column) => row[column] ?? null);
        return [...padded, ...(rightRows[at] ?? [])];
      });
      const fit = fitGrid(grid);
      expect(fit.tables).toHaveLength(2);
      expect(fit.tables.map(({ records }) => records.length)).toEqual([left.rows.length, right.rows.length]);
    }),
  );
});

function fitSheetOf(sheet: SheetSnapshot): SheetFit {
  return runToEnd(fitWorkbook(workbookOf(sheet))).sheets[0]!;
}

test.each(layouts.map((layout) => [layout.name, layout.sheet] as const))("hidden: %s", (_, sheet) => {
  const all = { first: 0, last: sheet.rows.length - 1 };
  const hidden = { ...sheet, hiddenRows: [all], hiddenColumns: [{ first: 1, last: 2 }] };
  expect(fitSheetOf(hidden)).toEqual(fitSheetOf({ ...sheet, hiddenRows: [], hiddenColumns: [] }));
});
