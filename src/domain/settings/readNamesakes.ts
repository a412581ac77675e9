// 同名不同人, a line a person: 同名的姓名｜哪种登记｜第几位｜怎样区分｜同名说明.

import type { KindId } from "../kinds/kind";
import { squeezeText } from "../values/text";
import { cellText } from "./cellText";
import type { SettingsRow } from "./findSettingsTable";
import { parseTraits } from "./namesakeTraits";
import type { Namesake, SettingsFault } from "./settings";
import type { SettingsWords } from "./settingsWords";

const PERSON = /^第?(\d{1,3})位?$/u;

type Parsed = Namesake | Pick<SettingsFault, "fault" | "found">;

function kindCalled(text: string, words: SettingsWords): KindId | undefined {
  return (Object.keys(words.kinds) as KindId[]).find((kind) => words.kinds[kind] === text);
}

function parseLine(row: SettingsRow, words: SettingsWords): Parsed {
  const [nameText = "", kindText = "", personText = "", traitsText = "", note = ""] = row.cells.map(cellText);
  const name = squeezeText(nameText);
  if (name === "") return { fault: "namesake-without-name", found: traitsText };
  const kind = kindCalled(kindText, words);
  if (kind === undefined) return { fault: "kind-unknown", found: kindText };
  const person = Number(PERSON.exec(squeezeText(personText))?.[1] ?? 0);
  if (person === 0) return { fault: "namesake-without-person", found: name };
  if (traitsText === "") return { fault: "namesake-without-traits", found: name };
  const traits = parseTraits(traitsText, kind, words);
  return traits === null
    ? { fault: "traits-unreadable", found: traitsText }
    : { name, kind, person, traits, note };
}

/** What cannot be read is added to `faults`. */
export function readNamesakes(
  rows: readonly SettingsRow[],
  words: SettingsWords,
  faults: SettingsFault[],
): readonly Namesake[] {
  return rows.flatMap((row) => {
    const parsed = parseLine(row, words);
    if ("name" in parsed) return [parsed];
    faults.push({ rowIndex: row.rowIndex, ...parsed });
    return [];
  });
}
