// 手工配对, a line for each row that a payment pays: 哪笔支出｜支出编号｜第几对｜付给哪一行｜登记编号｜配对说明.

import { cellText } from "./cellText";
import type { SettingsRow } from "./findSettingsTable";
import type { PairedRow, Pairing, SettingsFault } from "./settings";

type SixTexts = [string, string, string, string, string, string];
type Growing = Pairing & { readonly grounds: PairedRow[] };

function faultOf(number: string, ...keys: readonly string[]): SettingsFault["fault"] | null {
  if (keys.includes("")) return "pairing-without-keys";
  return number === "" ? "pairing-without-number" : null;
}

/** Lines of one number and one payment are a pairing. What cannot be read is added to `faults`. */
export function readPairings(rows: readonly SettingsRow[], faults: SettingsFault[]): readonly Pairing[] {
  const pairings = new Map<string, Growing>();
  for (const { rowIndex, cells } of rows) {
    const [about, key, number, ground, groundKey, note] = cells.map(cellText) as SixTexts;
    const fault = faultOf(number, key, groundKey);
    if (fault !== null) {
      faults.push({ rowIndex, fault, found: about });
      continue;
    }
    const id = JSON.stringify([number, key]);
    const pairing = pairings.get(id) ?? { number, payment: { key, about }, grounds: [], note };
    pairing.grounds.push({ key: groundKey, about: ground });
    pairings.set(id, pairing);
  }
  return [...pairings.values()];
}
