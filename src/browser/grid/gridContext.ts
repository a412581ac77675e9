// What every part of the grid needs and none of them changes: the sheet, the widths of its texts, the words.

import { createContext, useContext } from "react";
import type { DeskTexts } from "../../texts/zhDesk";
import type { SheetView } from "../../workbook/xlsx/view/sheet/sheetView";
import type { SheetRules } from "./cells/buildSheetRules";
import type { TextWidths } from "../../workbook/xlsx/view/text/textWidths";

export interface GridSetting {
  readonly view: SheetView;
  readonly widths: TextWidths;
  readonly texts: DeskTexts;
  readonly rules: SheetRules;
}

export const GridContext = createContext<GridSetting | null>(null);

export function useGrid(): GridSetting {
  const setting = useContext(GridContext);
  if (setting === null) throw new Error("a part of the grid stands outside of it");
  return setting;
}
