// The command line does one thing and is stopped by Ctrl-C, so nothing watches or pauses its work.

import type { Watch } from "../workbook/port";

export function commandWatch(): Watch {
  return {
    signal: new AbortController().signal,
    report: () => undefined,
    pause: () => Promise.resolve(),
  };
}
