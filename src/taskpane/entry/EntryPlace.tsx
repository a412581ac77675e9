// 录入, once loaded: what to enter, and then its form.

import { useState } from "react";
import { openDraftShelf } from "../../app/entryDrafts";
import type { Book } from "../../app/sessionState";
import type { KindId } from "../../domain/kinds/kind";
import { usePane } from "../parts/paneContext";
import { EntryWordsContext, type Words } from "./entryWordsContext";
import { GuidedEntry } from "./GuidedEntry";
import { KindTiles } from "./KindTiles";
import { noteLastKind } from "./lastKinds";

export interface EntryPlaceProps {
  readonly book: Book;
  readonly words: Words;
}

export function EntryPlace({ book, words }: EntryPlaceProps) {
  const { session, drafts } = usePane();
  const [kind, setKind] = useState<KindId | null>(null);
  const shelf = openDraftShelf(drafts, session.today);
  const choose = (chosen: KindId): void => {
    noteLastKind(chosen);
    setKind(chosen);
  };
  return (
    <EntryWordsContext value={words}>
      {kind === null ? (
        <KindTiles book={book} shelf={shelf} onChoose={choose} />
      ) : (
        // Another workbook on the desk has drafts of its own.
        <GuidedEntry
          key={`${kind} ${shelf.workbook}`}
          book={book}
          kind={kind}
          shelf={shelf}
          onLeave={() => setKind(null)}
        />
      )}
    </EntryWordsContext>
  );
}
