// Rows are taken in some at a time, and what is asked before all are is answered all the same.

import { entryForm } from "../../../src/domain/entry/entryForm";
import { TwiceIndex } from "../../../src/domain/entry/TwiceIndex";
import { allTargets, AROUND, bookOf } from "../../support/entries";
import { snapshotOf } from "../../support/snapshotOf";

const ROWS = 1200;
const expenses = snapshotOf([
  ["经费支出登记表"],
  ["日期", "用途", "金额（元）", "发票号码"],
  ...Array.from({ length: ROWS }, (_, at) => [
    "2020.9.1",
    `购买书籍${at % 400}`,
    60 + at,
    String(10_000_000 + at),
  ]),
]);

test("in slices or at once, the rows that are alike are the same", () => {
  const [target] = allTargets(bookOf(expenses));
  const { register } = entryForm(target!, AROUND).target;
  const [, second] = register.rows;
  const draft = { register, record: { ...second!, rowIndex: 5000 } };
  const sliced = new TwiceIndex([register], "expense");
  const steps = [sliced.advance(), sliced.advance(), sliced.advance(), sliced.advance()];
  expect(steps).toEqual([false, false, true, true]);
  const alike = sliced.around(draft, register);
  expect(alike[0]!.rows.map(({ rowIndex }) => rowIndex)).toEqual([3, 403, 803, 5000]);
  expect(new TwiceIndex([register], "expense").around(draft, register)).toEqual(alike);
  expect(new TwiceIndex([], "expense").advance()).toBe(true);
});
