// How a table is read, and the clerk's word on it: its kind, its header, its columns.

import type { TableRef } from "../../app/correct";
import { usePane } from "../parts/paneContext";
import { useShared } from "../parts/useShared.styles";
import { ColumnList } from "./ColumnList";
import { describeReasons } from "./describeReasons";
import { HeaderRows } from "./HeaderRows";
import { KindChoice } from "./KindChoice";

export function TableReading(ref: TableRef) {
  const { texts } = usePane();
  const shared = useShared();
  const { kind, reasons } = ref.table;
  return (
    <div className={shared.pile}>
      <KindChoice {...ref} />
      {reasons.length === 0 ? null : (
        <p className={shared.quiet}>{texts.home.why(describeReasons(reasons, texts))}</p>
      )}
      <HeaderRows {...ref} />
      {kind === null ? <p className={shared.quiet}>{texts.home.chooseKindFirst}</p> : null}
      <ColumnList {...ref} />
    </div>
  );
}
