// What tells a namesake apart, as it stands in a cell of 关工设置: 家长：王大山；年级：三年级. Texts of rows are folded, so that
// the wide signs between them are never part of one.

import { kindById } from "../kinds/catalogue";
import type { FieldId, KindId } from "../kinds/kind";
import { squeezeText } from "../values/text";
import type { NamesakeTrait } from "./settings";
import type { SettingsWords } from "./settingsWords";

const BETWEEN = "；";
const COLON = "：";

export function describeTraits(traits: readonly NamesakeTrait[], words: SettingsWords): string {
  if (traits.length === 0) return words.namesakes.nothing;
  return traits.map(({ field, text }) => `${words.fields[field]}${COLON}${text}`).join(BETWEEN);
}

function fieldCalled(word: string, kind: KindId, words: SettingsWords): FieldId | null {
  return kindById(kind).fields.find(({ id }) => words.fields[id] === word)?.id ?? null;
}

/** A sign typed narrow is meant just so. */
function parseTrait(piece: string, kind: KindId, words: SettingsWords): NamesakeTrait | null {
  const wide = piece.indexOf(COLON);
  const at = wide >= 0 ? wide : piece.indexOf(":");
  const field = at < 0 ? null : fieldCalled(squeezeText(piece.slice(0, at)), kind, words);
  const text = squeezeText(piece.slice(at + 1));
  return field === null || text === "" ? null : { field, text };
}

/** null where a piece of it is no field of the kind with a text. */
export function parseTraits(
  text: string,
  kind: KindId,
  words: SettingsWords,
): readonly NamesakeTrait[] | null {
  if (text === words.namesakes.nothing) return [];
  const traits = text.split(BETWEEN).map((piece) => parseTrait(piece, kind, words));
  return traits.some((trait) => trait === null) ? null : traits.filter((trait) => trait !== null);
}
