import { finding } from "../../../../src/texts/zh/findings";
import { checkSheets, placesFound } from "../../../support/checkSheets";
import { awardSheet, expenseSheet } from "../../../support/paidBook";
import { sampleBook, withoutRow } from "../../../support/sampleBook";

const awards = awardSheet([
  ["2020.7.10", "林小禾", "三好学生", 100],
  ["2020.8.28", "叶小秋", "考取本科", 200],
]);
const paid = ["2020.7.10", "三好学生奖励1人", "奖学奖优", 100] as const;

test("the award that no expense pays is named, the paid one is not", () => {
  const { findings, undecided } = checkSheets("award-without-expense", [awards, expenseSheet([paid])]);
  expect(undecided).toEqual([]);
  expect(findings).toMatchObject([
    { who: "叶小秋", severity: "error", cells: [{ rowIndex: 3, columnIndex: 3 }] },
  ]);
  expect(finding(findings[0]!)).toBe(
    "『奖学奖优』D4（叶小秋）：2020年8月28日考取本科奖励200.00元，『经费支出』里没有对应的支出。" +
      "发出去的钱都应有对应的支出（支出日期在前31天到后45天以内、金额对得上的都算，几个人合报一笔也算）。请补记支出，或改正金额、日期。",
  );
});

test("an award without a day is paid within its year", () => {
  const undated = awardSheet([[null, "林小禾", "三好学生", 100]]);
  expect(placesFound("award-without-expense", [undated, expenseSheet([paid])])).toEqual([]);
  expect(placesFound("award-without-expense", [undated, expenseSheet([])])).toEqual(["奖学奖优!D3"]);
});

test("rows of another year are not judged", () => {
  const both = awardSheet([
    ["2019.7.10", "林小禾", "三好学生", 100],
    ["2020.7.10", "林小禾", "三好学生", 100],
  ]);
  const options = { year: 2020 };
  expect(placesFound("award-without-expense", [both, expenseSheet([paid])], options)).toEqual([]);
});

test("a payment may still come as long as the window is open: a note", () => {
  const today = 18_453 + 20;
  const { findings } = checkSheets("award-without-expense", [awards, expenseSheet([])], { today });
  expect(findings.map(({ severity }) => severity)).toEqual(["note", "note"]);
});

test("without an expense register nothing can be judged, and no row is named", () => {
  expect(checkSheets("award-without-expense", [awards])).toEqual({
    findings: [],
    undecided: [
      {
        rule: "award-without-expense",
        sheet: null,
        reason: { code: "no-register", kind: "expense" },
      },
    ],
  });
});

test("many rows, and no expense of their kind at all: one finding for the register", () => {
  const many = awardSheet(Array.from({ length: 8 }, (_, n) => ["2020.7.10", `学生${n}号`, "三好学生", 100]));
  const { findings } = checkSheets("award-without-expense", [many, expenseSheet([])]);
  expect(findings).toHaveLength(1);
  expect(findings[0]!.cells).toHaveLength(8);
  expect(findings[0]!.facts).toMatchObject({ rows: 8, fen: 80_000 });
  expect(finding(findings[0]!)).toContain("本表有8行奖励，共800.00元");
});

test("of the sample, each award that the payment taken away was for", () => {
  const { sheets } = withoutRow(sampleBook(), "经费支出", 10);
  expect(placesFound("award-without-expense", sheets)).toEqual([
    "奖学奖优!I10",
    "奖学奖优!I11",
    "奖学奖优!I12",
  ]);
});
