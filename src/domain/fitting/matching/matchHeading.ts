// How well a heading names a field, in four steps: the field's own heading, one that means it for want of a better, a
// word at the heading's end, a word inside. Never edit distance: any two Chinese headings of two characters are close.

import type { FieldDefinition } from "../../kinds/kind";
import type { Heading } from "../locating/readHeading";

export interface HeadingMatch {
  /** 0 to 1. */
  readonly quality: number;
  readonly how: "exact" | "contains" | "group";
  /** The heading or word that matched. */
  readonly word: string;
}

const EXACT = 1;
const EXACT_WITHOUT_BRACKET = 0.93;
const WEAK = 0.62;
const WORD_AT_END = 0.68;
const WORD_INSIDE = 0.48;
/** A word that only the group says. */
const WORD_OF_GROUP = 0.9;
/** A word that is nearly the whole heading leaves little room for another meaning. */
const COVERAGE = 0.2;

/** A field's headings to look up, and the answers given so far: the tables of a workbook repeat their headings. */
interface Lookup {
  readonly own: ReadonlySet<string>;
  readonly weak: ReadonlySet<string>;
  readonly answers: Map<string, HeadingMatch | null>;
}

const lookups = new WeakMap<FieldDefinition, Lookup>();
/** A workbook has some hundred headings; beyond this they are no headings and remembering them costs more than asking. */
const MOST_ANSWERS = 2000;

function lookupOf(field: FieldDefinition): Lookup {
  const known = lookups.get(field);
  if (known) return known;
  const made = { own: new Set(field.headings), weak: new Set(field.weak ?? []), answers: new Map() };
  lookups.set(field, made);
  return made;
}

function matchWhole(text: string, field: FieldDefinition): number {
  const sets = lookupOf(field);
  if (sets.own.has(text)) return EXACT;
  return sets.weak.has(text) ? WEAK : 0;
}

function matchWord(text: string, field: FieldDefinition): HeadingMatch | null {
  let best: HeadingMatch | null = null;
  for (const word of field.words ?? []) {
    const at = text.lastIndexOf(word);
    if (at < 0) continue;
    const isAtEnd = at + word.length === text.length;
    const quality = (isAtEnd ? WORD_AT_END : WORD_INSIDE) + (COVERAGE * word.length) / text.length;
    if (quality > (best?.quality ?? 0)) best = { quality, how: "contains", word };
  }
  return best;
}

function isSomethingElse(text: string, field: FieldDefinition): boolean {
  return (field.not ?? []).some((word) => text.includes(word));
}

/** The heading together with its groups: the lowest one alone, or all of them. */
function matchWithGroup({ group, parent, base }: Heading, field: FieldDefinition): HeadingMatch | null {
  for (const word of [parent + base, group + base]) {
    const quality = matchWhole(word, field);
    if (quality > 0) return { quality, how: "group", word };
  }
  return null;
}

function matchAlone({ base, bare }: Heading, field: FieldDefinition): HeadingMatch | null {
  const quality = matchWhole(base, field);
  if (quality > 0) return { quality, how: "exact", word: base };
  if (isSomethingElse(base, field)) return null;
  const withoutBracket = bare === base ? 0 : matchWhole(bare, field) * EXACT_WITHOUT_BRACKET;
  return withoutBracket > 0 ? { quality: withoutBracket, how: "exact", word: bare } : matchWord(base, field);
}

function findMatch(heading: Heading, field: FieldDefinition): HeadingMatch | null {
  if (heading.group === "") return matchAlone(heading, field);
  const together = matchWithGroup(heading, field);
  if (together !== null || isSomethingElse(heading.group, field)) return together;
  const alone = matchAlone(heading, field);
  if (alone !== null) return alone;
  const whole = heading.parent + heading.base;
  const word = isSomethingElse(whole, field) ? null : matchWord(whole, field);
  return word && { ...word, quality: word.quality * WORD_OF_GROUP };
}

/** null where the heading does not name the field. */
export function matchHeading(heading: Heading, field: FieldDefinition): HeadingMatch | null {
  if (heading.base === "") return null;
  const { answers } = lookupOf(field);
  const answer = answers.get(heading.key);
  if (answer !== undefined) return answer;
  const found = findMatch(heading, field);
  if (answers.size < MOST_ANSWERS) answers.set(heading.key, found);
  return found;
}
