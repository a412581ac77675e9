import { firstLine, readHeading, squeezeHeading } from "../../../../src/domain/fitting/locating/readHeading";

test.each([
  ["金额", "金额", "金额", null],
  ["金　额（元）", "金额", "金额", "yuan"],
  ["*金额[元]", "金额", "金额", "yuan"],
  ["捐赠额（单位：元）", "捐赠额", "捐赠额", "yuan"],
  ["已支出金额[万元]", "已支出金额", "已支出金额", "wan"],
  ["捐赠单位（个人）", "捐赠单位(个人)", "捐赠单位", null],
  ["金额（大写）", "金额(大写)", "金额", null],
  ["数量（份）", "数量", "数量", null],
  ["姓\n名", "姓名", "姓名", null],
  ["1、姓名", "姓名", "姓名", null],
  ["9.15", "9.15", "9.15", null],
  ["*发生日期\n格式：yyyy-MM-dd", "发生日期", "发生日期", null],
])("%j", (text, base, bare, unit) => {
  expect(readHeading([text])).toMatchObject({ base, bare, unit, group: "", parent: "" });
});

test("groups stand before the leaf, each once", () => {
  expect(readHeading(["家长情况", "家长情况", "姓名"])).toMatchObject({
    shown: "家长情况/姓名",
    base: "姓名",
    group: "家长",
    parent: "家长",
  });
  expect(readHeading(["慰问情况（元）", "慰问品", "金额"])).toMatchObject({
    group: "慰问慰问品",
    parent: "慰问品",
    unit: "yuan",
  });
});

test("nothing is nothing", () => {
  expect(readHeading(["", " "])).toMatchObject({ shown: "", base: "", group: "" });
});

test("a heading's first line, and its squeezed form", () => {
  expect(firstLine("\n支出事由\n必须填写")).toBe("支出事由");
  expect(squeezeHeading("【报销 金额】：")).toBe("(报销金额)");
});
