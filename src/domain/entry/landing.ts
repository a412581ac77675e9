// Where new rows of a register land: in rows that wait to be filled, else in rows put in above its total or foot, at the end
// of the group that a record belongs to. What an inserted row would tear or scramble is refused with its reason.

import type { TableFit } from "../fitting/fit";
import { MAX_ROWS } from "../sheets/address";
import type { RowInsertion } from "../sheets/rowAddition";
import type { EntryForm } from "./entryForm";
import { firstRowBelow, freeRowsFrom } from "./freeRows";
import type { RowGroup } from "./groups";
import { type EntryTarget, halvesOf, isSameTable, totalRowsOf } from "./target";

export interface Landing {
  /** The new rows, in order, as the sheet stands afterwards. */
  readonly rows: readonly number[];
  readonly insertion: RowInsertion | null;
  /** The group's cell covers the rows, so that they need none of their own. */
  readonly isCovered: boolean;
  /** The row whose formulas and formats they take after; null where there is none. */
  readonly model: number | null;
}

export type LandingFault =
  | { readonly code: "protected"; readonly sheet: string }
  /** Rows are filtered out: new ones would vanish or land between them. */
  | { readonly code: "filtered"; readonly sheet: string }
  /** Another table stands beside; inserted rows would tear it. `rowIndex` is its header's. */
  | { readonly code: "beside"; readonly sheet: string; readonly rowIndex: number }
  /** Merged cells stand where the row would come. */
  | {
      readonly code: "merged";
      readonly sheet: string;
      readonly rowIndex: number;
      readonly columnIndex: number;
    }
  /** Lines among the rows say the group, and none says this one. */
  | { readonly code: "no-group"; readonly sheet: string; readonly text: string }
  | { readonly code: "sheet-full"; readonly sheet: string };

export function isLandingFault(landing: Landing | LandingFault): landing is LandingFault {
  return "code" in landing;
}

function isFiltered({ sheet }: EntryTarget): boolean {
  const ranges = [
    ...(sheet.filter === null ? [] : [sheet.filter]),
    ...sheet.tables.map(({ range }) => range),
  ];
  return ranges.some(({ top, bottom }) =>
    sheet.hiddenRows.some(({ first, last }) => last > top && first <= bottom),
  );
}

function lastRowOf({ headerRows, dataRows, totalRows, footerRows }: TableFit): number {
  return Math.max(headerRows.last, dataRows?.last ?? 0, footerRows?.last ?? 0, ...totalRows);
}

/** A table beside this one whose rows an insertion would part; halves of one list share their rows. */
function tornTable(target: EntryTarget, before: number): number | null {
  const { table, neighbours, sheet } = target;
  const halves = halvesOf(target);
  const left = table.columns[0]?.columnIndex ?? 0;
  const right = table.columns.at(-1)?.columnIndex ?? 0;
  const torn = neighbours.find((other) => {
    if (other === table || halves.includes(other) || isSameTable(other, table)) return false;
    const isBeside =
      (other.columns[0]?.columnIndex ?? 0) > right || (other.columns.at(-1)?.columnIndex ?? 0) < left;
    return isBeside && other.headerRows.first < before && before <= lastRowOf(other);
  });
  if (torn) return torn.headerRows.first;
  const list = sheet.tables.find(
    ({ range }) => (range.left > right || range.right < left) && range.top < before && before <= range.bottom,
  );
  return list?.range.top ?? null;
}

/** A merged cell that the rows would come into, other than the group's own. */
function mergeInTheWay({ sheet, table }: EntryTarget, before: number, groupColumn: number | null) {
  const columns = table.columns.map(({ columnIndex }) => columnIndex);
  const merge = sheet.merges?.find(
    ({ top, bottom, left, right }) =>
      top < before && before <= bottom && columns.some((one) => one >= left && one <= right),
  );
  const isGroups = merge !== undefined && groupColumn !== null && merge.left === groupColumn;
  return isGroups ? undefined : merge;
}

/** The last row of records that a person sees, at or above a place. */
function modelAbove({ register, sheet }: EntryTarget, rowIndex: number): number | null {
  for (let at = register.rows.length - 1; at >= 0; at -= 1) {
    const row = register.rows[at]?.rowIndex ?? 0;
    const isHidden = sheet.hiddenRows.some(({ first, last }) => first <= row && row <= last);
    if (row <= rowIndex && !isHidden) return row;
  }
  return register.rows[0]?.rowIndex ?? null;
}

interface Wanted {
  readonly count: number;
  readonly before: number;
  readonly isCovered: boolean;
  readonly groupColumn: number | null;
  /** The group's cell, where it is merged down to the row above, takes the new rows in. */
  readonly isJoined: boolean;
}

function insertAt(
  target: EntryTarget,
  { count, before, isCovered, groupColumn, isJoined }: Wanted,
): Landing | LandingFault {
  const sheet = target.sheet.name;
  const torn = tornTable(target, before);
  if (torn !== null) return { code: "beside", sheet, rowIndex: torn };
  const merge = mergeInTheWay(target, before, groupColumn);
  if (merge) return { code: "merged", sheet, rowIndex: merge.top, columnIndex: merge.left };
  const model = modelAbove(target, before);
  // Without records the total's or the last free row's looks are nearer than the header's.
  const like = model ?? (before - 1 > target.table.headerRows.last ? before - 1 : before);
  const rows = Array.from({ length: count }, (_, at) => before + at);
  const joins = isJoined && groupColumn !== null ? { joins: [groupColumn] } : {};
  return { rows, insertion: { before, count, like, ...joins }, isCovered, model };
}

