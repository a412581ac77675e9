import { rowList } from "../../src/texts/en/rowList";
import { describeRows, findRuns } from "../../src/texts/rowList";

describe("rows as people read them", () => {
  test.each<[readonly number[], string, string]>([
    [[4], "第5行", "row 5"],
    [[4, 6], "第5、7行", "rows 5, 7"],
    [[4, 5, 6, 11], "第5—7、12行", "rows 5–7, 12"],
    [[0, 2, 4, 6, 8, 10, 12], "第1、3、5、7、9、11等7行", "rows 1, 3, 5, 7, 9, 11 and more (7 in all)"],
  ])("%p", (rows, chinese, english) => {
    expect([describeRows(rows), rowList(rows)]).toEqual([chinese, english]);
  });

  test("no row makes no run", () => {
    expect(findRuns([])).toEqual([]);
  });
});
