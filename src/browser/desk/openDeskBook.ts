// A file made ready for the desk: the workbook to write into, the view to look at, and the sheet in front read, so that
// the former workbook stays until the new one can be seen.

import type { Watch } from "../../workbook/port";
import { WorkbookFailure } from "../../workbook/port";
import { openWorkbookView } from "../../workbook/xlsx/view/openWorkbookView";
import type { MeasureText } from "../../workbook/xlsx/view/text/textWidths";
import { XlsxWorkbook } from "../../workbook/xlsx/XlsxWorkbook";
import { SheetReader } from "./SheetReader";

export interface DeskBook {
  readonly fileName: string;
  readonly workbook: XlsxWorkbook;
  readonly reader: SheetReader;
}

export interface NamedBytes {
  readonly fileName: string;
  readonly read: () => Promise<Uint8Array>;
}

/** A file the clerk chose. What cannot be read at all (a folder, a file taken away meanwhile) is no workbook. */
export function bytesOfFile(file: File): NamedBytes {
  return {
    fileName: file.name,
    read: async () => {
      try {
        return new Uint8Array(await file.arrayBuffer());
      } catch (error) {
        throw new WorkbookFailure("file-damaged", { detail: "the file cannot be read", cause: error });
      }
    },
  };
}

/** Throws what opening a workbook may throw; nothing on the desk has changed by then. */
export async function openDeskBook(
  source: NamedBytes,
  measure: MeasureText,
  watch: Watch,
): Promise<DeskBook> {
  const bytes = await source.read();
  const workbook = await XlsxWorkbook.open(bytes, watch);
  const view = await openWorkbookView(bytes, measure, watch);
  const reader = new SheetReader(view);
  if (view.frontSheet !== null) await reader.readWithin(view.frontSheet, watch);
  return { fileName: source.fileName, workbook, reader };
}
