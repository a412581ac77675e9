import fc from "fast-check";
import { RepeatedKeys } from "../../../src/domain/checking/RepeatedKeys";

test("no key that comes more than once is missed", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 })), (keys) => {
      const repeated = new RepeatedKeys(keys.length);
      const places = keys.map((key) => repeated.note([key]));
      keys.forEach((key, at) => {
        const isThere = keys.indexOf(key) !== keys.lastIndexOf(key);
        if (isThere) expect(repeated.isRepeated(places[at] ?? -1)).toBe(true);
      });
    }),
  );
});

test("of keys that come once hardly any is taken for one that comes again", () => {
  const keys = Array.from({ length: 20_000 }, (_, at) => `会议茶水${at}`);
  const repeated = new RepeatedKeys(keys.length);
  const places = keys.map((key) => repeated.note([key]));
  expect(places.filter((place) => repeated.isRepeated(place)).length).toBeLessThan(keys.length / 5);
});
