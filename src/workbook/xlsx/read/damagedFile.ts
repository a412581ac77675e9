// The one way the reader says that a file is broken, so that every place that finds damage says what it found.

import { WorkbookFailure } from "../../port";

/** A "file-damaged" failure; `detail` names the part and what is wrong with it, for a bug report. */
export function damagedFile(detail: string, cause?: unknown): WorkbookFailure {
  return new WorkbookFailure("file-damaged", { detail, cause });
}
