// What a call fails with, for tests of failures: the failure itself, or what came instead.

import { WorkbookFailure } from "../../src/workbook/port";

/** The failure's code; "done" when the call went through. Anything else that is thrown stays thrown. */
export async function failureOf(call: () => unknown): Promise<string> {
  try {
    await call();
    return "done";
  } catch (error) {
    if (error instanceof WorkbookFailure) return error.code;
    throw error;
  }
}
