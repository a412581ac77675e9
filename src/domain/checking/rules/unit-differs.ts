// Yuan here, ten thousand yuan there. The program reads both as they are headed; people adding them up by eye will not.
// Amounts that only make sense in the other unit than the heading's are worth a warning.

import { valueAt } from "../../sheets/snapshot";
import type { MoneyUnit } from "../../values/money";
import { columnUnit } from "../columnUnit";
import { foundIn, type Place } from "../foundIn";
import type { RegisterColumn, RegisterView } from "../registerView";
import type { BookRule, CheckContext, Verdict } from "../rule";

type Said = Iterable<Verdict<"unit-differs">>;

const YUAN_PER_WAN = 10_000;
const LEAST_AMOUNTS = 2;
function moneyColumns({ columns }: RegisterView): readonly RegisterColumn[] {
  return columns.filter(({ field }) => field.type === "money");
}

function headOf({ table }: RegisterView, { columnIndex }: RegisterColumn): Place {
  return { rowIndex: table.headerRows.last, columnIndex };
}

function at(register: RegisterView, column: RegisterColumn): Place & { readonly sheet: string } {
  return { sheet: register.sheet.name, ...headOf(register, column) };
}

function firstIn(register: RegisterView, unit: MoneyUnit): RegisterColumn | undefined {
  return moneyColumns(register).find((column) => columnUnit(register, column) === unit);
}

/** Columns in both units in one register. */
function* judgeColumns(register: RegisterView): Said {
  const [wan, yuan] = [firstIn(register, "wan"), firstIn(register, "yuan")];
  if (!wan || !yuan) return;
  yield foundIn(
    register,
    [headOf(register, wan)],
    { field: wan.field.id, unit: "wan", other: at(register, yuan), otherUnit: "yuan", amount: null },
    { severity: "note" },
  );
}

/** Registers of one kind, one in each unit; one that has both has been told of. */
function* judgeKinds({ registers }: CheckContext): Said {
  const yuan = new Map<string, RegisterView>();
  for (const register of registers) {
    const isYuan = firstIn(register, "yuan") !== undefined && firstIn(register, "wan") === undefined;
    if (isYuan && !yuan.has(register.kind.id)) yuan.set(register.kind.id, register);
  }
  for (const register of registers) {
    if (firstIn(register, "yuan") !== undefined) continue;
    const column = firstIn(register, "wan");
    const other = yuan.get(register.kind.id);
    const otherColumn = other && firstIn(other, "yuan");
    if (!other || !column || !otherColumn) continue;
    const facts = {
      field: column.field.id,
      unit: "wan" as const,
      other: at(other, otherColumn),
      otherUnit: "yuan" as const,
      amount: null,
    };
    yield foundIn(register, [headOf(register, column)], facts, { severity: "note" });
  }
}

function isMainAmount({ kind }: RegisterView, { field: { id } }: RegisterColumn): boolean {
  return (kind.id === "award" && id === "amount") || (kind.id === "visit" && id === "cash");
}

/** The amounts that single rows of awards and visits are given, in yuan; figures of a year no row reaches. */
function standardAmounts({ settings }: CheckContext): ReadonlySet<number> {
  const ofRows = settings.standards.filter(({ unit }) => unit.includes("元") && !unit.includes("年"));
  return new Set(ofRows.map(({ amount }) => amount));
}

/** Every amount of the column is a standard's, once it is taken in the other unit. */
function* judgeAmounts(register: RegisterView, column: RegisterColumn, standards: ReadonlySet<number>): Said {
  const unit = columnUnit(register, column);
  const otherUnit: MoneyUnit = unit === "wan" ? "yuan" : "wan";
  const factor = otherUnit === "wan" ? YUAN_PER_WAN : 1;
  const bare: { readonly rowIndex: number; readonly value: number }[] = [];
  for (const { rowIndex } of register.rows) {
    const value = valueAt(register.sheet, rowIndex, column.columnIndex);
    if (typeof value !== "number" || value === 0) continue;
    // Rounded, because 0.02 × 10000 is no whole number in binary.
    if (!standards.has(Math.round(value * factor * 100) / 100)) return;
    bare.push({ rowIndex, value });
  }
  const [first] = bare;
  if (bare.length < LEAST_AMOUNTS || !first) return;
  yield foundIn(register, [{ rowIndex: first.rowIndex, columnIndex: column.columnIndex }], {
    field: column.field.id,
    unit,
    other: null,
    otherUnit,
    amount: first.value,
  });
}

export const unitDiffers: BookRule<"unit-differs"> = {
  id: "unit-differs",
  severity: "warning",
  scope: "book",
  *judge(context) {
    const standards = standardAmounts(context);
    yield* judgeKinds(context);
    for (const register of context.registers) {
      yield* judgeColumns(register);
      for (const column of moneyColumns(register)) {
        if (isMainAmount(register, column)) yield* judgeAmounts(register, column, standards);
      }
    }
  },
};
