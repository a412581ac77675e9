import { createRun } from "../../src/app/run";
import type { WorkProgress } from "../../src/app/sessionState";
import { WorkbookFailure } from "../../src/workbook/port";
import { testTurns } from "../support/testTurns";

function startRun() {
  const seen: WorkProgress[] = [];
  const run = createRun(testTurns(), (progress) => void seen.push(progress));
  return { run, seen };
}

describe("a run", () => {
  test("reports what one can tell from the last report, at most some fifty times a stage", () => {
    const { run, seen } = startRun();
    for (let done = 0; done <= 10_000; done += 1) run.watch.report({ stage: "reading", done, total: 10_000 });
    run.watch.report({ stage: "writing", done: 0, total: 0 });
    expect(seen.length).toBeLessThanOrEqual(52);
    expect(seen.at(-2)).toEqual({ stage: "reading", done: 10_000, total: 10_000 });
    expect(seen.at(-1)).toEqual({ stage: "writing", done: 0, total: 0 });
  });

  test("is silent once stopped, and says so to whoever works for it", () => {
    const { run, seen } = startRun();
    expect(() => run.throwIfStopped()).not.toThrow();
    run.stop();
    run.watch.report({ stage: "reading", done: 0, total: 2 });
    expect(seen).toEqual([]);
    expect(run.watch.signal.aborted).toBe(true);
    expect(() => run.throwIfStopped()).toThrow(new WorkbookFailure("cancelled"));
  });

  test("keeps what the host wants told", () => {
    const { run } = startRun();
    const notice = { code: "print-setup-refused", sheet: "年度汇总", detail: "" } as const;
    run.watch.notice?.(notice);
    expect(run.notices).toEqual([notice]);
  });
});
