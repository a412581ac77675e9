// Sheets that are no registers, folded away, each with what it was taken for: nothing is passed over in silence.

import type { IdleSheet } from "../../app/overview";
import { usePane } from "../parts/paneContext";
import { useShared } from "../parts/useShared.styles";
import { IdleSheetLine } from "./IdleSheetLine";

export function IdleSheets({ sheets }: { readonly sheets: readonly IdleSheet[] }) {
  const { home } = usePane().texts;
  const shared = useShared();
  return (
    <details>
      <summary className={shared.disclosure}>{home.idle(sheets.length)}</summary>
      <ul className={shared.list}>
        {sheets.map(({ sheet, why }) => (
          <IdleSheetLine key={sheet} sheet={sheet} why={why} />
        ))}
      </ul>
    </details>
  );
}
