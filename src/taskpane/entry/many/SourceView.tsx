// A source that has been read: which of its tables is meant, and then that table.

import { useState } from "react";
import type { Book } from "../../../app/sessionState";
import type { KindId } from "../../../domain/kinds/kind";
import { usePane } from "../../parts/paneContext";
import { ManyTable } from "./ManyTable";
import { useManyWords } from "./manyWordsContext";
import { PlainSelect } from "../../parts/PlainSelect";
import type { Source } from "./readSource";
import { useManySaving } from "./useManySaving";

export interface SourceViewProps {
  readonly book: Book;
  readonly kind: KindId;
  readonly source: Source;
}

export function SourceView({ book, kind, source: { tables } }: SourceViewProps) {
  const { texts } = usePane();
  const words = useManyWords();
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      tables.findIndex((table) => table.kind === kind),
    ),
  );
  const [hasHeader, setHasHeader] = useState<boolean | null>(null);
  const saving = useManySaving(at);
  const table = tables[at];
  const choose = (value: string): void => {
    setAt(Number(value));
    setHasHeader(null);
    saving.goBack();
  };
  return (
    <>
      {tables.length < 2 ? null : (
        <PlainSelect
          label={words.whichTable}
          value={String(at)}
          options={tables.map((one, place) => ({
            value: String(place),
            label: words.table(one.sheet, one.kind === null ? null : texts.kinds[one.kind], one.rows.length),
          }))}
          onChoose={choose}
        />
      )}
      {table === undefined ? null : (
        <ManyTable
          key={`${at} ${String(hasHeader)}`}
          book={book}
          kind={kind}
          table={table}
          saving={saving}
          wantsHeader={hasHeader}
          onHeader={(wanted) => {
            setHasHeader(wanted);
            saving.goBack();
          }}
        />
      )}
    </>
  );
}
