import { parseAmountInWords } from "../../../src/domain/values/parseAmountInWords";

test.each([
  ["壹仟肆佰柒拾元整", 147000],
  ["人民币陆万柒仟叁佰肆拾捌元壹角捌分", 6734818],
  ["伍万肆仟壹佰零陆元叁角捌分", 5410638],
  ["壹万贰仟元零壹分", 1200001],
  ["壹拾万圆整", 10000000],
  ["拾万元正", 10000000],
  ["伍角整", 50],
  ["叁分", 3],
  ["壹拾万零柒仟元伍角叁分", 10700053],
  ["壹亿零叁万元整", 10003000000],
  ["贰佰元", 20000],
  ["零仟贰佰零拾零元零角零分", 20000],
  ["大写：人民币贰佰元整", 20000],
])("%s is %i fen", (text, fen) => {
  expect(parseAmountInWords(text)).toBe(fen);
});

test.each(["", "元", "整", "二百元", "壹壹元", "贰佰", "贰佰元贰佰元", "仟佰拾元", "佰元整"])(
  "%p is no amount in words",
  (text) => {
    expect(parseAmountInWords(text)).toBeNull();
  },
);
