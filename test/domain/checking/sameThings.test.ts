import fc from "fast-check";
import { leaveAlikes, sortSame } from "../../../src/domain/checking/sameThings";

const sorted = (...things: readonly string[]) =>
  sortSame(things, (thing) => Array.from(thing, (c) => (c === "-" ? "" : c)));

test.each<[string, readonly string[], readonly (readonly string[])[], readonly string[]]>([
  ["what is blank tells nothing apart", ["a-", "-b"], [["a-", "-b"]], []],
  ["what differs does", ["ab", "ac"], [["ab"], ["ac"]], []],
  ["one that may be either is neither", ["ab", "cb", "-b"], [["ab"], ["cb"]], ["-b"]],
  ["a trait that nobody has", ["a-", "a-", "b-"], [["a-", "a-"], ["b-"]], []],
  ["nothing at all", ["--", "--"], [["--", "--"]], []],
])("%s", (_, things, same, vague) => {
  expect(sorted(...things)).toEqual({ same, vague });
});

test("each thing comes once, and those that are the same do not differ where all are told", () => {
  const thing = fc
    .array(fc.constantFrom("a", "b", "-"), { minLength: 3, maxLength: 3 })
    .map((one) => one.join(""));
  fc.assert(
    fc.property(fc.array(thing, { minLength: 1, maxLength: 20 }), (things) => {
      const { same, vague } = sorted(...things);
      expect([...same.flat(), ...vague].sort()).toEqual([...things].sort());
      for (const group of same) {
        const full = group.filter((one) => !one.includes("-"));
        expect(new Set(full).size).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test("leaving out what something tells apart from all others changes no group and nothing vague", () => {
  const thing = fc
    .array(fc.constantFrom("a", "b", "c", "-"), { minLength: 3, maxLength: 3 })
    .map((one) => one.join(""));
  const traitsOf = (one: string) => Array.from(one, (c) => (c === "-" ? "" : c));
  fc.assert(
    fc.property(fc.array(thing, { maxLength: 12 }), (things) => {
      const all = sortSame(things, traitsOf);
      const left = sortSame(leaveAlikes(things, traitsOf), traitsOf);
      const quick = leaveAlikes(things, traitsOf, (one) => traitsOf(one)[0] ?? "");
      expect(quick).toEqual(leaveAlikes(things, traitsOf));
      const several = (groups: typeof all.same) => groups.filter(({ length }) => length > 1);
      expect({ same: several(left.same), vague: left.vague }).toEqual({
        same: several(all.same),
        vague: all.vague,
      });
    }),
    { numRuns: 2000 },
  );
});
