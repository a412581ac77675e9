// Use cases: go to what was typed into the name box, follow a link in a cell.

import type { LinkTarget } from "../../workbook/xlsx/view/sheet/sheetView";
import { say } from "./deskCore";
import type { DeskCore } from "./deskCore";
import { followSelection } from "./followPane";
import { parsePlace } from "./parsePlace";

/** Whether there is such a place; if not, the desk says so. */
export async function goToPlace(core: DeskCore, typed: string): Promise<boolean> {
  const { book } = core.store.get();
  const place = parsePlace(typed);
  const sheet = place?.sheet ?? book?.front.name;
  const tab = book?.tabs.find((one) => one.name.toLowerCase() === sheet?.toLowerCase());
  if (place === null || tab?.hasCells !== true) {
    say(core, core.texts.noSuchPlace(typed));
    return false;
  }
  await followSelection(core, tab.name, place.range);
  return true;
}

/** Links within the workbook are followed; an address outside is left to the clerk, since this page opens nothing. */
export async function followLink(core: DeskCore, target: LinkTarget): Promise<void> {
  if (target.kind === "outside") {
    say(core, core.texts.outsideLink(target.address));
    return;
  }
  if (core.store.get().book?.tabs.some((tab) => tab.name === target.sheet && tab.hasCells) !== true) {
    say(core, core.texts.noSuchPlace(target.sheet));
    return;
  }
  await followSelection(core, target.sheet, target.range);
}
