// A sheet with its registers: one block for each, a hairline between two.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { SheetCard } from "../../app/overview";
import { usePane } from "../parts/paneContext";
import { useShared } from "../parts/useShared.styles";
import { TableBlock } from "./TableBlock";

const useStyles = makeStyles({
  next: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
  },
});

export function SheetCardView({ card }: { readonly card: SheetCard }) {
  const { texts } = usePane();
  const shared = useShared();
  const styles = useStyles();
  return (
    <article className={mergeClasses(shared.card, shared.breaking)} aria-label={texts.home.sheet(card.sheet)}>
      {card.tables.map((table, index) => (
        <div
          key={`${table.headerRows.first} ${table.kind ?? ""} ${table.columns[0]?.columnIndex ?? 0}`}
          className={mergeClasses(index > 0 && styles.next)}
        >
          <TableBlock sheet={card.sheet} table={table} />
        </div>
      ))}
    </article>
  );
}
