import { layOutBars } from "../../../../src/browser/grid/drawings/layOutBars";
import { layOutPie } from "../../../../src/browser/grid/drawings/layOutPie";
import { niceScale } from "../../../../src/browser/grid/drawings/niceScale";
import type { ChartLook } from "../../../../src/workbook/xlsx/view/drawing/drawing";

const PLOT = { left: 50, top: 10, width: 300, height: 100 };

function chart(look: Partial<ChartLook>, ...values: readonly (readonly (number | null)[])[]): ChartLook {
  return {
    kind: "column",
    title: null,
    categories: ["1月", "2月", "3月"],
    series: values.map((one) => ({ name: "", values: one, color: "#7f7f7f" })),
    isStacked: false,
    showsLegend: false,
    ...look,
  };
}

test.each([
  [
    [120, 0, 1350],
    [0, 500, 1000, 1500],
  ],
  [
    [3, 5],
    [0, 1, 2, 3, 4, 5],
  ],
  [[0.3], [0, 0.1, 0.2, 0.3]],
  [
    [-20, 30],
    [-20, -10, 0, 10, 20, 30],
  ],
  [
    [0, 0],
    [0, 1],
  ],
  [[], [0, 1]],
])("values %p get the axis %p", (values, ticks) => {
  expect(niceScale(values).ticks).toEqual(ticks);
});

test("columns stand on the axis, as high as their values, in their categories", () => {
  const { bars, middles, ticks } = layOutBars(chart({}, [50, null, 100]), PLOT);
  expect(bars).toEqual([
    { left: 70, width: 60, top: 60, height: 50, color: "#7f7f7f" },
    { left: 270, width: 60, top: 10, height: 100, color: "#7f7f7f" },
  ]);
  expect(middles).toEqual([100, 200, 300]);
  expect(ticks.at(0)).toEqual({ value: 0, at: 110 });
});

test("bars lie from the left, the first category at the foot", () => {
  const { bars, middles } = layOutBars(chart({ kind: "bar" }, [50, 100, 0]), PLOT);
  expect(bars[0]).toMatchObject({ left: 50, width: 150 });
  expect(bars[0]!.top).toBeGreaterThan(bars[1]!.top);
  expect(middles[0]).toBeGreaterThan(middles[1]!);
});

test("stacked columns stand upon one another, others side by side", () => {
  const stacked = layOutBars(chart({ isStacked: true }, [50, 0, 0], [50, 0, 0]), PLOT).bars;
  expect(stacked[0]).toMatchObject({ top: 60, height: 50 });
  expect(stacked[3]).toMatchObject({ top: 10, height: 50, left: stacked[0]!.left });
  const beside = layOutBars(chart({}, [50, 0, 0], [50, 0, 0]), PLOT).bars;
  expect(beside[3]!.left).toBe(beside[0]!.left + beside[0]!.width);
});

test("a column below zero hangs from it", () => {
  const { bars } = layOutBars(chart({}, [-10, 10, 0]), PLOT);
  expect(bars[0]).toMatchObject({ top: 60, height: 50 });
  expect(bars[1]).toMatchObject({ top: 10, height: 50 });
});

test("a line leaves out what has no value", () => {
  const { bars, lines } = layOutBars(chart({ kind: "line" }, [0, null, 100]), PLOT);
  expect(bars).toEqual([]);
  expect(lines[0]?.points).toEqual([
    { x: 100, y: 110 },
    { x: 300, y: 10 },
  ]);
});

test("slices go round once, without what is nothing", () => {
  const circle = { x: 0, y: 0, radius: 10 };
  const slices = layOutPie([1, 0, null, 3], circle);
  expect(slices.map((slice) => slice.index)).toEqual([0, 3]);
  expect(slices[0]?.path).toBe("M 0 0 L 0.00 -10.00 A 10 10 0 0 1 10.00 -0.00 Z");
  expect(slices[1]?.path).toContain("A 10 10 0 1 1");
  expect(layOutPie([5], circle)[0]?.path).not.toContain("L 0.00 -10.00 A 10 10 0 1 1 0.00 -10.00");
  expect(layOutPie([0, 0], circle)).toEqual([]);
});
