import { finding } from "../../../../src/texts/zh/findings";
import { tidyName } from "../../../../src/domain/checking/tidyName";
import { checkSheets, placesFound } from "../../../support/checkSheets";
import { awards } from "../../../support/registerSheets";

const pupil = (name: string) =>
  awards([
    [1, name, "三好学生", 100],
    [2, "李小麦", "三好学生", 100],
  ]);

test.each<[string, string, "warning" | "note"]>([
  ["王小禾 ", "王小禾", "warning"],
  ["　王小禾", "王小禾", "warning"],
  ["王小禾\t", "王小禾", "warning"],
  ["王小\u200b禾", "王小禾", "warning"],
  ["王 小 禾", "王小禾", "warning"],
  ["王　五", "王五", "note"],
  ["王  五", "王五", "note"],
  ["欧 阳小明", "欧阳小明", "warning"],
  ["王　五、李 小麦", "王五、李小麦", "warning"],
  ["王小禾Ａ", "王小禾A", "warning"],
])("%p is %p", (found, name, severity) => {
  expect(checkSheets("name-has-spaces", [pupil(found)]).findings).toMatchObject([
    { severity, facts: { found, name }, fix: { edits: [{ value: name, expect: { value: found } }] } },
  ]);
});

test.each([
  "王小禾",
  "王小禾 李小麦",
  "张三 李四",
  "王小禾\n李小麦",
  "John Smith",
  "王小禾（大）",
  "阿依·古丽",
])("%p is left as it is", (name) => {
  expect(placesFound("name-has-spaces", [pupil(name)])).toEqual([]);
});

test("what is tidy stays so", () => {
  for (const name of ["王　五", " 王小禾 ", "王 小 禾"]) expect(tidyName(tidyName(name)!.name)).toBeNull();
});

test("its words", () => {
  const [one] = checkSheets("name-has-spaces", [pupil("王 小禾")]).findings;
  expect(finding(one!)).toBe(
    "『奖学奖优』B3（王小禾）：“王 小禾”里有空格或看不见的字符，查找和统计时会当成另一个人，应是“王小禾”。可以点“修正”去掉，名字不变。",
  );
});
