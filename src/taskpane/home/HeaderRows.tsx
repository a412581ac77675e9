// Where a table's headings stand; folded out, the clerk says that they stand in other rows.

import type { TableRef } from "../../app/correct";
import { usePane } from "../parts/paneContext";
import { useShared } from "../parts/useShared.styles";
import { HeaderPicker } from "./HeaderPicker";

export function HeaderRows(ref: TableRef) {
  const { session, texts } = usePane();
  const shared = useShared();
  const { headerRows } = ref.table;
  return (
    <details>
      <summary className={shared.disclosure}>{texts.home.headerAt(headerRows)}</summary>
      <HeaderPicker
        sheet={ref.sheet}
        rows={headerRows}
        onPick={(rows) => session.correct(ref, { what: "header", rows })}
      />
    </details>
  );
}
