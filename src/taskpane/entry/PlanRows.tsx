// The rows that will be written into one sheet: where, what each holds, and which totals will not take them in.

import { mergeClasses } from "@fluentui/react-components";
import type { EntryPart } from "../../app/entryPart";
import type { EntryPlan, PreviewRow } from "../../domain/entry/planEntry";
import { cellAddress } from "../../domain/sheets/address";
import { useShared } from "../parts/useShared.styles";
import { useEntryWords } from "./entryWordsContext";
import { RowStrip } from "./RowStrip";

export interface PlanRowsProps {
  /** Whose rows these are, in their order. */
  readonly parts: readonly EntryPart[];
  readonly plan: EntryPlan;
}

interface PartRows {
  readonly part: EntryPart;
  readonly rows: readonly PreviewRow[];
}

function rowsByPart(parts: readonly EntryPart[], { preview }: EntryPlan): readonly PartRows[] {
  let from = 0;
  return parts.map((part) => {
    const rows = preview.slice(from, from + part.drafts.length);
    from += part.drafts.length;
    return { part, rows };
  });
}

export function PlanRows({ parts, plan }: PlanRowsProps) {
  const words = useEntryWords();
  const shared = useShared();
  const [first] = plan.preview;
  const last = plan.preview.at(-1) ?? first;
  if (first === undefined || last === undefined) return null;
  const totals = plan.totalsLeft.map(({ rowIndex, columnIndex }) => cellAddress(rowIndex, columnIndex));
  const { sheet } = plan.addition;
  return (
    <div className={mergeClasses(shared.pile, shared.breaking)}>
      <span>
        {first === last
          ? words.previewRow(sheet, first.rowIndex + 1)
          : words.previewRows(sheet, first.rowIndex + 1, last.rowIndex + 1)}
      </span>
      {rowsByPart(parts, plan).map(({ part, rows }) => (
        <RowStrip key={part.role} form={part.form} rows={rows} />
      ))}
      {totals.length === 0 ? null : <span>{words.totalsLeft(totals)}</span>}
    </div>
  );
}
