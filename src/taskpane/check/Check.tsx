// 检查. What it shows and the words of findings are much, and only this place needs them: they are loaded when it is opened
// first.

import { useMemo } from "react";
import type { Book } from "../../app/sessionState";
import { usePane } from "../parts/paneContext";
import { LatePart } from "../parts/LatePart";

export function Check({ book }: { readonly book: Book }) {
  const { texts } = usePane();
  const load = useMemo(
    () => async () => {
      const [words, { CheckedBook }] = await Promise.all([texts.loadFindings(), import("./CheckedBook")]);
      return { words, CheckedBook };
    },
    [texts],
  );
  return (
    <LatePart load={load} draw={({ CheckedBook, words }) => <CheckedBook book={book} words={words} />} />
  );
}
