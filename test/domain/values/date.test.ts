import fc from "fast-check";
import {
  calendarDateOf,
  dayNumberOf,
  formatDate,
  formatMonthDay,
  monthOf,
  yearOf,
} from "../../../src/domain/values/date";

const MS_PER_DAY = 86_400_000;

test("day numbers are those of the calendar", () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (dayNumber) => {
      const known = new Date(dayNumber * MS_PER_DAY);
      const date = calendarDateOf(dayNumber);
      expect(date).toEqual({
        year: known.getUTCFullYear(),
        month: known.getUTCMonth() + 1,
        day: known.getUTCDate(),
      });
      expect(dayNumberOf(date.year, date.month, date.day)).toBe(dayNumber);
    }),
  );
});

test.each([
  [2021, 2, 29],
  [2020, 13, 1],
  [2020, 0, 1],
  [2020, 4, 31],
  [2020, 1, 0],
])("there is no %i-%i-%i", (year, month, day) => {
  expect(dayNumberOf(year, month, day)).toBeNull();
});

test("days as people read them", () => {
  const day = dayNumberOf(2020, 9, 18)!;
  expect(formatDate(day)).toBe("2020年9月18日");
  expect(formatMonthDay({ month: 9, day: 18 })).toBe("9月18日");
  expect([yearOf(day), monthOf(day)]).toEqual([2020, 9]);
});
