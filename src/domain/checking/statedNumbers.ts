// How many persons, sets or trips a row speaks of. What is said in numbers counts first, then names in a list; of a group
// whose size nobody has written down nothing is known.

import { parseChineseNumeral } from "../values/parseChineseNumeral";
import { squeezeText } from "../values/text";

/** 第一名 is a rank, 每人 no count. */
const NUMBER = "(?<![第前每\\d.])(\\d{1,4}|[一二两三四五六七八九十百]{1,5})";
/** In Chinese numerals only what can be no part of a name: 王三生 is one person. */
const PEOPLE =
  /(?<![第前每\d.])(?:(\d{1,4})(?:个|多)?(?:人|名|位|户|家|生|童)|([一二两三四五六七八九十百]{1,5})个?(?:人|名|位|户))/gu;
const SETS = new RegExp(`${NUMBER}(?:套|份)`, "gu");
const TRIPS = new RegExp(`${NUMBER}个?(?:次|趟|车次|台次|辆次|车|辆|台)`, "gu");
const DAYS = /\d{1,2}[日号]/gu;
/** What stands behind each of these numbers; a text without is done with at once, as most are. */
const UNITS = { people: /[人名位户家生童]/u, sets: /[套份]/u, trips: /[次趟车辆台日号]/u } as const;
const NONE: readonly number[] = [];

const SEPARATORS = /[、,，;；/／\n\r+＋&|]+/u;
const BRACKETS = /[([【（].*?[)\]】）]/gu;
const PLAIN_NAME = /^\p{Script=Han}{1,4}$/u;
const NUMERAL = /[一二两三四五六七八九十百]个?[人名位户]/u;
/** A name may have a word behind it that says no more than that it is a child or a household. */
const AFTER_NAME = /(?:同学|学生|小朋友|家庭|一家|家)$/u;
/** Groups of nobody knows how many. */
const GROUP =
  /等$|全体|各|其他|其余|困难|贫困|困境|留守|儿童|孤儿|学生|老人|职工|家属|子女|代表|青少年|干部|五老|老同志|年级|班|学校|小学|中学|幼儿园|敬老院|福利院|村|镇|乡|们/u;

function numbersIn(text: string, pattern: RegExp): readonly number[] {
  const found = [...text.matchAll(pattern)]
    .map(([, first, second]) => first ?? second ?? "")
    .map((digits) => (/^\d/u.test(digits) ? Number(digits) : (parseChineseNumeral(digits) ?? 0)));
  return found.filter((count) => count > 0);
}

/** Several numbers may add up (男生3人，女生2人) or say the same twice. */
function sumsOf(counts: readonly number[]): readonly number[] {
  if (counts.length < 2) return counts;
  return [...new Set([counts.reduce((sum, count) => sum + count, 0), ...counts])];
}

/** What the numbers of persons in a text come to, the likeliest first; empty where it states none. */
export const statedPeople = (text: string): readonly number[] =>
  UNITS.people.test(text) ? sumsOf(numbersIn(squeezeText(text), PEOPLE)) : NONE;

export const statedSets = (text: string): readonly number[] =>
  UNITS.sets.test(text) ? sumsOf(numbersIn(squeezeText(text), SETS)) : NONE;

/** Also the days that are named, where they are several: 9月18日、25日走访用车. */
export function statedTrips(text: string): readonly number[] {
  if (!UNITS.trips.test(text)) return NONE;
  const plain = squeezeText(text);
  const days = new Set(plain.match(DAYS) ?? []).size;
  return [...sumsOf(numbersIn(plain, TRIPS)), ...(days > 1 ? [days] : [])];
}

/** Names that stand side by side with nothing but blanks between: each of two characters at least. */
function splitAtBlanks(part: string): readonly string[] {
  const pieces = part.trim().split(/[\s\u3000\u00a0]+/u);
  return pieces.length > 1 && pieces.every((piece) => /^\p{Script=Han}{2,4}$/u.test(piece)) ? pieces : [part];
}

function isPerson(name: string): boolean {
  const core = name.length > 2 ? name.replace(AFTER_NAME, "") : name;
  if (core === "" || GROUP.test(core)) return false;
  return PLAIN_NAME.test(core) || core.includes("·") || !/\p{Script=Han}{5}/u.test(core);
}

/** What makes it worth asking whether a plain name is one. */
const NO_PLAIN_NAME = new RegExp([NUMERAL, AFTER_NAME, GROUP].map(({ source }) => source).join("|"), "u");

/** Most cells hold one name and nothing else. */
function isOnePerson(cell: string): boolean {
  if (!PLAIN_NAME.test(cell)) return false;
  return !NO_PLAIN_NAME.test(cell) || (!NUMERAL.test(cell) && isPerson(cell));
}

/** The names in a cell; null where one of them is none, so that nobody knows how many persons are meant. */
export function personsIn(cell: string): readonly string[] | null {
  if (isOnePerson(cell)) return [cell];
  const parts = cell.replace(BRACKETS, "").split(SEPARATORS).flatMap(splitAtBlanks);
  const names = parts.map(squeezeText).filter((name) => name !== "");
  return names.length > 0 && names.every(isPerson) ? names : null;
}

/** How many persons a cell of names means, the likeliest first; null where nobody knows. */
export function peopleIn(cell: string): readonly number[] | null {
  if (isOnePerson(cell)) return [1];
  const stated = statedPeople(cell);
  if (stated.length > 0) return stated;
  const names = personsIn(cell);
  return names === null ? null : [names.length];
}
