// The same entry into the same workbook through both adapters, and what each leaves.

import type { Session } from "../../../src/app/session";
import { bookOf, type SessionState } from "../../../src/app/sessionState";
import type { EntryRequest } from "../../../src/app/entryRequest";
import type { RemoveRowsEdit } from "../../../src/workbook/port";
import { readXlsx } from "../../../src/workbook/xlsx/readXlsx";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/XlsxWorkbook";
import { openOffice } from "../../contract/openOffice";
import { withoutResults } from "../../contract/cellCases";
import { quietWatch } from "../quietWatch";
import { sessionOn } from "./enterThrough";
import type { Seen } from "./findTouched";
import { DressedStandIn, dressOfFile } from "./sheetDress";

/** An Excel that can stretch list objects and tell merged cells. */
const NEW_EXCEL = { platform: "desktop", apiVersion: "1.17" } as const;

export interface OneWay {
  readonly isEntered: boolean;
  readonly notice: Extract<SessionState, { kind: "ready" }>["notice"];
  readonly session: Session;
  /** How the workbook now is; results of formulas are left out: one host calculates at once, a file when it is opened. */
  readonly see: () => Promise<Seen>;
}

export interface BothWays {
  readonly file: OneWay & { readonly bytes: () => Uint8Array };
  readonly excel: OneWay;
}

export async function seeFile(bytes: Uint8Array): Promise<Seen> {
  return { snapshot: withoutResults(await readXlsx(bytes, quietWatch())), dress: dressOfFile(bytes) };
}

async function enter(session: Session, request: EntryRequest, see: OneWay["see"]): Promise<OneWay> {
  await session.read();
  const isEntered = await session.enterRecords(request);
  const state = session.getState();
  if (state.kind !== "ready") throw new Error(JSON.stringify({ ...state, book: null }));
  return { isEntered, notice: state.notice, session, see };
}

export async function enterBoth(bytes: Uint8Array, request: EntryRequest): Promise<BothWays> {
  const file = await XlsxWorkbook.open(bytes, quietWatch());
  const snapshot = await readXlsx(bytes, quietWatch());
  const { workbook, standIn } = await openOffice(snapshot, {}, NEW_EXCEL);
  const dressed = new DressedStandIn(standIn.workbook, bytes);
  const seeExcel = async (): Promise<Seen> => ({
    snapshot: withoutResults(await workbook.readSnapshot(quietWatch())),
    dress: dressed.dress(),
  });
  const inFile = await enter(sessionOn(file), request, () => seeFile(file.bytes()));
  return {
    file: { ...inFile, bytes: () => file.bytes() },
    excel: await enter(sessionOn(workbook), request, seeExcel),
  };
}

/** How the last entry is taken back. Throws where there is none. */
export function undoOf({ session }: OneWay): RemoveRowsEdit {
  const undo = bookOf(session.getState())?.undo;
  const edit = undo?.kind === "rows" ? undo.steps[0].edits[0] : undefined;
  if (edit === undefined) throw new Error("nothing to take back");
  return edit;
}
