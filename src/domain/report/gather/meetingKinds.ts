// Which meetings the report tells of where: by what the register calls them, else by what they were about.

import { textOf } from "../../summary/registers";
import type { Counted } from "../../summary/sources";

const OFFICE = /办公会|党组会|党委会|局务会/u;
const ELDERS = /五老|老干部|老同志|离退休|座谈/u;
const HALF_YEAR = /半年|上半年/u;

function wordsOf({ record }: Counted): string {
  return textOf(record, "meeting") || textOf(record, "topic");
}

export function isOfficeMeeting(one: Counted): boolean {
  return OFFICE.test(wordsOf(one));
}

export function isHalfYear(one: Counted): boolean {
  return !isOfficeMeeting(one) && HALF_YEAR.test(wordsOf(one));
}

export function isWithElders(one: Counted): boolean {
  return !isOfficeMeeting(one) && !isHalfYear(one) && ELDERS.test(wordsOf(one));
}
