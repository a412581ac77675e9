import { drive } from "../../src/app/drive";
import { type Stepwise } from "../../src/domain/stepwise";
import { WorkbookFailure } from "../../src/workbook/port";

function* countTo(end: number): Stepwise<number> {
  let steps = 0;
  for (; steps < end; steps += 1) yield steps / end;
  return steps;
}

/** A clock on which every look takes `step` milliseconds. */
function pace(step: number, signal = new AbortController().signal) {
  let time = 0;
  const pauses: number[] = [];
  const reports: number[] = [];
  return {
    pauses,
    reports,
    signal,
    now: () => (time += step),
    pause: () => {
      pauses.push(time);
      return Promise.resolve();
    },
    report: (fraction: number) => void reports.push(fraction),
  };
}

describe("drive", () => {
  test("runs to the end and pauses at least every 13 ms of work, with the fraction done", async () => {
    const turns = pace(1);
    expect(await drive(countTo(100), turns)).toBe(100);
    const gaps = turns.pauses.map((time, index) => time - (turns.pauses[index - 1] ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(14);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(12);
    expect(turns.reports).toHaveLength(turns.pauses.length);
    expect(turns.reports).toEqual([...turns.reports].sort((a, b) => a - b));
  });

  test("does not pause for work that is over in a moment", async () => {
    const turns = pace(0.1);
    await drive(countTo(50), turns);
    expect(turns.pauses).toEqual([]);
  });

  test("stops between two slices", async () => {
    const controller = new AbortController();
    const turns = pace(1, controller.signal);
    let taken = 0;
    function* endless(): Stepwise<never> {
      for (;;) {
        taken += 1;
        if (taken === 20) controller.abort();
        yield 0;
      }
    }
    await expect(drive(endless(), turns)).rejects.toEqual(new WorkbookFailure("cancelled"));
    expect(taken).toBe(20);
  });
});
