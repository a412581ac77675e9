// What 关工设置 says that figures rest on.

import type { Settings } from "../settings/settings";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { budgetsOf } from "./budgetsOf";
import type { KnownOfYear } from "./yearBook";

export function knownOfYear(snapshot: WorkbookSnapshot, settings: Settings): KnownOfYear {
  return { budgetOf: budgetsOf(snapshot, settings), namesakes: settings.namesakes };
}
