// Every code a workbook may fail with, for tables of cases. A code missing here, or one too many, does not compile.

import type { WorkbookFailureCode } from "../../src/workbook/port";

const CODES: Readonly<Record<WorkbookFailureCode, true>> = {
  protected: true,
  "read-only": true,
  "cell-being-edited": true,
  "not-found": true,
  "changed-since-read": true,
  "cell-not-alone": true,
  "rows-fixed": true,
  "not-verified": true,
  "too-large": true,
  "connection-lost": true,
  cancelled: true,
  "file-empty": true,
  "file-encrypted": true,
  "file-old-format": true,
  "file-is-text": true,
  "file-damaged": true,
  "file-strict": true,
  "host-too-old": true,
  "host-error": true,
};

export const failureCodes = Object.keys(CODES) as readonly WorkbookFailureCode[];

/** All but the one that is no trouble. */
export const troubleCodes = failureCodes.filter((code) => code !== "cancelled");
