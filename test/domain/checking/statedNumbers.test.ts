import {
  peopleIn,
  personsIn,
  statedPeople,
  statedSets,
  statedTrips,
} from "../../../src/domain/checking/statedNumbers";

test.each<[string, readonly number[] | null]>([
  ["王小禾", [1]],
  ["柳 新", [1]],
  ["王小禾 李小苗", [2]],
  ["王小禾\n李小苗", [2]],
  ["王小禾、李小苗；张小麦", [3]],
  ["王三生", [1]],
  ["欧阳小禾", [1]],
  ["阿里木·买买提", [1]],
  ["王小禾同学", [1]],
  ["石小麦一家", [1]],
  ["王小禾（孤儿）", [1]],
  ["王小禾等3人", [3]],
  ["四名学生", [4]],
  ["男生3人、女生2人", [5, 3, 2]],
  ["王小禾等", null],
  ["困难学生", null],
  ["六年级", null],
  ["敬老院老人", null],
])("%j means so many: %j", (cell, people) => {
  expect(peopleIn(cell)).toEqual(people);
});

test("a list with a group in it names nobody for certain", () => {
  expect(personsIn("王小禾、李小苗")).toEqual(["王小禾", "李小苗"]);
  expect(personsIn("王小禾、其他学生")).toBeNull();
});

test.each<[string, readonly number[]]>([
  ["第3名", []],
  ["每3人一组", []],
  ["共12人", [12]],
  ["十四名党员", [14]],
])("persons stated in %s", (text, counts) => {
  expect(statedPeople(text)).toEqual(counts);
});

test.each<[string, readonly number[], readonly number[]]>([
  ["学习书籍6套", [6], []],
  ["走访用车2次", [], [2]],
  ["第2次走访", [], []],
  ["三趟", [], [3]],
  ["9月18日、25日走访", [], [2]],
  ["9月18日走访", [], []],
])("sets and trips stated in %s", (text, sets, trips) => {
  expect(statedSets(text)).toEqual(sets);
  expect(statedTrips(text)).toEqual(trips);
});
