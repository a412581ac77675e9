// Writing single cells as one unit in two round trips: look and compare, write and read back. A batch is no transaction,
// so what a failure leaves half done is taken back.

import { WorkbookFailure, type Watch, type WriteCellsEdit } from "../../port";
import { stopIfCancelled } from "../../stopIfCancelled";
import { translateFailure } from "../translateFailure";
import { isWritten, tookNothing, type CellTarget } from "./cellTarget";
import { lookAtCells } from "./lookAtCells";
import { putCells } from "./putCells";
import { inMessages, takeBackCells } from "./takeBackCells";
import { explain, Unwritten } from "./Unwritten";

async function writeMessage(targets: readonly CellTarget[]): Promise<void> {
  const states = await putCells(targets.map((target) => ({ target, from: target.before, to: target.after })));
  targets.forEach((target, i) => {
    const state = states[i];
    if (state === undefined) throw new Unwritten(target, false);
    if (!isWritten(target, state)) throw new Unwritten(target, tookNothing(target, state));
  });
}

/** The failure as the caller hears it, with the cells that may not be as they were. */
function withLeftovers(
  failure: WorkbookFailure,
  sent: readonly CellTarget[],
  error: unknown,
): WorkbookFailure {
  const addresses = sent.map(({ sheet, address }) => `${sheet}!${address}`).join(", ");
  const why = translateFailure(error).detail;
  return new WorkbookFailure(failure.code, {
    sheet: failure.sheet,
    detail: `${failure.detail} | not taken back (${why}); cells may have changed: ${addresses}`,
    cause: failure.cause,
  });
}

/** Resolves where the cells turned out to be written all the same; otherwise takes them back and throws. */
async function settle(
  sent: readonly CellTarget[],
  isAllSent: boolean,
  failure: WorkbookFailure,
): Promise<void> {
  let isComplete: boolean;
  try {
    isComplete = await takeBackCells(sent, isAllSent && !(failure instanceof Unwritten));
  } catch (error) {
    throw withLeftovers(failure, sent, error);
  }
  if (!isComplete) throw await explain(failure);
}

/** Takes written cells back because of what failed afterwards. */
export type TakeBack = (because: unknown) => Promise<never>;

/** Returns how to take it all back. Throws what `lookAtCells` throws, not-verified, cancelled, and what Excel refuses. */
export async function writeCells(edits: readonly WriteCellsEdit[], watch: Watch): Promise<TakeBack> {
  stopIfCancelled(watch);
  watch.report({ stage: "writing", done: 0, total: 2 });
  const targets = await lookAtCells(edits, watch);
  const messages = inMessages(targets);
  const total = messages.length + 1;
  let sent = 0;
  try {
    for (const [index, message] of messages.entries()) {
      watch.report({ stage: "writing", done: index + 1, total });
      stopIfCancelled(watch);
      sent += message.length;
      await writeMessage(message);
    }
  } catch (error) {
    await settle(targets.slice(0, sent), sent === targets.length, translateFailure(error));
  }
  watch.report({ stage: "writing", done: total, total });
  return async (because) => {
    await settle(targets, false, translateFailure(because));
    throw because;
  };
}
