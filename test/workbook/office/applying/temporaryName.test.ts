import { temporaryName } from "../../../../src/workbook/office/applying/temporaryName";

describe("temporaryName", () => {
  test.each([
    ["年度汇总", [], "年度汇总·新"],
    ["年度汇总", ["年度汇总·新"], "年度汇总·新2"],
    ["Summary", ["SUMMARY·新", "summary·新2"], "Summary·新3"],
  ])("%s beside %j is %s", (name, taken, expected) => {
    expect(temporaryName(name, "·新", taken)).toBe(expected);
  });

  test("of the longest name Excel allows, the mark stays whole", () => {
    const name = "汇".repeat(31);
    const first = temporaryName(name, "·新", []);
    const second = temporaryName(name, "·新", [first]);
    expect([first, second].map((one) => one.length)).toEqual([31, 31]);
    expect([first.endsWith("·新"), second.endsWith("·新2")]).toEqual([true, true]);
  });
});
