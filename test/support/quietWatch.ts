// A watch for tests that wait for the end: never stops the work, hears no progress, pauses for nobody.

import type { Watch } from "../../src/workbook/port";

export function quietWatch(): Watch {
  return {
    signal: new AbortController().signal,
    report: () => undefined,
    pause: () => Promise.resolve(),
  };
}
