import fc from "fast-check";
import { fingerprintPieces, fingerprintText, hashText } from "../../../src/domain/sheets/fingerprint";

test("FNV-1a as published", () => {
  expect(hashText("")).toBe(0x811c9dc5);
  expect(hashText("foobar")).toBe(0xbf9cf968);
});

test("pieces have the fingerprint of what they make together", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" })), (pieces) => {
      expect(fingerprintPieces(pieces)).toBe(fingerprintText(pieces.join("")));
      expect(fingerprintPieces(pieces)).toMatch(/^[\da-f]{16}$/u);
    }),
  );
});
