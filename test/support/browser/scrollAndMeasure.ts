// How a page keeps up while something scrolls: the time from each screen to the next, and how often the page was busy
// for longer than a twentieth of a second. For reports; machines differ too much to judge by it.

import type { Locator } from "playwright-core";

export interface FrameTimes {
  /** In milliseconds. */
  readonly median: number;
  readonly p95: number;
  readonly longest: number;
  readonly longTasks: number;
}

/** Scrolls the element down by so many pixels at each of so many screens. */
export function scrollAndMeasure(element: Locator, step: number, frames: number): Promise<FrameTimes> {
  return element.evaluate(
    async (scroller, [pixels, count]) => {
      let longTasks = 0;
      const observer = new PerformanceObserver((list) => (longTasks += list.getEntries().length));
      observer.observe({ type: "longtask" });
      const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      const times: number[] = [];
      let before = await nextFrame();
      for (let i = 0; i < count; i += 1) {
        scroller.scrollTop += pixels;
        const now = await nextFrame();
        times.push(now - before);
        before = now;
      }
      observer.disconnect();
      times.sort((a, b) => a - b);
      const at = (share: number): number => Math.round(times[Math.floor((times.length - 1) * share)] ?? 0);
      return { median: at(0.5), p95: at(0.95), longest: at(1), longTasks };
    },
    [step, frames] as const,
  );
}
