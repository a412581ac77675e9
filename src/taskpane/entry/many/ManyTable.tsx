// The rows of one table: what its columns are, what every row says, each row judged, and then written.

import { useMemo } from "react";
import { type EntryDesk, openEntryDesk } from "../../../app/entryDesk";
import { type JudgedRow, type ManyState, usualForm } from "../../../app/many/judgeMany";
import type { Book } from "../../../app/sessionState";
import type { EntryForm } from "../../../domain/entry/entryForm";
import type { SourceTable } from "../../../domain/entry/many/sourceTable";
import type { KindId } from "../../../domain/kinds/kind";
import { Fold } from "../../check/Fold";
import { usePane } from "../../parts/paneContext";
import { useShared } from "../../parts/useShared.styles";
import { SavedLine } from "../SavedLine";
import { TickLine } from "../../parts/TickLine";
import { ColumnChoices } from "./ColumnChoices";
import { CommonFields } from "./CommonFields";
import { ManyInsist } from "./ManyInsist";
import { useManyWords } from "./manyWordsContext";
import { PlanView } from "./PlanView";
import { RowList } from "./RowList";
import { useManyInput } from "./useManyInput";
import { useManyRows } from "./useManyRows";
import type { ManySaving } from "./useManySaving";
import { usePlan } from "./usePlan";
import { useTicks } from "./useTicks";

interface TableProps {
  readonly book: Book;
  readonly table: SourceTable;
  /** It outlives the table: what was written stays written when another one is looked at meanwhile. */
  readonly saving: ManySaving;
  /** What the clerk says of the first row; null: nothing yet. */
  readonly wantsHeader: boolean | null;
  readonly onHeader: (hasHeader: boolean) => void;
}

function SavedLines({ saving, canUndo }: { readonly saving: ManySaving; readonly canUndo: boolean }) {
  const [last] = saving.batches;
  return last?.saved.map((saved, at) => (
    <SavedLine key={saved.place.sheet} saved={saved} canUndo={canUndo && at === 0} onUndo={saving.undo} />
  ));
}

interface HeaderTickProps extends Pick<TableProps, "table" | "onHeader"> {
  readonly hasHeader: boolean;
}

/** Where fitting has found the headings nobody is asked. */
function HeaderTick({ table, hasHeader, onHeader }: HeaderTickProps) {
  const words = useManyWords();
  if (table.isFitted) return null;
  return <TickLine label={words.header} isTicked={hasHeader} onTick={onHeader} />;
}

interface CountsProps {
  readonly rows: readonly JudgedRow[];
  /** How far judging has come; null once it is done. */
  readonly percent: number | null;
}

function Counts({ rows, percent }: CountsProps) {
  const words = useManyWords();
  const shared = useShared();
  const counted = (state: ManyState): number => rows.filter((row) => row.state === state).length;
  const counts = {
    all: rows.length,
    fine: counted("fine"),
    wrong: counted("wrong"),
    twice: counted("twice"),
  };
  return (
    <div role="status" className={shared.lead}>
      {percent === null ? words.counts(counts) : words.judging(percent)}
    </div>
  );
}

interface RowsProps extends TableProps {
  readonly desk: EntryDesk;
  readonly form: EntryForm;
}

function TableRows({ book, desk, form, table, saving, wantsHeader, onHeader }: RowsProps) {
  const words = useManyWords();
  const shared = useShared();
  const control = useManyInput(desk, form, table, wantsHeader);
  const { input } = control;
  const { rows: judged, percent } = useManyRows(desk, input);
  const ticks = useTicks();
  const rows = (judged ?? []).filter(({ rowIndex }) => !saving.isWritten(rowIndex));
  const chosen = rows.filter((row) => ticks.isTicked(row));
  const { plan, isCurrent } = usePlan(judged, chosen);
  const isNothingTaken = input.names.every((name) => name === null);
  const isDone = judged !== null && rows.length === 0 && saving.written > 0;
  return (
    <>
      <SavedLines saving={saving} canUndo={book.undo !== null} />
      {isDone ? <p className={shared.text}>{words.done}</p> : null}
      {isDone ? null : (
        <>
          {isNothingTaken ? <p className={shared.lead}>{words.noColumn}</p> : null}
          <HeaderTick table={table} hasHeader={input.hasHeader} onHeader={onHeader} />
          <Fold title={words.columns} startsOpen>
            <ColumnChoices form={form} control={control} />
          </Fold>
          <CommonFields desk={desk} form={form} control={control} />
          {isNothingTaken ? null : <Counts rows={rows} percent={percent} />}
          {isNothingTaken ? null : <RowList rows={rows} ticks={ticks} control={control} />}
          {isNothingTaken || plan === null || saving.insisting !== null ? null : (
            <PlanView
              plan={plan}
              isSettled={percent === null && isCurrent}
              onSave={() => saving.save(plan)}
            />
          )}
          {saving.insisting === null ? null : (
            <ManyInsist plan={saving.insisting} onSave={saving.insist} onBack={saving.goBack} />
          )}
        </>
      )}
    </>
  );
}

export function ManyTable({ kind, ...props }: TableProps & { readonly kind: KindId }) {
  const { session, texts } = usePane();
  const shared = useShared();
  const { book } = props;
  const desk = useMemo(() => openEntryDesk(book, kind, session.today()), [book, kind, session]);
  const form = usualForm(desk);
  if (form === null) return <p className={shared.lead}>{texts.entry.none}</p>;
  return <TableRows {...props} desk={desk} form={form} />;
}
