// A rule for what may be typed into cells, as Excel's API has it.

import type { CellRange } from "../../../../src/domain/sheets/address";

export interface Validation {
  readonly range: CellRange;
  readonly type: string;
  readonly rule: unknown;
  readonly errorAlert: unknown;
  readonly prompt: unknown;
  readonly ignoreBlanks: boolean;
}
