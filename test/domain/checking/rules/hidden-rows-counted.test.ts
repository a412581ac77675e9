import { finding } from "../../../../src/texts/zh/findings";
import { checkSheets, placesFound } from "../../../support/checkSheets";
import { expenses } from "../../../support/registerSheets";
import { dateCell, type GridCell, type SnapshotOptions } from "../../../support/snapshotOf";

const DAY = dateCell("2020-06-01");
const row = (serial: number): readonly GridCell[] => [serial, DAY, "茶水", 50, null];
const sheet = (options: SnapshotOptions) => expenses([row(1), row(2), row(3), [4]], options);

test("records in hidden rows are told once", () => {
  const hidden = sheet({ hiddenRows: [5, 4] });
  expect(checkSheets("hidden-rows-counted", [hidden]).findings).toMatchObject([
    { severity: "note", facts: { rows: [3, 4], byFilter: false } },
  ]);
});

test.each<[string, SnapshotOptions]>([
  ["nothing hidden", {}],
  ["a filter that hides nothing", { filter: "A2:E5" }],
  ["a hidden title, and a hidden row that waits", { hiddenRows: [1, 6] }],
])("%s is in order", (_, options) => {
  expect(placesFound("hidden-rows-counted", [sheet(options)])).toEqual([]);
});

test("what the filter hides is said to be hidden by it, and its words", () => {
  const [one] = checkSheets("hidden-rows-counted", [sheet({ hiddenRows: [4], filter: "A2:E5" })]).findings;
  expect(finding(one!)).toBe(
    "『经费支出』A4（茶水）：第4行被筛选遮住了，共1行。它们照样计入汇总；不该算的请删去，该算的建议显示出来。",
  );
});
