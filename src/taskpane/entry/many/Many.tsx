// 粘贴多行或从文件登记. Few need it on a day, and it reads formats of its own: it is loaded when it is asked for.

import { useCallback } from "react";
import type { Book } from "../../../app/sessionState";
import type { KindId } from "../../../domain/kinds/kind";
import { LatePart } from "../../parts/LatePart";
import { usePane } from "../../parts/paneContext";

export interface ManyProps {
  readonly book: Book;
  readonly kind: KindId;
  readonly onLeave: () => void;
}

export function Many({ book, kind, onLeave }: ManyProps) {
  const { texts } = usePane();
  const load = useCallback(async () => {
    const [{ ManyEntry }, words, { sentence }] = await Promise.all([
      import("./ManyEntry"),
      texts.loadMany(),
      texts.loadFindings(),
    ]);
    return { ManyEntry, words: { ...words, sentence } };
  }, [texts]);
  return (
    <LatePart
      of="entry"
      load={load}
      draw={({ ManyEntry, words }) => <ManyEntry book={book} kind={kind} words={words} onLeave={onLeave} />}
    />
  );
}
