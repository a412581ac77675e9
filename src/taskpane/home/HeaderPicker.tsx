// Header rows, typed as numbers or taken from what is selected in the sheet.

import { makeStyles, tokens } from "@fluentui/react-components";
import { type SubmitEvent, useState } from "react";
import { type Picked, type PickFault, pickSelectedRows, pickTypedRows } from "../../app/pick";
import type { Span } from "../../domain/sheets/address";
import { usePane } from "../parts/paneContext";
import { useShared } from "../parts/useShared.styles";
import { WaitingButton } from "../parts/WaitingButton";
import { RowField } from "./RowField";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalXS,
  },
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface HeaderPickerProps {
  readonly sheet: string;
  /** The rows as they are now; null where no header is known. */
  readonly rows: Span | null;
  readonly onPick: (rows: Span) => Promise<void>;
}

function rowNumber(rowIndex: number | undefined): string {
  return rowIndex === undefined ? "" : String(rowIndex + 1);
}

export function HeaderPicker({ sheet, rows, onPick }: HeaderPickerProps) {
  const { session, texts } = usePane();
  const { home } = texts;
  const shared = useShared();
  const styles = useStyles();
  const [typed, setTyped] = useState<{ readonly from: string; readonly to: string } | null>(null);
  const [fault, setFault] = useState<PickFault | null>(null);
  const { from, to } = typed ?? { from: rowNumber(rows?.first), to: rowNumber(rows?.last) };
  const answer = async (pick: Picked<Span>): Promise<void> => {
    setFault("fault" in pick ? pick.fault : null);
    if ("fault" in pick) return;
    await onPick(pick.picked);
    setTyped(null);
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void answer(pickTypedRows(from, to));
  };
  const takeSelected = async (): Promise<void> =>
    answer(pickSelectedRows(await session.readSelection(), sheet));
  return (
    <form className={styles.root} onSubmit={submit}>
      <div className={styles.fields}>
        <RowField label={home.headerFrom} value={from} onChange={(text) => setTyped({ from: text, to })} />
        <RowField label={home.headerTo} value={to} onChange={(text) => setTyped({ from, to: text })} />
      </div>
      <div className={shared.buttons}>
        <WaitingButton type="submit">{home.setHeader}</WaitingButton>
        <WaitingButton onClick={() => void takeSelected()}>{home.useSelectedRows}</WaitingButton>
      </div>
      <div role="status">{fault === null ? null : home.pickFaults[fault](sheet)}</div>
    </form>
  );
}
