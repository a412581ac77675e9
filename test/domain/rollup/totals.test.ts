import { totalsOf } from "../../../src/domain/rollup/totals";
import { bureau } from "../../support/bureaus";

test("figures add up over the bureaus that have them; shares do not", () => {
  const yuan = (value: number) => ({ id: "funds.expense", value, unit: "yuan" as const });
  const share = { id: "study.rate", value: 0.5, unit: "ratio" as const };
  const people = { id: "award.people", value: 3, unit: "people" as const };
  const bureaus = [bureau("甲", [yuan(100), share]), bureau("乙", [yuan(50), people, share])];
  expect(totalsOf(bureaus)).toEqual([yuan(150), people]);
  expect(totalsOf([])).toEqual([]);
});
