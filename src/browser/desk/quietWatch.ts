// For work that nobody is asked to wait for or to stop: it only gives the screen its turns.

import { hostTurns } from "../../app/hostTurns";
import type { Watch } from "../../workbook/port";

export function quietWatch(): Watch {
  return { signal: new AbortController().signal, report: () => undefined, pause: hostTurns.pause };
}
