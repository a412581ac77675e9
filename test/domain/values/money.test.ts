import fc from "fast-check";
import { formatYuan, readMoney, yuanDecimal } from "../../../src/domain/values/money";
import { Unreadable } from "../../../src/domain/values/reading";

describe("readMoney", () => {
  test.each([
    [0, 0],
    [19.99, 1999],
    [0.1 + 0.2, 30],
    [28360161.37000004, 2836016137],
    [314540755.69, 31454075569],
    [-0.09, -9],
    [1e12, 1e14],
    ["1470", 147000],
    ["1,470.00", 147000],
    ["１，４７０．００", 147000],
    ["   4,000,000.00\u00a0", 400000000],
    ["¥200", 20000],
    ["￥1,200.5", 120050],
    ["200元", 20000],
    ["200 元 整", 20000],
    ["人民币200元", 20000],
    ["现金200元", 20000],
    ["(200)", -20000],
    ["（1,200.00）", -120000],
    ["-200", -20000],
    ["¥-200", -20000],
    ["+200", 20000],
    ["1.2万元", 1200000],
    ["3千元", 300000],
    ["3元5角", 350],
    ["5角2分", 52],
    ["壹仟肆佰柒拾元整", 147000],
    ["人民币贰佰元正", 20000],
    ["1,234.500", 123450],
    ["1470块钱", 147000],
    ["1470RMB", 147000],
    ["共1470元", 147000],
    ["总金额：1,470.00", 147000],
    ["300(元)", 30000],
    ["3千", 300000],
    ["负200", -20000],
    ["二百元", 20000],
    ["一千二百元整", 120000],
    ["人民币（大写）：壹佰元整", 10000],
    ["壹佰元伍角", 10050],
    ["壹佰元伍角整", 10050],
    ["壹佰元零伍分", 10005],
    ["壹佰元整（¥100.00）", 10000],
    ["￥100.00（壹佰元整）", 10000],
  ])("%p is %p fen", (cell, fen) => {
    expect(readMoney(cell)).toBe(fen);
  });

  test.each([null, "", "  ", "\u200b", "\u00a0", "—", "/", "无", "¥ -"])("%p is no amount at all", (cell) => {
    expect(readMoney(cell)).toBeNull();
  });

  test.each([
    [19.999, "beyond-fen"],
    [10 / 3, "beyond-fen"],
    ["0.001", "beyond-fen"],
    [1e21, "not-an-amount"],
    ["二百", "not-an-amount"],
    ["约200元", "not-an-amount"],
    ["1,47", "not-an-amount"],
    ["200/人", "not-an-amount"],
    ["$200", "not-an-amount"],
    ["一等奖", "not-an-amount"],
    ["元", "not-an-amount"],
    [true, "not-an-amount"],
    ["100+200", "several-amounts"],
    ["现金200元、大米1袋", "several-amounts"],
    ["100-200", "several-amounts"],
    ["壹佰元整（¥200.00）", "several-amounts"],
    ["100元/人×3人=300元", "several-amounts"],
    ["200（含税）", "not-an-amount"],
    ["100美元", "not-an-amount"],
    ["200%", "not-an-amount"],
    ["票未交", "not-an-amount"],
    ["#REF!", "error-value"],
  ])("%p is unreadable: %s", (cell, reason) => {
    expect(readMoney(cell)).toEqual(new Unreadable(reason as Unreadable["reason"], cell));
  });

  test.each([
    [1.2345, 1234500],
    [0.3, 300000],
    ["1.5", 1500000],
    ["200元", 20000],
    ["2万", 2000000],
  ])("under 万元, %p is %p fen", (cell, fen) => {
    expect(readMoney(cell, "wan")).toBe(fen);
  });

  test("beyond the fen under 万元 too", () => {
    expect(readMoney(1.2345678, "wan")).toEqual(new Unreadable("beyond-fen", 1.2345678));
  });

  test("any amount to the fen reads back from its number and from its text", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (fen) => {
        expect(readMoney(Number(yuanDecimal(fen)))).toBe(fen);
        expect(readMoney(formatYuan(fen))).toBe(fen);
      }),
    );
  });
});

test.each([
  [147000, "1,470.00"],
  [0, "0.00"],
  [5, "0.05"],
  [-9, "-0.09"],
  [100000000000, "1,000,000,000.00"],
])("%p fen show as %s", (fen, text) => {
  expect(formatYuan(fen)).toBe(text);
});
