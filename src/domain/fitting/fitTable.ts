// One located block as a table: its kind decided, its columns mapped, its rows read. A ledger of income and outlay, which
// is two registers over the same rows, gives two.

import type { KindDefinition } from "../kinds/kind";
import type { Span } from "../sheets/address";
import type { DateSystem, SheetSnapshot } from "../sheets/snapshot";
import type { Stepwise } from "../stepwise";
import type { MoneyUnit } from "../values/money";
import { squeezeText } from "../values/text";
import { readColumnProfile } from "./columnProfile";
import { readTableContext, type TableContext } from "./contextOfTable";
import { findCovering } from "./coverBelow";
import { closeKinds, decideKind, type KindDecision } from "./decideKind";
import { describeUnclear } from "./describeUnclear";
import type { ColumnFit, TableFit } from "./fit";
import { findLedger, type AmountSign } from "./ledger";
import type { Header } from "./header";
import type { MergeIndex } from "./mergeIndex";
import type { Candidate, ColumnMatch } from "./matchColumns";
import { readRecords, type MappedColumn } from "./readRecords";
import type { Body } from "./scanBody";

/** A block as it was located. */
export interface Located {
  readonly header: Header;
  readonly body: Body;
  readonly titleRows: Span | null;
  /** Columns whose cells above the header belong to the title. */
  readonly titleColumns: Span;
}

/** What fitting a table needs to know of its sheet. */
export interface SheetUnderFit {
  readonly sheet: SheetSnapshot;
  readonly merges: MergeIndex;
  readonly dateSystem: DateSystem;
}

interface Understood {
  readonly kind: KindDefinition | null;
  readonly confidence: number;
  readonly reasons: TableFit["reasons"];
  readonly matches: readonly ColumnMatch[];
  readonly sign: AmountSign;
}

function understand(decision: KindDecision, candidates: readonly Candidate[]): Understood[] {
  const ledger = findLedger(decision, candidates);
  if (ledger) {
    return ledger.map(({ score, sign }) => ({
      kind: score.kind,
      confidence: Math.min(1, score.score / 4),
      reasons: score.reasons,
      matches: score.matches,
      sign,
    }));
  }
  const { chosen, confidence } = decision;
  const matches = chosen?.matches ?? [];
  return [{ kind: chosen?.kind ?? null, confidence, reasons: chosen?.reasons ?? [], matches, sign: "any" }];
}

function unitOfColumn(candidate: Candidate | undefined, context: TableContext): MoneyUnit {
  return candidate?.heading.unit ?? context.unit ?? "yuan";
}

function fitColumns(
  header: Header,
  candidates: readonly Candidate[],
  matches: readonly ColumnMatch[],
): ColumnFit[] {
  return candidates.map((candidate, at) => {
    const match = matches.find(({ column }) => column === at);
    return {
      columnIndex: header.columns.first + at,
      header: candidate.heading.shown,
      field: match?.field.id ?? null,
      confidence: match?.confidence ?? 0,
      reasons: match?.reasons ?? [],
    };
  });
}

function spanOf(rows: readonly number[]): Span | null {
  const first = rows[0];
  const last = rows.at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}

function tableUnit(
  candidates: readonly Candidate[],
  matches: readonly ColumnMatch[],
  context: TableContext,
): MoneyUnit {
  const money = matches.filter(({ field }) => field.type === "money");
  const units = money.map(({ column }) => unitOfColumn(candidates[column], context));
  if (units.length > 0) return units.includes("wan") ? "wan" : "yuan";
  const isWan = candidates.some(({ heading }) => heading.unit === "wan");
  return isWan ? "wan" : (context.unit ?? "yuan");
}

function* readUnderstood(
  under: SheetUnderFit,
  located: Located,
  candidates: readonly Candidate[],
  context: TableContext,
  understood: Understood,
): Stepwise<Pick<TableFit, "records" | "incomplete">> {
  const { kind, matches } = understood;
  if (kind === null) return { records: [], incomplete: [] };
  const { header, body } = located;
  const columns: MappedColumn[] = matches.map(({ column, field }) => {
    const columnIndex = header.columns.first + column;
    const covering = findCovering(under.sheet, under.merges, body.dataRows, field, columnIndex);
    const sign = field.id === "amount" ? understood.sign : "any";
    return { columnIndex, field, unit: unitOfColumn(candidates[column], context), covering, sign };
  });
  const { sheet, dateSystem } = under;
  const { year, month } = context;
  return yield* readRecords({ sheet, kind, columns, rows: body.dataRows, dateSystem, year, month });
}

/** Fits one block; yields the fraction of its rows read. */
export function* fitTable(under: SheetUnderFit, located: Located): Stepwise<TableFit[]> {
  const { header, body, titleRows } = located;
  const context = readTableContext(under.sheet, titleRows, located.titleColumns);
  const candidates: Candidate[] = header.headings.map((heading, at) => ({
    heading,
    profile: readColumnProfile(under.sheet, body.dataRows, header.columns.first + at),
  }));
  const decision = decideKind(candidates, {
    title: squeezeText(context.title),
    lines: context.words,
    sheetName: squeezeText(under.sheet.name),
  });
  const tables: TableFit[] = [];
  for (const understood of understand(decision, candidates)) {
    const { kind, confidence, reasons, matches } = understood;
    const { records, incomplete } = yield* readUnderstood(under, located, candidates, context, understood);
    const candidatesForKind = kind === null ? closeKinds(decision) : [];
    tables.push({
      kind: kind?.id ?? null,
      confidence,
      reasons,
      title: context.title,
      titleRows,
      headerRows: header.rows,
      dataRows: spanOf(body.dataRows),
      totalRows: body.totalRows,
      footerRows: body.footerRows,
      columns: fitColumns(header, candidates, matches),
      unit: tableUnit(candidates, matches, context),
      year: context.year,
      records,
      incomplete,
      unclear: describeUnclear({
        kind,
        matches,
        candidates,
        header,
        records,
        incomplete,
        close: candidatesForKind,
      }),
    });
  }
  return tables;
}
