// What a call is refused with.

import { WorkbookFailure, type WorkbookFailureCode } from "../../src/workbook/port";

export interface Refused {
  readonly code: WorkbookFailureCode;
  readonly sheet: string | null;
  readonly detail: string;
}

/** null where the call went through; anything thrown that is no `WorkbookFailure` stays thrown. */
export async function refusalOf(call: Promise<unknown>): Promise<Refused | null> {
  try {
    await call;
    return null;
  } catch (error) {
    if (!(error instanceof WorkbookFailure)) throw error;
    const { code, sheet, detail } = error;
    return { code, sheet, detail };
  }
}
