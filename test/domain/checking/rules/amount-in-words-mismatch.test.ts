import { finding } from "../../../../src/texts/zh/findings";
import { checkSheets, placesFound } from "../../../support/checkSheets";
import { dateCell, formatCell, snapshotOf, type GridCell } from "../../../support/snapshotOf";

const DAY = dateCell("2020-06-01");
const vouchers = (words: GridCell, amount: GridCell = 1470) =>
  snapshotOf(
    [
      ["经费支出登记表"],
      ["日期", "事由", "支出金额", "金额大写"],
      [DAY, "捐款", amount, words],
      [DAY, "书籍", 60, "陆拾元整"],
    ],
    { name: "支出" },
  );

test.each<[GridCell, GridCell]>([
  ["壹仟肆佰柒拾元整", 1470],
  ["人民币壹仟肆佰柒拾圆正", 1470],
  ["壹仟肆佰柒拾元", 1470],
  ["大写：壹仟肆佰柒拾元整", 1470],
  ["壹佰贰拾叁元肆角整", 123.4],
  ["壹佰贰拾叁元肆角", 123.4],
  ["壹佰贰拾叁元肆角伍分", 123.45],
  ["壹佰元零伍分", 100.05],
  ["⊗万⊗仟壹佰零拾零元零角零分", 100],
  [formatCell(1470, "[DBNum2][$-804]General"), 1470],
  ["#REF!", 1470],
  [null, 1470],
  ["壹仟肆佰柒拾元整", "待定"],
])("%p goes with %p, or cannot be compared", (words, amount) => {
  expect(placesFound("amount-in-words-mismatch", [vouchers(words, amount)])).toEqual([]);
});

test.each<[GridCell, number]>([
  ["壹仟肆佰元整", 140_000],
  ["壹仟肆佰柒拾元伍角", 147_050],
])("%p does not go with 1470", (words, wordsFen) => {
  expect(checkSheets("amount-in-words-mismatch", [vouchers(words)]).findings).toMatchObject([
    {
      severity: "error",
      cells: [{ rowIndex: 2, columnIndex: 3 }],
      facts: { wordsFen, fen: 147_000, amountCell: { sheet: "支出", rowIndex: 2, columnIndex: 2 } },
    },
  ]);
});

test.each<GridCell>(["壹仟肆佰柒", "1470", "同左"])(
  "%p is no amount in words, and accuses nobody",
  (words) => {
    expect(checkSheets("amount-in-words-mismatch", [vouchers(words)]).findings).toMatchObject([
      { severity: "warning", facts: { wordsFen: null } },
    ]);
  },
);

test.each<[GridCell, string]>([
  [
    "壹仟肆佰元整",
    "大写“壹仟肆佰元整”是 1,400.00元，『支出』C3 的小写是 1,470.00元。大小写必须一致（《会计基础工作规范》），请对照凭据改正写错的一处；凭据本身不符的要退回重开。",
  ],
  ["同左", "大写金额“同左”看不懂，没法和 『支出』C3 的 1,470.00元核对。请按规定写，如“壹仟肆佰柒拾元整”。"],
])("its words for %p", (words, said) => {
  const [one] = checkSheets("amount-in-words-mismatch", [vouchers(words)]).findings;
  expect(finding(one!)).toBe(`『支出』D3（捐款）：${said}`);
});
