// What is offered to be paired by hand: the likeliest first, nothing that is paired already.

import {
  listPairable,
  type PairableRow,
  rankCounterparts,
} from "../../../../src/domain/checking/pairing/counterparts";
import { rowKey } from "../../../../src/domain/checking/pairing/keptPairing";
import { viewRegisters } from "../../../../src/domain/checking/viewRegisters";
import { fitWorkbook } from "../../../../src/domain/fitting/fitWorkbook";
import { runToEnd } from "../../../../src/domain/stepwise";
import { expenseSheet, visitSheet } from "../../../support/paidBook";
import { workbookOf } from "../../../support/workbookOf";

const snapshot = workbookOf(
  visitSheet([["2020.3.1", "石小麦", 200]]),
  expenseSheet([
    ["2020.3.2", "办公用品", "办公费", 75],
    ["2020.3.20", "慰问金", "走访慰问", 200],
    ["2020.3.4", "慰问金", "走访慰问", 200],
    ["2020.4.2", "付石小麦慰问金", "走访慰问", 200],
    ["2020.3.1", "慰问金", "走访慰问", 600],
  ]),
);
const fit = runToEnd(fitWorkbook(snapshot, { remembered: [], corrections: [] }));
const registers = viewRegisters({ snapshot, fit });
const rows = listPairable(registers, []);
const visit = rows.find(({ side }) => side === "ground")!;
const ranked = (isLacking: (row: PairableRow) => boolean = () => false): readonly number[] =>
  rankCounterparts(visit, rows, (row) => isLacking(row as PairableRow)).map(({ rowIndex }) => rowIndex + 1);

test("who is named first, then the day, then the amount", () => {
  expect(ranked()).toEqual([7, 6, 8, 5, 4, 3]);
});

test("what lacks its counterpart too comes before what has one", () => {
  expect(ranked(({ rowIndex }) => rowIndex === 4)[0]).toBe(5);
});

test("a row is told in the words of its columns", () => {
  expect(visit).toMatchObject({ words: "2020年3月1日 石小麦 200.00", fen: 20_000, sheet: "走访慰问" });
});

test("rows of a pairing that holds are offered no more", () => {
  const [first, second] = registers.map((register) => ({
    key: rowKey({ register, rowIndex: register.kind.id === "visit" ? 2 : 3 }),
    about: "",
  }));
  const left = listPairable(registers, [{ number: "1", payment: second!, grounds: [first!], note: "" }]);
  expect(left).toHaveLength(rows.length - 2);
  expect(left.some(({ side }) => side === "ground")).toBe(false);
});
