// 年度事项, a line each: 年度事项｜适用年度｜情况｜事项说明. A line without 情况 says nothing yet.

import { squeezeText } from "../values/text";
import { cellText } from "./cellText";
import type { SettingsRow } from "./findSettingsTable";
import { NOTE_IDS } from "./noteId";
import type { SettingsFault, YearNote } from "./settings";
import { readYearText } from "./readYearText";
import type { SettingsWords } from "./settingsWords";

type Parsed = YearNote | Pick<SettingsFault, "fault" | "found"> | null;

function parseLine(row: SettingsRow, words: SettingsWords): Parsed {
  const [item = "", yearText = "", content = "", remark = ""] = row.cells.map(cellText);
  if (content === "") return null;
  const id = NOTE_IDS.find((one) => words.notes.items[one] === squeezeText(item));
  if (id === undefined) return { fault: "note-unknown", found: item };
  const year = readYearText(squeezeText(yearText));
  if (year === null && yearText !== "") return { fault: "year-unreadable", found: yearText };
  return { id, year, content, remark };
}

/** What cannot be read is added to `faults`. */
export function readNotes(
  rows: readonly SettingsRow[],
  words: SettingsWords,
  faults: SettingsFault[],
): readonly YearNote[] {
  return rows.flatMap((row) => {
    const parsed = parseLine(row, words);
    if (parsed === null) return [];
    if ("id" in parsed) return [parsed];
    faults.push({ rowIndex: row.rowIndex, ...parsed });
    return [];
  });
}
