// Whoever signs in to study stands on a roster of the 五老 or on a list of the committee. Guests come too, so it is a note.

import { pushTo } from "../../summary/groups";
import type { SheetSnapshot } from "../../sheets/snapshot";
import { squeezeText } from "../../values/text";
import type { SheetCell } from "../finding";
import { isOfYear } from "../isOfYear";
import { namesIn } from "../namesIn";
import { cellOf } from "../registerView";
import type { BookRule, CheckContext, Verdict } from "../rule";

type Rule = "sign-in-unknown";

/** Texts longer than this are no name. */
const LONGEST_NAME = 20;
/** And texts longer than this no list of names. */
const LONGEST_LIST = 400;
/** So many names, and not one of them on the roster: it is another people's. */
const LEAST_FOR_OTHERS = 3;

function signIns({ registers, year }: CheckContext): ReadonlyMap<string, readonly SheetCell[]> {
  const found = new Map<string, SheetCell[]>();
  for (const register of registers) {
    if (register.kind.id !== "study") continue;
    for (const { rowIndex, fields } of register.rows) {
      const { person, date } = fields;
      if (typeof person !== "string" || (typeof date === "number" && !isOfYear(date, year))) continue;
      const cell = { sheet: register.sheet.name, ...cellOf(register, rowIndex, "person") };
      for (const name of namesIn(person)) pushTo(found, name, cell);
    }
  }
  return found;
}

function namesOnSheet(rows: SheetSnapshot["rows"]): readonly string[] {
  return rows
    .flat()
    .flatMap((value) => (typeof value === "string" && value.length <= LONGEST_LIST ? namesIn(value) : []))
    .filter((name) => name.length <= LONGEST_NAME);
}

/** All short texts of sheets and tables that are no registers: a list of the committee is one of them. */
function listedNames({ fit, snapshot }: CheckContext): ReadonlySet<string> {
  const lists = fit.sheets.filter(({ tables, isOwn }) => !isOwn && tables.every(({ kind }) => kind === null));
  const sheets = new Set(lists.map(({ sheet }) => sheet));
  const own = snapshot.sheets.filter(({ name }) => sheets.has(name));
  return new Set(own.flatMap(({ rows }) => namesOnSheet(rows)));
}

export const signInUnknown: BookRule<Rule> = {
  id: "sign-in-unknown",
  severity: "note",
  scope: "book",
  judge: (context): readonly Verdict<Rule>[] => {
    const signed = signIns(context);
    if (signed.size === 0) return [];
    const own = context.registers.filter(({ kind, rows }) => kind.id === "volunteer" && rows.length > 0);
    const onRosters = new Set(
      own.flatMap(({ rows }) =>
        rows.map(({ fields: { name } }) => (typeof name === "string" ? squeezeText(name) : "")),
      ),
    );
    const isOthers =
      signed.size >= LEAST_FOR_OTHERS && [...signed.keys()].every((name) => !onRosters.has(name));
    if (own.length === 0 || isOthers)
      return [{ unjudged: { sheet: null, reason: { code: "no-register", kind: "volunteer" } } }];
    const listed = listedNames(context);
    const rosters = [...new Set(own.map(({ sheet }) => sheet.name))];
    return [...signed].flatMap(([name, cells]) => {
      const [first] = cells;
      if (!first || onRosters.has(name) || listed.has(name)) return [];
      const { sheet, ...cell } = first;
      return [{ found: { sheet, cells: [cell], facts: { name, rosters, times: cells.length } } }];
    });
  },
};
