import fc from "fast-check";
import { KnownVariants, type Variant } from "../../../src/domain/checking/KnownVariants";
import { canBeSame } from "../../../src/domain/summary/countPeople";

const traits = fc.array(fc.constantFrom("", "甲", "乙", "丙"), { minLength: 3, maxLength: 3 });

test("finds as many as comparing with each would, two at most, whatever has joined before", () => {
  fc.assert(
    fc.property(fc.array(traits, { maxLength: 12 }), fc.array(traits, { maxLength: 12 }), (there, asked) => {
      const known = new KnownVariants(
        there.map((own, at) => ({ traits: own, at: [at] })),
        3,
      );
      for (const own of asked) {
        const variant: Variant = { traits: own, at: [99] };
        const plain = known.all.filter((one) => canBeSame(one.traits, own));
        const fits = known.fitsOf(variant);
        expect(fits).toHaveLength(Math.min(2, plain.length));
        expect(fits.every((one) => plain.includes(one))).toBe(true);
        const [fit, more] = fits;
        if (fit === undefined) known.add(variant);
        else if (more === undefined) known.join(fit, variant);
      }
    }),
  );
});

test("what joins adds its places and the traits that were not known", () => {
  const variant: Variant = { traits: ["甲", ""], at: [0] };
  const known = new KnownVariants([variant], 2);
  known.join(variant, { traits: ["", "乙"], at: [3] });
  expect(variant).toEqual({ traits: ["甲", "乙"], at: [0, 3] });
  expect(known.fitsOf({ traits: ["", "丙"], at: [4] })).toEqual([]);
});
