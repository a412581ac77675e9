import { serialOfIsoDate } from "../../../../src/workbook/xlsx/read/serialOfIsoDate";

test.each([
  ["1900-01-01", 1900, 1],
  ["1900-02-28", 1900, 59],
  ["1900-03-01", 1900, 61],
  ["2020-09-18", 1900, 44092],
  ["2020-09-18T06:00:00", 1900, 44092.25],
  ["18:00:00", 1900, 0.75],
  ["1904-01-02", 1904, 1],
  ["2020-09-18", 1904, 42630],
] as const)("%s in the system of %d is %d", (text, dateSystem, serial) => {
  expect(serialOfIsoDate(text, dateSystem)).toBe(serial);
});

test.each(["", "2020", "9月18日", "2020-9-18"])("%j is no date", (text) => {
  expect(serialOfIsoDate(text, 1900)).toBeNull();
});
