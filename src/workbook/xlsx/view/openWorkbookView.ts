// A workbook opened for looking at: which sheets there are, and each sheet read when it is first shown.

import type { SheetVisibility } from "../../../domain/sheets/snapshot";
import type { Watch } from "../../port";
import { WorkbookFailure } from "../../port";
import { Pacer } from "../../Pacer";
import type { ZipArchive } from "../read/ZipArchive";
import { openBookSource } from "./openBookSource";
import { readSheetView } from "./sheet/readSheetView";
import type { SheetView } from "./sheet/sheetView";
import type { MeasureText, TextWidths } from "./text/textWidths";
import { buildTextWidths } from "./text/textWidths";
import { descendantsOf, numberAttribute, parseXmlTree } from "./xml/xmlTree";

export interface SheetTab {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** False for a sheet that is one chart or an old dialogue; it has no cells to show. */
  readonly hasCells: boolean;
}

export interface WorkbookView {
  /** In the order of the tabs, hidden ones included. */
  readonly tabs: readonly SheetTab[];
  /** The sheet that was in front when the file was saved; a visible one with cells where there is any. */
  readonly frontSheet: string | null;
  /** The widths of texts in this workbook's fonts, remembered for all sheets. */
  readonly textWidths: TextWidths;
  /** Progress is in characters of the sheet's XML. Throws not-found, file-damaged, cancelled. */
  readonly readSheet: (name: string, watch: Watch) => Promise<SheetView>;
}

async function readFrontPosition(archive: ZipArchive, part: string, pacer: Pacer): Promise<number> {
  const root = await parseXmlTree(archive, part, pacer);
  return numberAttribute(descendantsOf(root, "workbookView")[0], "activeTab", 0);
}

/** `measure`: the width of a text as the screen will draw it. Throws what opening a workbook may throw. */
export async function openWorkbookView(
  bytes: Uint8Array,
  measure: MeasureText,
  watch: Watch,
): Promise<WorkbookView> {
  const pacer = new Pacer(watch);
  const { archive, workbook, looks, cells } = await openBookSource(bytes, pacer);
  const textWidths = buildTextWidths(measure);
  const tabs = workbook.sheets.map(({ name, visibility, part }) => ({
    name,
    visibility,
    hasCells: part !== null,
  }));
  const front = tabs[await readFrontPosition(archive, workbook.part, pacer)];
  const shown = tabs.filter((tab) => tab.visibility === "visible" && tab.hasCells);
  const frontTab = shown.find((tab) => tab === front) ?? shown[0];

  const readSheet = async (name: string, sheetWatch: Watch): Promise<SheetView> => {
    const part = workbook.sheets.find((sheet) => sheet.name === name)?.part ?? null;
    if (part === null) throw new WorkbookFailure("not-found", { sheet: name });
    const total = archive.size(part);
    const report = (done: number): void => sheetWatch.report({ stage: "reading", done, total });
    const source = { archive, name, part, cells, looks, names: workbook.names, textWidths };
    return readSheetView(source, new Pacer(sheetWatch), report);
  };
  return { tabs, frontSheet: frontTab?.name ?? null, textWidths, readSheet };
}
