// Sheets that are no registers, folded away, each with what it was taken for: nothing is passed over in silence.

import type { IdleSheet } from "../../app/overview";
import { usePane } from "../parts/paneContext";
import { PlaceLine } from "../parts/PlaceLine";
import { useShared } from "../parts/useShared.styles";

const TOP_LEFT = { top: 0, left: 0, bottom: 0, right: 0 };

export function IdleSheets({ sheets }: { readonly sheets: readonly IdleSheet[] }) {
  const { home, notTable } = usePane().texts;
  const shared = useShared();
  return (
    <details>
      <summary className={shared.disclosure}>{home.idle(sheets.length)}</summary>
      <ul className={shared.list}>
        {sheets.map(({ sheet, why }) => (
          <PlaceLine
            key={sheet}
            isPlain
            text={home.idleLine(sheet, notTable[why])}
            place={{ sheet, range: TOP_LEFT }}
          />
        ))}
      </ul>
    </details>
  );
}
