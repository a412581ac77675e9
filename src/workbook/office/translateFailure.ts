// Excel's error codes become this program's failure codes here and nowhere else. Codes: Excel.ErrorCodes and
// OfficeExtension.ErrorCodes in the API's declarations; 5004, 5103 and 5104 reach us already translated by the library.

import { WorkbookFailure, type WorkbookFailureCode } from "../port";

const CODES: Readonly<Record<string, WorkbookFailureCode>> = {
  AccessDenied: "protected",
  InvalidOperationInCellEditMode: "cell-being-edited",
  ItemNotFound: "not-found",
  InsertDeleteConflict: "rows-fixed",
  PivotTableRangeConflict: "rows-fixed",
  MergedRangeConflict: "cell-not-alone",
  InvalidReference: "not-found",
  InvalidBinding: "not-found",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  ApiNotFound: "host-too-old",
  NotImplemented: "host-too-old",
  ConnectionFailure: "connection-lost",
  ServiceNotAvailable: "connection-lost",
  Timeout: "connection-lost",
  InvalidOrTimedOutSession: "connection-lost",
  RequestAborted: "connection-lost",
};

/** The shape of OfficeExtension.Error; read, not `instanceof`: another frame has its own classes. */
interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

function isOfficeError(error: unknown): error is OfficeError {
  if (typeof error !== "object" || error === null || !("code" in error)) return false;
  return typeof error.code === "string" && "message" in error;
}

/** Excel's own code of what became a failure; "" where it gave none. */
export function findErrorCode(failure: WorkbookFailure): string {
  return isOfficeError(failure.cause) ? failure.cause.code : "";
}

/** Which member failed, as Excel names it ("PageLayout.zoom"); "" where it does not say. */
export function findErrorLocation(failure: WorkbookFailure): string {
  return isOfficeError(failure.cause) ? (failure.cause.debugInfo?.errorLocation ?? "") : "";
}

/** Every error as a `WorkbookFailure`; one that already is one is returned as it is. */
export function translateFailure(error: unknown): WorkbookFailure {
  if (error instanceof WorkbookFailure) return error;
  if (!isOfficeError(error))
    return new WorkbookFailure("host-error", { detail: String(error), cause: error });
  const location = error.debugInfo?.errorLocation ?? "";
  const detail = [error.code, error.message, location].filter((part) => part !== "").join(" | ");
  return new WorkbookFailure(CODES[error.code] ?? "host-error", { detail, cause: error });
}
