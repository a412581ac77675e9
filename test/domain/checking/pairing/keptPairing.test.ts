import * as fc from "fast-check";
import { reconcile } from "../../../../src/domain/checking/pairing/reconcile";
import { rowKey } from "../../../../src/domain/checking/pairing/keptPairing";
import { viewRegister, type RegisterView } from "../../../../src/domain/checking/registerView";
import { fitWorkbook } from "../../../../src/domain/fitting/fitWorkbook";
import type { PairedRow, Pairing } from "../../../../src/domain/settings/settings";
import type { SheetSnapshot } from "../../../../src/domain/sheets/snapshot";
import { runToEnd } from "../../../../src/domain/stepwise";
import { expenseSheet, visitSheet } from "../../../support/paidBook";
import { workbookOf } from "../../../support/workbookOf";

function registersOf(...sheets: readonly SheetSnapshot[]): readonly RegisterView[] {
  const snapshot = workbookOf(...sheets);
  const fit = runToEnd(fitWorkbook(snapshot, { remembered: [], corrections: [] }));
  return fit.sheets.flatMap(({ tables }, at) =>
    tables.flatMap((table) =>
      table.kind === null ? [] : [viewRegister(snapshot.sheets[at]!, table.kind, table)],
    ),
  );
}

const visits = (person: string) => visitSheet([["2020.3.1", person, 200]]);
const expenses = expenseSheet([["2020.9.18", "补发慰问金", "走访慰问", 180]]);

const registers = registersOf(visits("石小麦"), expenses);
const keyOf = (kind: string, rowIndex: number): string =>
  rowKey({ register: registers.find((one) => one.kind.id === kind)!, rowIndex });
const rowOf = (kind: string, rowIndex: number): PairedRow => ({ key: keyOf(kind, rowIndex), about: kind });
const kept: readonly Pairing[] = [
  { number: "1", payment: rowOf("expense", 3), grounds: [rowOf("visit", 2)], note: "" },
];

test("what a person has said belongs together is settled, whatever days and amounts say", () => {
  const { payments, settled, grounds } = reconcile(registers, kept);
  expect(payments).toEqual([]);
  expect(settled.has(grounds[0]!)).toBe(true);
});

test("it holds when rows have moved, and ends when one of them is changed", () => {
  const moved = registersOf(
    expenseSheet([
      ["2020.5.1", "订阅杂志", "报刊费", 60],
      ["2020.9.18", "补发慰问金", "走访慰问", 180],
    ]),
    visits("石小麦"),
  );
  expect(reconcile(moved, kept).settled.size).toBe(2);
  const changed = registersOf(visits("田小豆"), expenses);
  expect(reconcile(changed, kept)).toMatchObject({ payments: [{ payment: { fen: 18_000 } }] });
  expect(reconcile(changed, kept).settled.size).toBe(0);
});

test("nothing said, nothing settled", () => {
  expect(reconcile(registers).settled.size).toBe(0);
});

test("an expense whose words name no visit can be paired all the same", () => {
  const bare = registersOf(visits("石小麦"), expenseSheet([["2020.9.18", "代办款", "往来", 200]]));
  const expense = bare.find(({ kind }) => kind.id === "expense")!;
  const payment = { key: rowKey({ register: expense, rowIndex: 3 }), about: "" };
  const said: readonly Pairing[] = [{ number: "1", payment, grounds: [rowOf("visit", 2)], note: "" }];
  const { settled, grounds, ended } = reconcile(bare, said);
  expect([settled.has(grounds[0]!), ended]).toEqual([true, []]);
  expect(reconcile(bare).settled.size).toBe(0);
});

test("what has ended is told, what holds is not", () => {
  expect(reconcile(registersOf(visits("田小豆"), expenses), kept).ended).toEqual(kept);
  expect(reconcile(registers, kept).ended).toEqual([]);
});

const book = (people: readonly string[], amounts: readonly number[], order: readonly boolean[]) => {
  const sheets = [
    visitSheet(people.map((person) => ["2020.3.1", person, 200])),
    expenseSheet(amounts.map((amount) => ["2020.9.18", "补发慰问金", "走访慰问", amount])),
  ];
  return order[0] === true ? sheets.reverse() : sheets;
};

test("any order of rows and sheets: the pairs hold, and the findings are as many", () => {
  const people = ["石小麦", "田小豆", "谷小雨", "石小麦"];
  const amounts = [180, 190, 180];
  const straight = registersOf(...book(people, amounts, []));
  const [visit, expense] = [straight[0]!, straight[1]!];
  const row = (register: RegisterView, rowIndex: number): PairedRow => ({
    key: rowKey({ register, rowIndex }),
    about: "",
  });
  const pairs: readonly Pairing[] = [
    { number: "1", payment: row(expense, 3), grounds: [row(visit, 2), row(visit, 3)], note: "" },
    { number: "2", payment: row(expense, 5), grounds: [row(visit, 5)], note: "" },
  ];
  const whole = <T>(all: readonly T[]) => fc.shuffledSubarray([...all], { minLength: all.length });
  fc.assert(
    fc.property(whole(people), whole(amounts), fc.array(fc.boolean(), { minLength: 1 }), (...moved) => {
      const { ended, grounds, settled } = reconcile(registersOf(...book(...moved)), pairs);
      expect(ended).toEqual([]);
      const open = grounds.filter((ground) => !settled.has(ground)).map(({ names }) => names[0]);
      expect(open).toEqual(["谷小雨"]);
    }),
    { numRuns: 30 },
  );
});
