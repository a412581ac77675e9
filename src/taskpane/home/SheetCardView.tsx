// A sheet with its registers: one block for each, a hairline between two; tables beside them that were not understood are
// folded away below.

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { SheetCard } from "../../app/overview";
import type { TableFit } from "../../domain/fitting/fit";
import type { Texts } from "../../texts/zh";
import { usePane } from "../parts/paneContext";
import { focusGroup } from "../parts/useKeptFocus";
import { useShared } from "../parts/useShared.styles";
import { TableBlock } from "./TableBlock";
import { useFolded } from "./useFolded.styles";

const useStyles = makeStyles({
  root: { outlineStyle: "none" },
  next: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
  },
});

/**
 * A table's name as long as it stands in its column, whatever it is read as: by it React keeps what is unfolded and where
 * the keyboard is while the workbook is understood anew.
 */
function keysOf(tables: readonly TableFit[]): ReadonlyMap<TableFit, string> {
  const counts = new Map<number, number>();
  return new Map(
    tables.map((table) => {
      const column = table.columns[0]?.columnIndex ?? 0;
      const count = counts.get(column) ?? 0;
      counts.set(column, count + 1);
      return [table, `${column} ${count}`];
    }),
  );
}

function inSheetOrder(one: TableFit, other: TableFit): number {
  return one.headerRows.first - other.headerRows.first;
}

function describeOthers(others: readonly TableFit[], { home }: Texts): string {
  const isUnknown = others.every(({ isAgreed }) => !isAgreed);
  return isUnknown ? home.othersUnknown(others.length) : home.othersLeft(others.length);
}

export function SheetCardView({ card }: { readonly card: SheetCard }) {
  const { sheet, tables, others } = card;
  const { texts } = usePane();
  const shared = useShared();
  const styles = useStyles();
  const folded = useFolded();
  const [isOpen, setIsOpen] = useState(false);
  const keys = keysOf([...tables, ...others].sort(inSheetOrder));
  const blockOf = (table: TableFit, isFirst: boolean) => (
    <div key={keys.get(table)} className={mergeClasses(!isFirst && styles.next)}>
      <TableBlock sheet={sheet} table={table} />
    </div>
  );
  // One list of all, so that a table keeps its element when it becomes a register.
  return (
    <article
      {...focusGroup(sheet)}
      className={mergeClasses(shared.card, shared.breaking, styles.root)}
      aria-label={texts.home.sheet(sheet)}
    >
      {[
        ...tables.map((table, index) => blockOf(table, index === 0)),
        others.length === 0 ? null : (
          <Button
            key="others"
            appearance="subtle"
            className={folded.opener}
            icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            {describeOthers(others, texts)}
          </Button>
        ),
        ...(isOpen ? others.map((table) => blockOf(table, false)) : []),
      ]}
    </article>
  );
}
