import { fenOfStandard, StandardBook } from "../../../src/domain/checking/StandardBook";
import { day } from "../../support/fitOf";
import { standard } from "../../support/settingsSheet";

const old = standard("油费", 80, null, [2019, 12, 31]);
const present = standard("油 费", 100, [2020, 1, 1]);
const book = new StandardBook([old, present, standard("慰问金", 200, [2020, 7, 1])]);

test.each<[string, Parameters<StandardBook["find"]>[1], unknown]>([
  ["油费", { day: day(2019, 12, 31), year: null }, old],
  ["油费", { day: day(2020, 1, 1), year: null }, present],
  ["油费", { day: null, year: 2020 }, present],
  ["油费", { day: null, year: null }, "unsure"],
  ["慰问金", { day: null, year: 2020 }, "unsure"],
  ["慰问金", { day: null, year: 2019 }, "gap"],
  ["慰问金", { day: day(2020, 6, 30), year: null }, "gap"],
  ["奖金", { day: day(2020, 6, 30), year: null }, "absent"],
])("%s on %j", (name, when, expected) => {
  expect(book.find(name, when)).toBe(expected);
});

test("a year's is the one in force at its end, or the last that was", () => {
  expect(book.ofYear("油费", 2019)).toBe(old);
  expect(book.ofYear("油费", 2020)).toBe(present);
  const half = standard("年度经费", 3000, [2020, 1, 1], [2020, 6, 30]);
  expect(new StandardBook([half]).ofYear("年度经费", 2020)).toBe(half);
  expect(new StandardBook([half]).ofYear("年度经费", 2021)).toBeNull();
});

test.each([
  ["元/人", 100.5, 10_050],
  ["万元/年", 0.4, 400_000],
  ["千元", 3, 300_000],
  ["", 200, 20_000],
])("%s %d", (unit, amount, fen) => {
  expect(fenOfStandard(standard("某", amount, null, null, unit))).toBe(fen);
});
