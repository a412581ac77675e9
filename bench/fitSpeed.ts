// Prints how long fitting takes on an expense register of twelve columns, and whether it grows with the rows only:
// npm run bench:fit:speed

import { fitWorkbook } from "../src/domain/fitting/fitWorkbook";
import { runToEnd } from "../src/domain/stepwise";
import { dateCell, snapshotOf, type GridCell } from "../test/support/snapshotOf";
import { workbookOf } from "../test/support/workbookOf";

const SIZES = [10_000, 100_000, 1_000_000];
const RUNS = 3;
const HEADINGS =
  "序号 支出日期 支出事由 费用类别 支出金额 发票号码 收款人 经办人 审批人 附件张数 报销状态 备注".split(" ");
const CATEGORIES = ["奖学奖优", "走访慰问", "油费", "会议"];
const DAY = dateCell("2020-01-15");

function expenseRow(at: number): GridCell[] {
  return [
    at + 1,
    { ...DAY, value: Number(DAY.value) + (at % 366) },
    `购买学习书籍${at % 97}`,
    CATEGORIES[at % CATEGORIES.length],
    100 + (at % 900) / 4,
    String(10_000_000 + at),
    `新华书店${at % 13}`,
    "赵大江",
    "钱大海",
    1 + (at % 3),
    at % 7 === 0 ? "未报销" : "已报销",
    at % 5 === 0 ? "已核" : null,
  ];
}

for (const size of SIZES) {
  const rows = Array.from({ length: size }, (_, at) => expenseRow(at));
  const workbook = workbookOf(
    snapshotOf([["2020年经费支出登记表"], HEADINGS, ...rows], { name: "经费支出" }),
  );
  let best = Infinity;
  let records = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    const fit = runToEnd(fitWorkbook(workbook));
    best = Math.min(best, performance.now() - start);
    records = fit.sheets[0]?.tables[0]?.records.length ?? 0;
  }
  const perThousand = (best / size) * 1000;
  console.log(`${records} records: ${best.toFixed(0)} ms, ${perThousand.toFixed(2)} ms per thousand`);
}
