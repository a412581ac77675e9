// Which standard a category means. A standard's own name is meant exactly; a longer category that holds the name (三好学生
// (市级)) is judged by it too, but only as a question, because the office may have another amount for it in mind.

import { escapePattern } from "../values/escapePattern";
import { squeezeText } from "../values/text";
import { STANDARD } from "./standards";
import type { StandardBook } from "./StandardBook";

export interface StandardName {
  readonly name: string;
  /** The category says no more than the standard's name. */
  readonly isExact: boolean;
}

/** Other ways of writing the seed's standards; each as a whole and inside a longer category. */
const SPELLINGS: readonly (readonly [name: string, spelling: string])[] = [
  [STANDARD.goodPupil, "三好生"],
  [
    STANDARD.university,
    "(?:被)?(?:考|录|升)[取上入]?(?:了)?(?:全日制|普通|重点|大学|高校|高等院校)*本科(?:院校|大学|生)?(?:录取)?",
  ],
  [STANDARD.university, "(?:被)?本科(?:院校|大学|生)?录取"],
  [STANDARD.university, "考[取上入][一二三]本(?:院校)?"],
  [STANDARD.books, "(?:赠送|发放|购买)?(?:学习用书|学习图书|书籍)"],
];

/** What says nothing of which award it is. */
const TRIMMINGS =
  /^(?:发放|奖励|获得?|荣获|被?评为)|(?:奖励|奖金|奖|补助金?)$|\((?:每人)?\d{0,3}[套份人名元]*\)$/gu;
const COUNTS = /\d{1,3}[套份人名]$/u;
/** Standards that are for no award. */
const NO_AWARD = /慰问|油费|经费|预算|学习日|办公会/u;

interface Spelling {
  readonly name: string;
  readonly whole: RegExp;
  readonly within: RegExp;
}

function spelled(name: string, source: string): Spelling {
  return { name, whole: new RegExp(`^(?:${source})$`, "u"), within: new RegExp(source, "gu") };
}

/** Longest first, so that 三好学生(市级) is not taken for 三好学生 where both have a standard. */
function spellingsOf(book: StandardBook): readonly Spelling[] {
  const names = [...book.names].filter((name) => !NO_AWARD.test(name));
  names.sort((one, other) => other.length - one.length);
  return [
    ...names.map((name) => spelled(name, escapePattern(name))),
    ...SPELLINGS.filter(([name]) => book.has(name)).map(([name, source]) => spelled(name, source)),
  ];
}

export class AwardNames {
  readonly #spellings: readonly Spelling[];
  readonly #known = new Map<string, StandardName | "several" | null>();

  constructor(book: StandardBook) {
    this.#spellings = spellingsOf(book);
  }

  /** several: more than one award in one cell; null: no standard of that name. */
  of(category: string): StandardName | "several" | null {
    const former = this.#known.get(category);
    if (former !== undefined) return former;
    const found = this.#find(squeezeText(category));
    this.#known.set(category, found);
    return found;
  }

  #find(category: string): StandardName | "several" | null {
    const plain = category.replace(COUNTS, "").replace(TRIMMINGS, "").replace(COUNTS, "");
    const exact =
      this.#spellings.find(({ whole }) => whole.test(category)) ??
      this.#spellings.find(({ whole }) => whole.test(plain));
    if (exact) return { name: exact.name, isExact: true };
    const named = new Set<string>();
    let rest = category;
    for (const { name, within } of this.#spellings) {
      const shorter = rest.replace(within, "\n");
      if (shorter !== rest) named.add(name);
      rest = shorter;
    }
    const [name, more] = named;
    if (name === undefined) return null;
    return more === undefined ? { name, isExact: false } : "several";
  }
}

const awardNames = new WeakMap<StandardBook, AwardNames>();

export function awardNamesOf(book: StandardBook): AwardNames {
  const former = awardNames.get(book);
  if (former) return former;
  const names = new AwardNames(book);
  awardNames.set(book, names);
  return names;
}

const comfortNames = new WeakMap<StandardBook, Map<string, string | null>>();

/**
 * The standard for comfort money: of several (慰问金, 慰问金(老同志)) the one whose addition stands in the category. null
 * where none is for this category.
 */
export function comfortName(book: StandardBook, category: string): string | null {
  const known = comfortNames.get(book) ?? new Map<string, string | null>();
  comfortNames.set(book, known);
  const former = known.get(category);
  if (former !== undefined) return former;
  const name = findComfortName(book, category);
  known.set(category, name);
  return name;
}

function findComfortName(book: StandardBook, category: string): string | null {
  const wanted = squeezeText(category);
  let best: { readonly name: string; readonly added: string } | null = null;
  for (const name of book.names) {
    if (!name.includes(STANDARD.comfort)) continue;
    const added = name.replace(STANDARD.comfort, "").replace(/[()[\]:\-—·]/gu, "");
    if (!wanted.includes(added)) continue;
    if (best === null || added.length > best.added.length) best = { name, added };
  }
  return best?.name ?? null;
}
