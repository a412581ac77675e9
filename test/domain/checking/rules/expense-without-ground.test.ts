import { finding } from "../../../../src/texts/zh/findings";
import { checkSheets, placesFound } from "../../../support/checkSheets";
import { awardSheet, expenseSheet, visitSheet } from "../../../support/paidBook";

const visits = visitSheet([["2020.9.18", "石小麦", 200]]);
const awards = awardSheet([["2020.7.10", "林小禾", "三好学生", 100]]);
const paid = [
  ["2020.9.18", "慰问金", "走访慰问", 200],
  ["2020.7.10", "三好学生奖励", "奖学奖优", 100],
] as const;

test("a payment that no register knows is named, its neighbours are not", () => {
  const expenses = expenseSheet([...paid, ["2020.5.4", "慰问困难学生", "走访慰问", 500]]);
  const { findings } = checkSheets("expense-without-ground", [visits, awards, expenses]);
  expect(findings).toMatchObject([{ severity: "error", cells: [{ rowIndex: 5, columnIndex: 3 }] }]);
  expect(finding(findings[0]!)).toBe(
    "『经费支出』D6（慰问困难学生）：这笔慰问支出500.00元，『走访慰问』里没有对应的登记。" +
      "发给个人的钱都应在登记表里写明给了谁（支出日期在前31天到后45天以内、金额对得上的都算，几个人合报一笔也算）。请补上登记，或改正金额、日期。",
  );
});

test.each<[string, string | null, string]>([
  ["goods", "走访慰问", "慰问物品4份"],
  ["fuel", "油费", "走访慰问用车油费"],
  ["another category", "会议费", "慰问老同志座谈会茶水"],
  ["what a ceremony costs", "奖学奖优", "印制奖状"],
  ["neither award nor visit", "办公费", "打印纸"],
])("%s stands on its receipt", (_, category, purpose) => {
  const expenses = expenseSheet([...paid, ["2020.5.4", purpose, category, 500]]);
  expect(placesFound("expense-without-ground", [visits, awards, expenses])).toEqual([]);
});

test("a payment for more people than stand there says how many are lacking", () => {
  const expenses = expenseSheet([["2020.9.18", "慰问金2人", "走访慰问", 400]]);
  const [first] = checkSheets("expense-without-ground", [visits, expenses]).findings;
  expect(finding(first!)).toContain("应是2份，每份200.00元，『走访慰问』里只对上1份，还差1份。");
});

test("a group's payment of another sum tells both sums", () => {
  const four = visitSheet(["甲一一", "乙二二", "丙三三", "丁四四"].map((name) => ["2020.9.18", name, 200]));
  const expenses = expenseSheet([["2020.9.18", "四名帮扶对象慰问金", "走访慰问", 700]]);
  const [first] = checkSheets("expense-without-ground", [four, expenses]).findings;
  expect(finding(first!)).toContain(
    "这笔慰问支出是700.00元，而同一天的登记（『走访慰问』C3起4行）合计800.00元，两边不相等。",
  );
});

test("without a register of its kind a payment is not judged, and that is said once", () => {
  const expenses = expenseSheet([...paid, ["2020.9.20", "慰问金", "走访慰问", 300]]);
  expect(checkSheets("expense-without-ground", [awards, expenses])).toEqual({
    findings: [],
    undecided: [
      { rule: "expense-without-ground", sheet: null, reason: { code: "no-register", kind: "visit" } },
    ],
  });
});