/** A cell of the row under a merged one, which cannot be written alone. */
function coveredCell({ sheet, table }: EntryTarget, rowIndex: number, groupColumn: number | null) {
  return sheet.merges?.find(
    ({ top, bottom, left, right }) =>
      top < rowIndex &&
      rowIndex <= bottom &&
      left !== groupColumn &&
      table.columns.some(({ columnIndex }) => columnIndex >= left && columnIndex <= right),
  );
}

/** The cells below the group's first are blank, merged with it or not, and say the same as it does. */
function isSaidOnce({ merge, rows }: RowGroup): boolean {
  return merge === null ? rows.last > rows.first : merge.bottom > merge.top;
}

function isCoveredBy({ merge }: RowGroup, rows: readonly number[]): boolean {
  return merge !== null && rows.every((rowIndex) => rowIndex <= merge.bottom);
}

/** Free rows first, the rest inserted behind them. */
function landFrom(
  target: EntryTarget,
  from: number,
  count: number,
  group: RowGroup | null,
  groupColumn: number | null,
): Landing | LandingFault {
  const { sheet } = target;
  const { rows: free, end } = freeRowsFrom(target, from);
  const used = free.slice(0, count);
  const blocked = used.flatMap((rowIndex) => coveredCell(target, rowIndex, groupColumn) ?? [])[0];
  if (blocked) return { code: "merged", sheet: sheet.name, rowIndex: blocked.top, columnIndex: blocked.left };
  const model = modelAbove(target, from);
  const isCovered = group !== null && isCoveredBy(group, used);
  if (used.length === count) return { rows: used, insertion: null, isCovered, model };
  const left = count - used.length;
  const before = from + used.length;
  const isJoined = used.length === 0 && group !== null && isSaidOnce(group);
  const inserted = insertAt(target, { count: left, before, isCovered: false, groupColumn, isJoined });
  if (!isLandingFault(inserted)) return { ...inserted, rows: [...used, ...inserted.rows] };
  // Nothing stands below: the rows are free, though nobody has drawn lines around them.
  if (end !== null || inserted.code !== "beside") return inserted;
  const rows = Array.from({ length: count }, (_, at) => from + at);
  return { rows, insertion: null, isCovered: false, model };
}

/** At the end of a group that is not the last: in free rows of its own, or right below its last row. */
function landInGroup(
  target: EntryTarget,
  group: RowGroup,
  count: number,
  groupColumn: number | null,
): Landing | LandingFault {
  const { rows } = group;
  const before = rows.last + 1;
  const waiting = freeRowsFrom(target, before);
  const isRoom = waiting.rows.length >= count && waiting.end !== null;
  const isOwnRoom = isRoom && isCoveredBy(group, waiting.rows.slice(0, count));
  if (isOwnRoom || (isRoom && totalRowsOf(target).includes(waiting.end)))
    return landFrom(target, before, count, group, groupColumn);
  const isJoined = isSaidOnce(group);
  return insertAt(target, {
    count,
    before,
    isCovered: groupColumn === null || isJoined,
    groupColumn,
    isJoined,
  });
}

function groupOf({ grouping }: EntryForm, text: string | null): RowGroup | null {
  if (grouping === null) return null;
  if (text === null) return grouping.groups.at(-1) ?? null;
  return grouping.groups.filter((group) => group.text === text).at(-1) ?? null;
}

function refusal({ target, grouping }: EntryForm, text: string | null, last: number): LandingFault | null {
  const { name: sheet, isProtected } = target.sheet;
  if (isProtected) return { code: "protected", sheet };
  if (isFiltered(target)) return { code: "filtered", sheet };
  if (last > MAX_ROWS) return { code: "sheet-full", sheet };
  const isKnown = text === null || grouping?.groups.some((group) => group.text === text) !== false;
  return grouping?.columnIndex === null && !isKnown ? { code: "no-group", sheet, text } : null;
}

/** Whether the rows at the register's end are the group's: it is the last one, and not closed by the end of its merged cell. */
function isAtEnd({ grouping }: EntryForm, group: RowGroup, end: number): boolean {
  return group === grouping?.groups.at(-1) && (group.merge === null || group.merge.bottom >= end);
}

/** @param text the group's text as the draft has it; null where it says none or there are no groups */
export function findLanding(form: EntryForm, count: number, text: string | null): Landing | LandingFault {
  const { target, grouping } = form;
  const end = firstRowBelow(target);
  const refused = refusal(form, text, end + count);
  if (refused !== null) return refused;
  const group = groupOf(form, text);
  const groupColumn = grouping?.columnIndex ?? null;
  if (group !== null && !isAtEnd(form, group, end)) return landInGroup(target, group, count, groupColumn);
  const landing = landFrom(target, end, count, group, groupColumn);
  const isSaidAbove = group?.merge === null && group.rows.last > group.rows.first;
  return isLandingFault(landing) || !isSaidAbove ? landing : { ...landing, isCovered: true };
}
