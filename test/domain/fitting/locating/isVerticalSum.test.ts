import { isVerticalSum } from "../../../../src/domain/fitting/locating/isVerticalSum";

/** All in E10. */
test.each([
  "=SUM(E3:E9)",
  "=sum($E$3:$E$9)",
  "=ROUND(SUM(E3:E9),2)",
  "=SUBTOTAL(9,E3:E9)",
  "=SUBTOTAL(109,表1[金额])",
  "=E3+E4+E5",
  "=SUM(E3:E5, E7)",
])("%s sums up what stands above", (formula) => {
  expect(isVerticalSum(formula, 9, 4)).toBe(true);
});

test.each([
  null,
  "=D10*2",
  "=SUM(B10:D10)",
  "=E9+C10-D10",
  "=E9",
  "=VLOOKUP(A10,E3:F9,2)",
  "=SUM(表1[@金额])",
  "=SUM(E11:E20)",
])("%p does not", (formula) => {
  expect(isVerticalSum(formula, 9, 4)).toBe(false);
});
