import {
  alongWith,
  rankSuggestions,
  suggestionsFor,
  type PinyinOf,
} from "../../../src/domain/entry/suggestions";
import { findField } from "../../../src/domain/entry/entryForm";
import { SEED_STANDARDS } from "../../../src/domain/settings/seedStandards";
import { bookOf, fitFor, formOf } from "../../support/entries";
import { snapshotOf } from "../../support/snapshotOf";

const book = bookOf(
  snapshotOf(
    [
      ["学生姓名", "学校", "奖励类别", "金额", "经办人", "楼栋"],
      ["王小明", "县一中", "三好学生", 100, "赵大江", "东楼"],
      ["单小禾", "县二中", "考取本科", 200, "赵大江", "西楼"],
      ["李小麦", "县二中", "考取本科", 200, "钱大海", "东楼"],
    ],
    { name: "奖学奖优" },
  ),
  snapshotOf(
    [
      ["学生姓名", "帮扶人", "学校"],
      ["吴小苗", "孙大川", "镇小学"],
    ],
    { name: "帮扶对象" },
  ),
);
const form = formOf(book, "award");
const settings = { standards: SEED_STANDARDS };

const PINYIN: Record<string, readonly string[]> = {
  王: ["wang"],
  小: ["xiao"],
  明: ["ming"],
  单: ["dan", "shan"],
  禾: ["he"],
  李: ["li"],
  麦: ["mai"],
  吴: ["wu"],
  苗: ["miao"],
};
const pinyinOf: PinyinOf = (text) => Array.from(text, (letter) => PINYIN[letter] ?? [letter]);

function suggested(name: string) {
  const field = findField(form, name);
  if (field === undefined) throw new Error(name);
  return suggestionsFor(form, field, fitFor(book), settings);
}
const texts = (name: string) => suggested(name).map(({ text }) => text);

test("choices: what the column holds, the most frequent first, then the standards", () => {
  expect(texts("award")).toEqual(["考取本科", "三好学生", "学习书籍"]);
});

test("names of the roster are suggested for an award, helpers for who handles it", () => {
  expect(texts("student")).toEqual(expect.arrayContaining(["王小明", "吴小苗"]));
  expect(texts("handler")).toEqual(["赵大江", "孙大川", "钱大海"]);
});

test("a column that means nothing to the program suggests what comes again in it", () => {
  expect(texts("楼栋")).toEqual(["东楼", "西楼"]);
});

test.each([
  ["wxm", ["王小明", "吴小苗"]],
  ["waxm", ["王小明"]],
  ["wangxm", ["王小明"]],
  ["wangxiaoming", ["王小明"]],
  ["sxh", ["单小禾"]],
  ["dan", ["单小禾"]],
  ["小麦", ["李小麦"]],
  ["w", ["吴小苗", "王小明"]],
  ["xm", ["吴小苗", "李小麦", "王小明"]],
  ["wxq", []],
])("%s finds %j", (typed, expected) => {
  const found = rankSuggestions(suggested("student"), typed, pinyinOf).map(({ text }) => text);
  expect([...found].sort()).toEqual([...expected].sort());
});

test("without pinyin characters alone find", () => {
  expect(rankSuggestions(suggested("student"), "wxm", null)).toEqual([]);
});

test("the school goes with the pupil", () => {
  const [pupil] = rankSuggestions(suggested("student"), "李小麦", null);
  expect(pupil && [...alongWith(form, pupil)]).toEqual([["B", "县二中"]]);
});
