// Why something is read as it is, in one line.

import type { Reason } from "../../domain/fitting/fit";
import type { Texts } from "../../texts/zh";

/** "" where there is no reason. */
export function describeReasons(reasons: readonly Reason[], texts: Texts): string {
  return reasons.map((reason) => texts.reason(reason)).join(texts.home.clause);
}
