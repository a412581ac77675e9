// A stand-in for Excel: takes the batches that the real Office.js library sends and answers them from a workbook in
// memory, enforcing what Excel enforces. It can be told to fail, and counts. Plain TypeScript without Node, so that it
// runs behind a page in a browser as well; node/installExcel.ts connects it to the library in Node.

import { utf8Length } from "./host/utf8Length";
import { buildRoot } from "./host/classes/buildClasses";
import { Host, type HostEvent, type Platform } from "./host/Host";
import { HostError } from "./host/HostError";
import { runBatch } from "./host/runBatch";
import type { WireRequest, WireResponse } from "./host/wire";
import { enterCell } from "./model/enterCell";
import type { Workbook } from "./model/Workbook";
import { parseRange } from "../../../src/domain/sheets/address";

export interface StandInOptions {
  readonly platform?: Platform;
  /** The ExcelApi set this Excel has; members of later ones are not found. */
  readonly apiVersion?: string;
  /** The set a member came with ("1.9"); undefined for one the API does not have. Without it, nothing is too new. */
  readonly memberVersion?: (className: string, member: string) => string | undefined;
  /** How many cells of a range it hands over at once: five million unless a test wants to see the limit sooner. */
  readonly maxCells?: number;
}

/** A failure in place of the n-th action from now (1 is the next one), in whichever batch that falls. */
export interface PlannedFailure {
  readonly atAction: number;
  readonly code?: string;
  /** From then on every action fails. */
  readonly isLasting?: boolean;
}

export interface Counts {
  readonly roundTrips: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly largestRequest: number;
  readonly largestResponse: number;
}

/** An answer, or the number of an error that comes before any answer (5004, 5103, 5104). */
export type Answer = { readonly body: string } | { readonly officeError: number; readonly message: string };

const NO_COUNTS: Counts = {
  roundTrips: 0,
  actions: 0,
  requestBytes: 0,
  responseBytes: 0,
  largestRequest: 0,
  largestResponse: 0,
};

/** The web's limit for a request and for a response. */
const WEB_LIMIT = 5 * 1024 * 1024;
const IN_CELL_EDIT_MODE = 5004;
const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;

