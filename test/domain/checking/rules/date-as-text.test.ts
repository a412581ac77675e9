import { dateCell, snapshotOf, type GridCell } from "../../../support/snapshotOf";
import { checkSheets, placesFound } from "../../../support/checkSheets";

const visits = (...dates: readonly GridCell[]) =>
  snapshotOf(
    [["走访慰问登记表"], ["走访日期", "慰问对象", "慰问金"], ...dates.map((date) => [date, "王小禾", 200])],
    { name: "走访" },
  );

test("a date typed as text is named, and mended to the same day", () => {
  const sheet = visits("2020.9.18", dateCell("2020-09-18"));
  const { findings } = checkSheets("date-as-text", [sheet]);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    who: "王小禾",
    fix: {
      edits: [
        {
          rowIndex: 2,
          columnIndex: 0,
          expect: { value: "2020.9.18" },
          value: 44_092,
          numberFormat: "yyyy/m/d",
        },
      ],
    },
  });
});

test.each<[string, GridCell]>([
  ["a real date", dateCell("2020-09-18")],
  ["a text that is no date", "某日"],
  ["a day without its year", "9月18日"],
  ["a blank", null],
])("%s is none of its business", (_, cell) => {
  expect(placesFound("date-as-text", [visits(cell, dateCell("2020-09-18"))])).toEqual([]);
});
