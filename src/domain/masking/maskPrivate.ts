// What leaves a bureau names no child: names of those who may be minors, and numbers that tell a person, are masked.

import { namesIn } from "../checking/namesIn";
import type { RuleId } from "../checking/ruleId";
import type { SourceRecord, WorkbookFit } from "../fitting/fit";
import type { FieldId, KindId } from "../kinds/kind";
import { maskName } from "./maskNames";
import { type Register, registersOf, textOf } from "../summary/registers";
import { escapePattern } from "../values/escapePattern";
import { squeezeText } from "../values/text";

const CHILD_FIELDS: readonly (readonly [KindId, FieldId])[] = [
  ["award", "student"],
  ["pupil", "name"],
  ["visit", "person"],
];
const SHORTEST = 2;

/** Rows that lack something name somebody too. */
function rowsOf({ table }: Register): readonly SourceRecord[] {
  return [...table.records, ...table.incomplete];
}

/** Whoever may be a minor: given an award, stood by or visited in any year, the 五老 themselves left out. */
export function minorsOfBook(fit: WorkbookFit): ReadonlySet<string> {
  const registers = registersOf(fit);
  const named = (kind: KindId, field: FieldId): readonly string[] =>
    registers
      .filter((register) => register.kind === kind)
      .flatMap((register) => rowsOf(register).flatMap((record) => namesIn(textOf(record, field))))
      .map((name) => name.replaceAll(/\s/gu, ""));
  const elders = new Set(named("volunteer", "name"));
  const children = CHILD_FIELDS.flatMap(([kind, field]) => named(kind, field));
  return new Set(children.filter((name) => Array.from(name).length >= SHORTEST && !elders.has(name)));
}

/** Also where the cell has spaces between the characters. */
function spaced(name: string): RegExp {
  return new RegExp(Array.from(name, escapePattern).join("\\s*"), "gu");
}

/** Numbers of identity cards (15 or 18 signs, or one too few) and mobile telephones. */
const PERSONAL_NUMBER = /(?<![\dA-Za-z])(?:\d{14,17}[\dXx]?|\d{11})(?![\dA-Za-z])/gu;
const LONG_NUMBER = /\d{6,}[\dXx]?/gu;
/** What these rules quote is a number that tells a person, whatever its shape. */
const ABOUT_NUMBERS: ReadonlySet<RuleId> = new Set<RuleId>([
  "id-number-invalid",
  "phone-invalid",
  "number-lost-digits",
]);

const stars = (text: string): string => "*".repeat(text.length);

/** Masks a text that speaks of a workbook. */
export class PrivateMask {
  /** Longer ones first, so that none is masked in part. */
  readonly #names: readonly string[];
  /** Each made once, for many sentences name one child. */
  readonly #patterns = new Map<string, RegExp>();

  constructor(minors: ReadonlySet<string>) {
    this.#names = [...minors].sort((one, other) => other.length - one.length);
  }

  /** @param rule whose sentence it is */
  mask(text: string, rule: RuleId | null = null): string {
    const squeezed = squeezeText(text).replaceAll(/\s/gu, "");
    const masked = this.#names
      .filter((name) => squeezed.includes(name))
      .reduce((rest, name) => rest.replaceAll(this.#patternOf(name), maskName(name)), text);
    const isAboutNumber = rule !== null && ABOUT_NUMBERS.has(rule);
    return masked.replaceAll(isAboutNumber ? LONG_NUMBER : PERSONAL_NUMBER, stars);
  }
  #patternOf(name: string): RegExp {
    const pattern = this.#patterns.get(name) ?? spaced(name);
    this.#patterns.set(name, pattern);
    return pattern;
  }
}