/** "1.10" is later than "1.9". */
export function isAtLeast(version: string, wanted: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

export class ExcelStandIn {
  readonly workbook: Workbook;
  readonly apiVersion: string;
  /** Members that were used, as "Range.values". */
  readonly usedMembers = new Set<string>();
  isCellBeingEdited = false;
  /** Called before every round trip; what it does happens as if the clerk had done it in between. */
  beforeRoundTrip: (number: number) => void = () => undefined;
  counts: Counts = NO_COUNTS;
  readonly #host: Host;
  readonly #memberVersion: (className: string, member: string) => string | undefined;
  readonly #refused = new Map<string, string>();
  #failure: PlannedFailure | null = null;
  #actionsSincePlan = 0;

  constructor(workbook: Workbook, options: StandInOptions = {}) {
    const { platform = "desktop", apiVersion = "1.17", memberVersion, maxCells } = options;
    this.workbook = workbook;
    this.apiVersion = apiVersion;
    this.#memberVersion = memberVersion ?? (() => apiVersion);
    this.#host = new Host(workbook, platform, (className, member) => this.#useMember(className, member));
    if (maxCells !== undefined) this.#host.maxCells = maxCells;
    this.#host.namesTriggers = isAtLeast(apiVersion, "1.14");
  }

  resetCounts(): void {
    this.counts = NO_COUNTS;
  }

  failAt(failure: PlannedFailure): void {
    this.#failure = failure;
    this.#actionsSincePlan = 0;
  }

  /** From now on a member ("PageLayout.paperSize") fails; `code` null lets it work again. */
  refuse(member: string, code: string | null = "GeneralException"): void {
    if (code === null) this.#refused.delete(member);
    else this.#refused.set(member, code);
  }

  /** Whether a planned failure has come to pass; forgets the plan. */
  forgetFailure(): boolean {
    const hasFailed = this.#failure === null || this.#actionsSincePlan >= this.#failure.atAction;
    this.#failure = null;
    return hasFailed;
  }

  onEvent(hear: (event: HostEvent) => void): void {
    this.#host.onEvent(hear);
  }

  /** The clerk types into a cell. */
  type(sheetName: string, address: string, content: string | number): void {
    const sheet = this.workbook.findSheet(sheetName);
    const range = parseRange(address);
    if (!sheet || !range) throw new Error(`no such place: ${sheetName}!${address}`);
    enterCell(sheet, range.top, range.left, content);
    this.#host.cellsChanged(sheet, range, "Unknown");
  }

  /** The clerk deletes a sheet. */
  deleteSheet(sheetName: string): void {
    const sheet = this.workbook.findSheet(sheetName);
    if (!sheet) throw new Error(`no such sheet: ${sheetName}`);
    this.workbook.deleteSheet(sheet);
    this.#host.sheetDeleted(sheet);
  }

  /** Answers one batch, given as the text of its request. */
  execute(requestText: string): Answer {
    this.beforeRoundTrip(this.counts.roundTrips + 1);
    const requestBytes = utf8Length(requestText);
    const isWeb = this.#host.platform === "web";
    this.#count({ roundTrips: 1, requestBytes, largestRequest: requestBytes });
    if (isWeb && this.isCellBeingEdited)
      return { officeError: IN_CELL_EDIT_MODE, message: "a cell is being edited" };
    if (isWeb && requestBytes > WEB_LIMIT)
      return { officeError: REQUEST_TOO_LARGE, message: "request too large" };
    const body = JSON.stringify(this.#run(requestText));
    const responseBytes = utf8Length(body);
    this.#count({ responseBytes, largestResponse: responseBytes });
    if (isWeb && responseBytes > WEB_LIMIT)
      return { officeError: RESPONSE_TOO_LARGE, message: "response too large" };
    return { body };
  }

  #run(requestText: string): WireResponse {
    const request = JSON.parse(requestText) as WireRequest;
    const root = buildRoot(this.#host)(this.workbook);
    return runBatch(root, request, () => this.#beforeAction());
  }

  #beforeAction(): void {
    this.#count({ actions: 1 });
    if (this.isCellBeingEdited)
      throw new HostError("InvalidOperationInCellEditMode", "a cell is being edited");
    this.#actionsSincePlan += 1;
    const failure = this.#failure;
    if (failure === null) return;
    const isNow = this.#actionsSincePlan === failure.atAction;
    const isAfter = failure.isLasting === true && this.#actionsSincePlan > failure.atAction;
    if (isNow || isAfter) throw new HostError(failure.code ?? "GeneralException", "as planned");
  }

  #useMember(className: string, member: string): void {
    if (member.startsWith("_")) return;
    const name = `${className}.${member}`;
    this.usedMembers.add(name);
    const refusal = this.#refused.get(name);
    if (refusal !== undefined) throw new HostError(refusal, `${name} is refused`);
    const version = this.#memberVersion(className, member);
    if (version === undefined || !isAtLeast(this.apiVersion, version)) {
      throw new HostError("ApiNotFound", `${name} needs ExcelApi ${version ?? "?"}`);
    }
  }

  #count(more: Partial<Counts>): void {
    const { counts } = this;
    this.counts = {
      roundTrips: counts.roundTrips + (more.roundTrips ?? 0),
      actions: counts.actions + (more.actions ?? 0),
      requestBytes: counts.requestBytes + (more.requestBytes ?? 0),
      responseBytes: counts.responseBytes + (more.responseBytes ?? 0),
      largestRequest: Math.max(counts.largestRequest, more.largestRequest ?? 0),
      largestResponse: Math.max(counts.largestResponse, more.largestResponse ?? 0),
    };
  }
}
