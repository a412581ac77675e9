import { runToEnd } from "../../../src/domain/stepwise";
import { countPeople } from "../../../src/domain/summary/countPeople";

describe("countPeople", () => {
  test.each<[string, readonly (readonly [string, ...string[]])[], number]>([
    ["nobody", [], 0],
    [
      "the same child twice",
      [
        ["甲", "一小"],
        ["甲", "一小"],
      ],
      1,
    ],
    [
      "namesakes in two schools",
      [
        ["甲", "一小"],
        ["甲", "二小"],
      ],
      2,
    ],
    [
      "a blank school is no other school",
      [
        ["甲", "一小"],
        ["甲", ""],
      ],
      1,
    ],
    [
      "a blank school beside two namesakes adds nobody",
      [
        ["甲", "一小"],
        ["甲", "二小"],
        ["甲", ""],
      ],
      2,
    ],
    [
      "only blank schools",
      [
        ["甲", ""],
        ["甲", ""],
      ],
      1,
    ],
    [
      "the same school, parents in two units",
      [
        ["甲", "一小", "站"],
        ["甲", "一小", "股"],
      ],
      2,
    ],
    [
      "what one row lacks the other has",
      [
        ["甲", "一小", ""],
        ["甲", "", "站"],
      ],
      1,
    ],
    ["a row without a name is nobody", [["", "一小"]], 0],
  ])("%s", (_name, people, expected) => {
    const entries = people.map(([name, ...traits]) => ({ name, traits }));
    expect(runToEnd(countPeople(entries))).toBe(expected);
  });
});
