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
import { Many } from "./many/Many";

export interface EntryPlaceProps {
  readonly book: Book;
  readonly words: Words;
}

export function EntryPlace({ book, words }: EntryPlaceProps) {
  const { session, drafts } = usePane();
  const [kind, setKind] = useState<KindId | null>(null);
  const shelf = openDraftShelf(drafts, session.today);
  const [isMany, setIsMany] = useState(false);
  const choose = (chosen: KindId): void => {
    noteLastKind(chosen);
    setKind(chosen);
  };
  return (
    <EntryWordsContext value={words}>
      {kind === null ? (
        <KindTiles book={book} shelf={shelf} onChoose={choose} />
      ) : isMany ? (
        <Many book={book} kind={kind} onLeave={() => setIsMany(false)} />
      ) : (
        // Another workbook on the desk has drafts of its own.
        <GuidedEntry
          key={`${kind} ${shelf.workbook}`}
          book={book}
          kind={kind}
          shelf={shelf}
          onLeave={() => setKind(null)}
          onMany={() => setIsMany(true)}
        />
      )}
    </EntryWordsContext>
  );
}
