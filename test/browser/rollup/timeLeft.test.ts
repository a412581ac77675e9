import { secondsLeft } from "../../../src/browser/rollup/timeLeft";

const pace = { elapsed: 10_000, doneFiles: 20, doneBytes: 2000, leftBytes: 6000 };

test("as long as the bytes so far took, for those that are left", () => {
  expect(secondsLeft(pace)).toBe(30);
  expect(secondsLeft({ ...pace, leftBytes: 0 })).toBe(0);
});

test.each([
  ["after a moment", { elapsed: 1000 }],
  ["after a few files", { doneFiles: 3 }],
  ["after nothing but empty files", { doneBytes: 0 }],
])("%s nobody can tell", (_, little) => {
  expect(secondsLeft({ ...pace, ...little })).toBeNull();
});
