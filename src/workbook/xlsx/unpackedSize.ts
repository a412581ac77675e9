// How much of a workbook there is once it is unpacked, for a host that must not run out of memory over it.

import { WorkbookFailure } from "../port";
import { readZipDirectory } from "./read/readZipDirectory";

/** In bytes; 0 for what is no container, of which reading it says more. */
export function unpackedSize(bytes: Uint8Array): number {
  try {
    return readZipDirectory(bytes).reduce((sum, { size }) => sum + size, 0);
  } catch (error) {
    if (error instanceof WorkbookFailure) return 0;
    throw error;
  }
}
