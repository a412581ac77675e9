// 粘贴多行, once loaded: first the rows come in, then they are looked through and written as one.

import { useEffect, useRef } from "react";
import { mergeClasses } from "@fluentui/react-components";
import type { Book } from "../../../app/sessionState";
import type { KindId } from "../../../domain/kinds/kind";
import { ActionButton } from "../../parts/ActionButton";
import { usePane } from "../../parts/paneContext";
import { focusGroup } from "../../parts/useKeptFocus";
import { useShared } from "../../parts/useShared.styles";
import { ManyWordsContext, useManyWords, type Words } from "./manyWordsContext";
import { SourceInput } from "./SourceInput";
import { SourceView } from "./SourceView";
import { useSource } from "./useSource";

interface ManyBodyProps {
  readonly book: Book;
  readonly kind: KindId;
  readonly onLeave: () => void;
}

function ManyBody({ book, kind, onLeave }: ManyBodyProps) {
  const { texts } = usePane();
  const words = useManyWords();
  const shared = useShared();
  const control = useSource(kind);
  const root = useRef<HTMLDivElement>(null);
  const { state } = control;
  const { is } = state;
  useEffect(() => {
    // The box to paste into, or what has come of it.
    if (is === "none") root.current?.querySelector("textarea")?.focus();
    if (is === "here") root.current?.focus();
  }, [is]);
  return (
    <div ref={root} {...focusGroup("entry")} className={mergeClasses(shared.stack, shared.outlineless)}>
      <div className={shared.row}>
        <h2 className={shared.heading}>{words.title(texts.kinds[kind])}</h2>
        <ActionButton onClick={onLeave}>{words.back}</ActionButton>
      </div>
      {state.is === "here" ? (
        <>
          <div className={shared.row}>
            <span className={shared.breaking}>{words.ofSource(state.source.name)}</span>
            <ActionButton onClick={control.letGo}>{words.again}</ActionButton>
          </div>
          <SourceView book={book} kind={kind} source={state.source} />
        </>
      ) : (
        <SourceInput control={control} />
      )}
    </div>
  );
}

export function ManyEntry({ words, ...body }: ManyBodyProps & { readonly words: Words }) {
  return (
    <ManyWordsContext value={words}>
      <ManyBody {...body} />
    </ManyWordsContext>
  );
}
