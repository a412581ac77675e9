// 录入. Its form, its rules and its words are much, and many open the workbook to look only: they are loaded when this place
// is opened first.

import { useCallback } from "react";
import { kindsToEnter } from "../../app/entryKinds";
import type { Book } from "../../app/sessionState";
import { LatePart } from "../parts/LatePart";
import { usePane } from "../parts/paneContext";
import { useShared } from "../parts/useShared.styles";

export function Entry({ book }: { readonly book: Book }) {
  const { texts } = usePane();
  const shared = useShared();
  const load = useCallback(async () => {
    const [{ EntryPlace }, words, findings] = await Promise.all([
      import("./EntryPlace"),
      texts.loadEntry(),
      texts.loadFindings(),
    ]);
    return { EntryPlace, words: { ...words, finding: findings.finding } };
  }, [texts]);
  if (kindsToEnter(book.fit).length === 0) return <p className={shared.lead}>{texts.entry.none}</p>;
  return (
    <LatePart
      of="entry"
      load={load}
      draw={({ EntryPlace, words }) => <EntryPlace book={book} words={words} />}
    />
  );
}
