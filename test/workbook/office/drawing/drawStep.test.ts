import { packSteps, type DrawStep } from "../../../../src/workbook/office/drawing/drawStep";

function steps(...bytes: readonly number[]): DrawStep[] {
  return bytes.map((size) => ({ bytes: size, draw: () => undefined }));
}

describe("packSteps", () => {
  test.each([
    [[], [[]]],
    [[40, 40], [[40, 40]]],
    [
      [60, 60],
      [[60], [60]],
    ],
    [
      [10, 200, 10],
      [[10], [200], [10]],
    ],
    [
      [50, 50, 1],
      [[50, 50], [1]],
    ],
  ])("%j under 100 bytes: %j", (bytes, expected) => {
    const batches = packSteps(steps(...bytes), 100);
    expect(batches.map((batch) => batch.map((step) => step.bytes))).toEqual(expected);
  });
});
