// Which books are judged by which year, and which are judged again.

import { type JudgeBooks, judgeInOneYear, type JudgedYears } from "../../../src/app/rollup/judgeInOneYear";

type Years = Readonly<Record<number, number>>;

/** Books by name: how many records of each year they hold; a sentence for one that cannot be read. */
const BOOKS: Readonly<Record<string, Years | string>> = {
  甲: { 2020: 5 },
  乙: { 2020: 4, 2019: 1 },
  去年: { 2019: 6 },
  无年: {},
  坏: "坏了",
};

interface Kept extends JudgedYears {
  readonly times: number;
}

async function judge(names: readonly string[], wanted: number | null, broken: readonly string[] = []) {
  const asked: string[] = [];
  const times = new Map<string, number>();
  const judgeBooks: JudgeBooks<string, Kept> = (books, year, round) => {
    asked.push(`${round} ${year ?? "own"}: ${books.join("、")}`);
    return Promise.resolve(
      books.map((name) => {
        const own = BOOKS[name]!;
        if (typeof own === "string" || (round === "other-year" && broken.includes(name)))
          return { why: `${name}不行` };
        times.set(name, (times.get(name) ?? 0) + 1);
        const years = Object.entries(own).map(([one, records]) => ({ year: Number(one), records }));
        const most = [...years].sort((a, b) => b.records - a.records)[0]?.year ?? null;
        return { year: year ?? most, years, times: times.get(name)! };
      }),
    );
  };
  return { asked, judged: await judgeInOneYear(names, wanted, judgeBooks) };
}

test("the year most records fall in is everybody's; only books of another year are judged again", async () => {
  const { asked, judged } = await judge(["去年", "坏", "甲", "乙"], null);
  expect(asked).toEqual(["first own: 去年、坏、甲、乙", "other-year 2020: 去年"]);
  expect(judged).toMatchObject({ year: 2020, unread: [["坏", "坏不行"]] });
  expect("kept" in judged && judged.kept.map(([name, { times, year }]) => [name, times, year])).toEqual([
    ["去年", 2, 2020],
    ["甲", 1, 2020],
    ["乙", 1, 2020],
  ]);
});

test("a year asked for is everybody's at once", async () => {
  const { asked, judged } = await judge(["去年", "甲"], 2019);
  expect(asked).toEqual(["first 2019: 去年、甲", "other-year 2019: "]);
  expect(judged).toMatchObject({ year: 2019 });
});

test("a book that breaks the second time stands among those not read", async () => {
  const { judged } = await judge(["去年", "甲"], 2020, []);
  expect(judged).toMatchObject({ unread: [] });
  const broken = await judge(["甲", "去年", "乙"], null, ["去年"]);
  expect(broken.judged).toMatchObject({ year: 2020, unread: [["去年", "去年不行"]] });
});

test.each([
  ["nothing", ["坏"]],
  ["no-year", ["无年", "坏"]],
] as const)("%s is told with those that could not be read", async (lacking, names) => {
  const { judged } = await judge(names, null);
  expect(judged).toEqual({ lacking, unread: [["坏", "坏不行"]] });
});
