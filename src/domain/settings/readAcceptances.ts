// 已核实, a line each: 核实编号｜说的是什么｜核实说明｜核实日期. A line without number or reason explains nothing.

import type { DateSystem } from "../sheets/snapshot";
import { readDate } from "../values/readDate";
import { cellText } from "./cellText";
import type { SettingsRow } from "./findSettingsTable";
import type { Acceptance, SettingsFault } from "./settings";

const [KEY, ABOUT, REASON, ON] = [0, 1, 2, 3] as const;

/** What cannot be read is added to `faults`; a date that cannot be read costs the date only. */
export function readAcceptances(
  rows: readonly SettingsRow[],
  dateSystem: DateSystem,
  faults: SettingsFault[],
): readonly Acceptance[] {
  return rows.flatMap(({ rowIndex, cells, formats }) => {
    const [key, about, reason] = [KEY, ABOUT, REASON].map((column) => cellText(cells[column]));
    if (!key) faults.push({ rowIndex, fault: "acceptance-without-key", found: about ?? "" });
    else if (!reason) faults.push({ rowIndex, fault: "acceptance-without-reason", found: about ?? "" });
    if (!key || !reason) return [];
    const day = readDate(cells[ON] ?? null, formats[ON] ?? "General", {
      dateSystem,
      year: null,
      month: null,
    });
    return [{ key, about: about ?? "", reason, on: typeof day === "number" ? day : null }];
  });
}
