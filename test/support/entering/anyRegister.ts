// Registers of expenses as different clerks keep them, spoiled as clerks spoil them. All names are invented.

import fc from "fast-check";
import type { SheetSnapshot } from "../../../src/domain/sheets/snapshot";
import { dateCell, formatCell, formulaCell, snapshotOf, type GridCell } from "../snapshotOf";

const COLUMNS = ["serial", "date", "purpose", "category", "amount", "payee", "remark"] as const;
type Column = (typeof COLUMNS)[number];

const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  serial: ["序号", "编号"],
  date: ["日期", "支出时间"],
  purpose: ["支出事由", "用途"],
  category: ["费用类别"],
  amount: ["金额（元）", "支出金额"],
  payee: ["收款人"],
  remark: ["备注"],
};

const CELLS: Readonly<Record<Exclude<Column, "serial">, fc.Arbitrary<GridCell>>> = {
  date: fc.constantFrom<GridCell>(
    "2020.9.1",
    "2020年9月2日",
    "9月3日",
    dateCell("2020-09-04"),
    "２０２０．９．５",
  ),
  purpose: fc.constantFrom<GridCell>(
    "座谈会 茶水",
    "奖励三好学生王小禾",
    "慰问留守儿童李小麦",
    "走访用车油费",
  ),
  // Never blank: whether a blank one goes on from above is told from all rows together, a new one among them.
  category: fc.constantFrom<GridCell>("活动费", "活动费 ", "油费"),
  amount: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 900 }).map((value): GridCell => value) },
    fc.constantFrom<GridCell>(86.5, "100", "200元", formatCell(120, "#,##0.00"), formatCell("50", "@")),
  ),
  payee: fc.constantFrom<GridCell>("赵大山", "赵 大山", null),
  remark: fc.constantFrom<GridCell>(null, "—", "补记"),
};

export interface Peculiarities {
  readonly columns: readonly Column[];
  readonly rows: readonly Readonly<Record<string, GridCell>>[];
  readonly heading: number;
  readonly hasTitle: boolean;
  readonly total: "none" | "formula" | "short" | "typed" | "words";
  /** Numbered rows that wait. */
  readonly waiting: number;
  readonly blankAbove: boolean;
  readonly foot: readonly string[];
  readonly hidden: readonly number[];
}

const row = fc.record(CELLS);

export const peculiarities: fc.Arbitrary<Peculiarities> = fc.record({
  columns: fc
    .tuple(fc.subarray(["serial", "category", "payee", "remark"] as Column[]), fc.shuffledSubarray([0, 1, 2]))
    .map(([more]) =>
      COLUMNS.filter((one) => more.includes(one) || ["date", "purpose", "amount"].includes(one)),
    ),
  rows: fc.array(row, { minLength: 2, maxLength: 7 }),
  heading: fc.nat(1),
  hasTitle: fc.boolean(),
  total: fc.constantFrom(
    "none" as const,
    "formula" as const,
    "formula" as const,
    "short" as const,
    "typed" as const,
    "words" as const,
  ),
  waiting: fc.constantFrom(0, 0, 1, 3),
  blankAbove: fc.boolean(),
  foot: fc.constantFrom<readonly string[]>([], ["制表：赵大山"], ["制表：赵大山", "2020年12月31日"]),
  hidden: fc.constantFrom<readonly number[]>([], [], [0], [1]),
});

function totalCell(
  kind: Peculiarities["total"],
  address: (row: number) => string,
  first: number,
  last: number,
) {
  if (kind === "typed") return 500;
  if (kind === "words") return "伍佰元整";
  const end = kind === "short" ? Math.max(first, last - 1) : last;
  return formulaCell(`=SUM(${address(first)}:${address(end)})`, 0);
}

export function buildRegister(one: Peculiarities): SheetSnapshot {
  const { columns, rows, total, waiting, foot } = one;
  const grid: GridCell[][] = one.hasTitle ? [["2020年经费支出登记表"]] : [];
  grid.push(columns.map((column) => HEADINGS[column][one.heading % HEADINGS[column].length] ?? ""));
  const first = grid.length + 1;
  rows.forEach((cells, i) =>
    grid.push(columns.map((column) => (column === "serial" ? i + 1 : (cells[column] ?? null)))),
  );
  const last = grid.length;
  const isNumbered = columns.includes("serial");
  for (let i = 0; isNumbered && i < waiting; i += 1)
    grid.push(columns.map((column) => (column === "serial" ? rows.length + 1 + i : null)));
  if (total !== "none") {
    if (one.blankAbove && waiting === 0) grid.push([]);
    const at = columns.indexOf("amount");
    const letter = String.fromCodePoint(65 + at);
    const cell = totalCell(total, (number) => `${letter}${number}`, first, last);
    grid.push(columns.map((_, c) => (c === 0 ? "合计" : c === at ? cell : null)));
  }
  if (foot.length > 0) grid.push([], ...foot.map((text) => [text]));
  return snapshotOf(grid, { name: "经费支出", hiddenRows: one.hidden.map((i) => first + i) });
}
