// A 关工设置 with standards as a test states them, beside the workbook's own sheets.

import { buildSettingsDocument } from "../../src/domain/settings/buildSettingsDocument";
import { SEED_SETTINGS, SEED_STANDARDS } from "../../src/domain/settings/seedStandards";
import type { Namesake, Pairing, Standard } from "../../src/domain/settings/settings";
import { buildDocumentSnapshot } from "../../src/domain/sheets/documentSnapshot";
import type { SheetSnapshot } from "../../src/domain/sheets/snapshot";
import { zhSettings } from "../../src/texts/zhSettings";
import { day } from "./fitOf";

/** A standard in force from and until days as [year, month, day]; always where null. */
export function standard(
  name: string,
  amount: number,
  from: readonly [number, number, number] | null = null,
  until: readonly [number, number, number] | null = null,
  unit = "元/人",
): Standard {
  const dayOf = (date: readonly [number, number, number] | null): number | null =>
    date === null ? null : day(...date);
  return { name, amount, unit, from: dayOf(from), until: dayOf(until), ground: "局党组会议纪要" };
}

export function settingsSheet(...standards: readonly Standard[]): SheetSnapshot {
  const settings = {
    unitName: null,
    year: null,
    standards,
    tables: [],
    acceptances: [],
    namesakes: [],
    pairings: [],
    notes: [],
  };
  return buildDocumentSnapshot(buildSettingsDocument(settings, zhSettings, 1900), 0);
}

/** The seed's standards, those named replaced. */
export function settingsWith(...standards: readonly Standard[]): SheetSnapshot {
  const names = new Set(standards.map(({ name }) => name));
  return settingsSheet(...SEED_STANDARDS.filter(({ name }) => !names.has(name)), ...standards);
}

/** The seed's standards, and what the clerk has said of names and pairs. */
export function settingsSaying(said: {
  readonly namesakes?: readonly Namesake[];
  readonly pairings?: readonly Pairing[];
}): SheetSnapshot {
  const { namesakes = [], pairings = [] } = said;
  const document = buildSettingsDocument({ ...SEED_SETTINGS, namesakes, pairings }, zhSettings, 1900);
  return buildDocumentSnapshot(document, 0);
}
