import { dayNumberOf } from "../../../src/domain/values/date";
import { dayOfSerial } from "../../../src/domain/values/serial";

test.each([
  [1, 1900, dayNumberOf(1900, 1, 1)],
  [59, 1900, dayNumberOf(1900, 2, 28)],
  [60, 1900, null],
  [61, 1900, dayNumberOf(1900, 3, 1)],
  [43854.1, 1900, dayNumberOf(2020, 1, 24)],
  [2958465, 1900, dayNumberOf(9999, 12, 31)],
  [2958466, 1900, null],
  [0, 1900, null],
  [-1, 1900, null],
  [0, 1904, dayNumberOf(1904, 1, 1)],
  [42392, 1904, dayNumberOf(2020, 1, 24)],
] as const)("serial %p of the %i system", (serial, dateSystem, day) => {
  expect(dayOfSerial(serial, dateSystem)).toBe(day);
});
