// Any file that rows may come from, as a snapshot: .xlsx, the old .xls, CSV and tables in HTML, judged by content. None of
// them is written to.

import type { WorkbookSnapshot } from "../../domain/sheets/snapshot";
import { type Watch, WorkbookFailure } from "../port";
import { readXlsx } from "../xlsx/readXlsx";
import { stopIfCancelled } from "../stopIfCancelled";
import { readTextFile } from "./readTextFile";

/** Not beyond: what reads the old formats cannot be stopped on the way, and such a register is none. */
const LARGEST_OLD_FILE = 40_000_000;

async function readOther(
  code: "file-old-format" | "file-is-text",
  bytes: Uint8Array,
  name: string,
): Promise<WorkbookSnapshot> {
  if (bytes.length > LARGEST_OLD_FILE) throw new WorkbookFailure("too-large");
  if (code === "file-is-text") return readTextFile(bytes, name);
  const { readXls } = await import("./readXls");
  return readXls(bytes);
}

/**
 * @param name what the file is called, without its ending. Throws `WorkbookFailure`: file-empty, file-encrypted,
 * file-damaged, too-large, cancelled.
 */
export async function readBookFile(bytes: Uint8Array, name: string, watch: Watch): Promise<WorkbookSnapshot> {
  try {
    return await readXlsx(bytes, watch);
  } catch (failure) {
    const code = failure instanceof WorkbookFailure ? failure.code : null;
    if (code !== "file-old-format" && code !== "file-is-text") throw failure;
    const snapshot = await readOther(code, bytes, name);
    stopIfCancelled(watch);
    return snapshot;
  }
}
