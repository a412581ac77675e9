// A book, read and understood: as its 关工设置 says where it has one.

import { type UnderstoodBook, understandAtOnce } from "../app/understandAtOnce";
import type { WorkbookSnapshot } from "../domain/sheets/snapshot";
import { zhSettings } from "../texts/zhSettings";
import { readXlsx } from "../workbook/xlsx/readXlsx";
import { commandWatch } from "./commandWatch";
import { readBook } from "./files";

export interface OpenBook extends UnderstoodBook {
  readonly bytes: Uint8Array;
}

/** A workbook that has been read, understood as its 关工设置 says. */
export function understand(snapshot: WorkbookSnapshot): UnderstoodBook {
  return understandAtOnce(snapshot, zhSettings);
}

/** Throws `CliError` or `WorkbookFailure`. */
export async function openBook(file: string): Promise<OpenBook> {
  const bytes = await readBook(file);
  return { bytes, ...understand(await readXlsx(bytes, commandWatch())) };
}
