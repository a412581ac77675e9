// Use case: save a copy. The file it came from is never written; a page could not do that anyway.

import { copyName } from "./copyName";
import { describeThrown, say, update } from "./deskCore";
import type { DeskCore } from "./deskCore";
import { quietWatch } from "./quietWatch";
import { markSaved } from "./turnToSheet";

/** Whether it was saved; what stood in the way is said on the desk. */
export async function saveCopy(core: DeskCore): Promise<boolean> {
  const { open } = core;
  if (open === null) return false;
  try {
    const bytes = await open.workbook.save(quietWatch());
    core.copies += 1;
    const name = copyName(open.fileName, core.copies, core.texts);
    core.download(bytes, name);
    markSaved(core);
    say(core, core.texts.justSaved(name));
    return true;
  } catch (thrown) {
    update(core, { note: describeThrown(core, thrown) });
    return false;
  }
}
