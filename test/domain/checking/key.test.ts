import fc from "fast-check";
import { hashKey, type Key, keyOf, partsOfKey, textOfKey } from "../../../src/domain/checking/key";

test.each<[string, Parameters<typeof keyOf>[0], readonly Key[]]>([
  ["all parts there", ["赵平", 18_523, 20_000], [["赵平", 18_523, 20_000]]],
  ["zero is something", ["赵平", 0], [["赵平", 0]]],
  ["no name", ["", 18_523], []],
  ["no day", ["赵平", null], []],
  ["no year", ["赵平", undefined], []],
])("%s", (_, parts, keys) => {
  expect(keyOf(parts)).toEqual(keys);
});

test("keys that say the same have the same text and hash, and the text gives the parts back", () => {
  const key = fc.tuple(
    fc.stringMatching(/^[a-c春夏]{1,3}$/u),
    fc.integer({ min: -5, max: 5 }),
    fc.maxSafeNat(),
  );
  fc.assert(
    fc.property(key, key, (one, other) => {
      const isSame = one.every((part, at) => part === other[at]);
      expect(textOfKey(one) === textOfKey(other)).toBe(isSame);
      expect(hashKey([...one])).toBe(hashKey(one));
      expect(partsOfKey(textOfKey(one))).toEqual(one.map(String));
    }),
  );
});

test("hashes of keys that differ in one part alone are spread", () => {
  const keys = Array.from({ length: 2000 }, (_, at): Key => ["慰问金", 18_000 + (at % 366), 100 * at]);
  expect(new Set(keys.map((key) => hashKey(key) & 0xffff)).size).toBeGreaterThan(1900);
});
