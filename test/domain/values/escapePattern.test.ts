import fc from "fast-check";
import { escapePattern } from "../../../src/domain/values/escapePattern";

test("as a pattern a text means itself and nothing else, whatever signs it has", () => {
  const text = fc.string({ unit: fc.constantFrom(...Array.from("安娜-·.*+?()[]{}|/\\^$ aB1")) });
  fc.assert(
    fc.property(text, text, (own, other) => {
      const pattern = new RegExp(`^${escapePattern(own)}$`, "u");
      expect(pattern.test(own)).toBe(true);
      expect(pattern.test(other)).toBe(own === other);
    }),
  );
});
