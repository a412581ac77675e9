// Whoever stands on the roster of pupils is visited in the year. Judged from December on, when there is little time left,
// and without today's date: before that nothing is late.

import { dayNumberOf } from "../../values/date";
import { squeezeText } from "../../values/text";
import { isOfYear } from "../isOfYear";
import { leavesOut, namesIn } from "../namesIn";
import { cellOf, type RegisterView } from "../registerView";
import type { BookRule, CheckContext, Verdict } from "../rule";
import type { SourceRecord } from "../../fitting/fit";

type Rule = "pupil-not-visited";

/** More than so many, and nobody visited: told as one. */
const MOST_SINGLY = 5;

interface Visited {
  readonly sheets: readonly string[];
  /** Schools by name; "" where the visit's row gives none. */
  readonly schools: ReadonlyMap<string, ReadonlySet<string>>;
  /** Somebody was visited who is not named, or on a day that cannot be read. */
  readonly isVague: boolean;
}

function textOf({ fields }: SourceRecord, field: "school" | "name" | "person"): string {
  const reading = fields[field];
  return typeof reading === "string" ? squeezeText(reading) : "";
}

function visitedIn({ registers }: CheckContext, year: number): Visited {
  const own = registers.filter(({ kind }) => kind.id === "visit");
  const schools = new Map<string, Set<string>>();
  let isVague = false;
  for (const record of own.flatMap(({ rows }) => rows)) {
    const { date } = record.fields;
    const person = textOf(record, "person");
    if (typeof date === "number" && !isOfYear(date, year)) continue;
    if (typeof date !== "number" || leavesOut(person)) isVague = true;
    for (const name of namesIn(person)) {
      schools.set(name, (schools.get(name) ?? new Set()).add(textOf(record, "school")));
    }
  }
  return { sheets: [...new Set(own.map(({ sheet }) => sheet.name))], schools, isVague };
}

/** Namesakes in different schools are different pupils. */
function isVisited(record: SourceRecord, namesakes: number, { schools }: Visited): boolean {
  const own = schools.get(textOf(record, "name"));
  if (own === undefined) return false;
  const school = textOf(record, "school");
  return namesakes < 2 || school === "" || own.has("") || own.has(school);
}

/** Taken on after the year. */
function isLater({ fields: { since } }: SourceRecord, year: number): boolean {
  if (typeof since === "number") return since > (dayNumberOf(year, 12, 31) ?? since);
  return typeof since === "object" && since !== null && "year" in since && since.year > year;
}

function judgeRoster(
  register: RegisterView,
  visited: Visited,
  year: number,
  isOver: boolean,
): readonly Verdict<Rule>[] {
  const sheet = register.sheet.name;
  const rows = register.rows.filter((record) => textOf(record, "name") !== "" && !isLater(record, year));
  const counts = new Map<string, number>();
  for (const record of rows) {
    const name = textOf(record, "name");
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const missed = rows.filter(
    (record) => !isVisited(record, counts.get(textOf(record, "name")) ?? 1, visited),
  );
  if (missed.length === 0) return [];
  if (visited.isVague)
    return [
      {
        unjudged: {
          sheet,
          reason: {
            code: "ambiguous",
            rows: missed.map(({ rowIndex }) => rowIndex),
            other: visited.sheets[0] ?? "",
          },
        },
      },
    ];
  const severity = isOver ? "warning" : "note";
  const cells = missed.map(({ rowIndex }) => cellOf(register, rowIndex, "name"));
  const facts = { year, lookedIn: visited.sheets, isOver };
  if (missed.length === rows.length && rows.length > MOST_SINGLY)
    return [{ found: { sheet, cells, severity, facts: { ...facts, pupils: rows.length } } }];
  return cells.map((cell) => ({ found: { sheet, cells: [cell], severity, facts: { ...facts, pupils: 1 } } }));
}

export const pupilNotVisited: BookRule<Rule> = {
  id: "pupil-not-visited",
  severity: "note",
  scope: "book",
  judge: (context): readonly Verdict<Rule>[] => {
    const { registers, year, today } = context;
    const rosters = registers.filter(({ kind, rows }) => kind.id === "pupil" && rows.length > 0);
    if (rosters.length === 0) return [];
    if (year === null) return [{ unjudged: { sheet: null, reason: { code: "no-year" } } }];
    if (today !== null && today < (dayNumberOf(year, 12, 1) ?? today)) return [];
    const visited = visitedIn(context, year);
    if (visited.sheets.length === 0)
      return [{ unjudged: { sheet: null, reason: { code: "no-register", kind: "visit" } } }];
    const isOver = today !== null && today > (dayNumberOf(year, 12, 31) ?? today);
    return rosters.flatMap((register) => judgeRoster(register, visited, year, isOver));
  },
};
