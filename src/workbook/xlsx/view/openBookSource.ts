// What all sheets of a workbook share when they are looked at: its parts, its looks, its texts.

import type { Pacer } from "../../Pacer";
import { openContainer } from "../read/openContainer";
import { readRelationships } from "../read/readRelationships";
import { readWorkbookPart } from "../read/readWorkbookPart";
import type { WorkbookPart } from "../read/readWorkbookPart";
import type { ZipArchive } from "../read/ZipArchive";
import type { SheetViewContext } from "./sheet/SheetViewHandler";
import { readLooks } from "./style/readLooks";
import type { WorkbookLooks } from "./style/readLooks";
import { readTheme } from "./style/readTheme";
import { readRichStrings } from "./text/readRichStrings";

export interface BookSource {
  readonly archive: ZipArchive;
  readonly workbook: WorkbookPart;
  readonly looks: WorkbookLooks;
  readonly cells: SheetViewContext;
}

/** Throws what opening a workbook may throw. */
export async function openBookSource(bytes: Uint8Array, pacer: Pacer): Promise<BookSource> {
  const archive = openContainer(bytes);
  const workbook = await readWorkbookPart(archive, pacer);
  const targets = await readRelationships(archive, workbook.part, pacer);
  const themePart = targets.find((target) => target.type === "theme")?.target ?? null;
  const theme = await readTheme(archive, themePart, pacer);
  const looks = await readLooks(archive, workbook.stylesPart, theme, pacer);
  const richStrings = await readRichStrings(archive, workbook.sharedStringsPart, looks.colours, pacer);
  const cells = {
    strings: richStrings.texts,
    richStrings,
    dateSystem: workbook.dateSystem,
    colours: looks.colours,
  };
  return { archive, workbook, looks, cells };
}
