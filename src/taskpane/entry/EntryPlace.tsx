// 录入, once loaded: what to enter, and then its form.

import { useState } from "react";
import type { Book } from "../../app/sessionState";
import type { KindId } from "../../domain/kinds/kind";
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
  const [kind, setKind] = useState<KindId | null>(null);
  const [isMany, setIsMany] = useState(false);
  const choose = (chosen: KindId): void => {
    noteLastKind(chosen);
    setKind(chosen);
  };
  return (
    <EntryWordsContext value={words}>
      {kind === null ? (
        <KindTiles book={book} onChoose={choose} />
      ) : isMany ? (
        <Many book={book} kind={kind} onLeave={() => setIsMany(false)} />
      ) : (
        <GuidedEntry
          key={kind}
          book={book}
          kind={kind}
          onLeave={() => setKind(null)}
          onMany={() => setIsMany(true)}
        />
      )}
    </EntryWordsContext>
  );
}
