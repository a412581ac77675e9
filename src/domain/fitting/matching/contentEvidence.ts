// What a column's cells say about a field: 1 they are just that, 0 nothing either way, −1 they cannot be.

import type { FieldType } from "../../kinds/kind";
import type { ColumnProfile } from "./readColumnProfile";

/** Fewer cells than this prove nothing against a heading. */
const LEAST_PROOF = 2;

function share(profile: ColumnProfile, ...sorts: (keyof ColumnProfile)[]): number {
  return sorts.reduce((sum, sort) => sum + profile[sort], 0) / profile.filled;
}

/** From −1 to 1: full agreement at `agreeing` = 1, full contradiction where none agrees. */
function balance(agreeing: number, contradicting: number): number {
  return agreeing - contradicting;
}

function dateEvidence(profile: ColumnProfile): number {
  return balance(share(profile, "dates"), share(profile, "texts", "shortNames", "ids", "phones", "marks"));
}

function moneyEvidence(profile: ColumnProfile): number {
  return balance(
    share(profile, "amounts", "wholeNumbers"),
    share(profile, "texts", "shortNames", "ids", "phones", "dates"),
  );
}

/** A number may stand with dashes, two in a cell or with a word: less like one, but no proof against it. */
function writtenOddly(profile: ColumnProfile): number {
  return share(profile, "texts") / 2;
}

function nameEvidence(profile: ColumnProfile): number {
  return balance(
    share(profile, "shortNames"),
    share(profile, "amounts", "wholeNumbers", "dates", "ids", "phones", "marks"),
  );
}

/** Amounts speak against words, but a number may stand as text: of a voucher, of a year. */
function textEvidence(profile: ColumnProfile): number {
  const others = share(profile, "dates", "ids", "phones") + share(profile, "amounts") / 2;
  return balance(share(profile, "texts", "shortNames") / 2, others);
}

const SORTS = [
  ["dates", "date"],
  ["amounts", "money"],
  ["wholeNumbers", "count"],
  ["ids", "idNumber"],
  ["phones", "phone"],
  ["shortNames", "person"],
  ["marks", "yesNo"],
  ["texts", "text"],
] as const;

/** What most of a column's cells look like, "text" where they are words. */
export function mostlyHolds(profile: ColumnProfile): (typeof SORTS)[number][1] {
  const most = Math.max(...SORTS.map(([sort]) => profile[sort]));
  return SORTS.find(([sort]) => profile[sort] === most)?.[1] ?? "text";
}

/** Enough cells of one unmistakable sort to know a column without its heading. */
const LEAST_UNMISTAKABLE = 3;
const UNMISTAKABLE = 0.9;

/** Whether the cells alone tell that this is such a column: nothing else has 18 digits or is dialled. */
export function isUnmistakable(type: FieldType, profile: ColumnProfile): boolean {
  if (type !== "idNumber" && type !== "phone") return false;
  return profile.filled >= LEAST_UNMISTAKABLE && contentEvidence(type, profile) >= UNMISTAKABLE;
}

/** How well the cells of a column fit a type of field; 0 for an empty column. */
export function contentEvidence(type: FieldType, profile: ColumnProfile): number {
  if (profile.filled < LEAST_PROOF) return 0;
  switch (type) {
    case "date":
    case "dateOrMonth":
      return dateEvidence(profile);
    case "money":
      return moneyEvidence(profile);
    case "count":
      return balance(
        share(profile, "wholeNumbers"),
        share(profile, "shortNames", "dates", "ids", "phones", "marks"),
      );
    case "person":
      return nameEvidence(profile);
    case "idNumber":
      return balance(
        share(profile, "ids"),
        share(profile, "dates", "amounts", "shortNames", "marks") + writtenOddly(profile),
      );
    case "phone":
      return balance(
        share(profile, "phones"),
        share(profile, "dates", "ids", "shortNames", "marks") + writtenOddly(profile),
      );
    case "yesNo":
      return balance(share(profile, "marks"), share(profile, "amounts", "dates", "ids", "phones"));
    case "choice":
    case "text":
      return textEvidence(profile);
    case "invoiceNumber":
      return 0;
  }
}
