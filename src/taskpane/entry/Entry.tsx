// 录入: where the next record goes in each register.

import { mergeClasses } from "@fluentui/react-components";
import { buildOverview } from "../../app/overview";
import { findFreeRow } from "../../app/freeRow";
import { rowRange } from "../../app/places";
import type { Book } from "../../app/sessionState";
import type { TableFit } from "../../domain/fitting/fit";
import { usePane } from "../parts/paneContext";
import { TableTitle } from "../parts/TableTitle";
import { useShared } from "../parts/useShared.styles";
import { ActionButton } from "../parts/ActionButton";

interface NextRowProps {
  readonly book: Book;
  readonly sheet: string;
  readonly table: TableFit;
}

function NextRow({ book, sheet, table }: NextRowProps) {
  const { session, texts } = usePane();
  const shared = useShared();
  const snapshot = book.snapshot.sheets.find((one) => one.name === sheet);
  if (snapshot === undefined || table.kind === null) return null;
  const { rowIndex, isFree } = findFreeRow(snapshot, table);
  const rowNumber = rowIndex + 1;
  return (
    <article className={mergeClasses(shared.card, shared.breaking)} aria-label={texts.home.sheet(sheet)}>
      <TableTitle sheet={sheet} kind={table.kind} />
      <div className={shared.row}>
        <span>{isFree ? texts.entry.free(rowNumber) : texts.entry.full(rowNumber)}</span>
        <ActionButton
          aria-label={texts.entry.goTo(sheet, rowNumber)}
          onClick={() => void session.select({ sheet, range: rowRange(table, rowIndex) })}
        >
          {texts.entry.go}
        </ActionButton>
      </div>
    </article>
  );
}

export function Entry({ book }: { readonly book: Book }) {
  const { texts } = usePane();
  const shared = useShared();
  const cards = buildOverview(book.fit).cards.filter((card) => card.hasRegister);
  if (cards.length === 0) return <p className={shared.lead}>{texts.entry.none}</p>;
  return (
    <div className={shared.stack}>
      <p className={shared.lead}>{texts.entry.intro}</p>
      {cards.flatMap(({ sheet, tables }) =>
        tables.map((table) => (
          <NextRow
            key={`${sheet} ${table.headerRows.first} ${table.kind ?? ""}`}
            book={book}
            sheet={sheet}
            table={table}
          />
        )),
      )}
    </div>
  );
}
