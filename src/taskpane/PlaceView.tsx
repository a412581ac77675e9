// The open place over a workbook that has been read; above it whatever must be said first.

import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { type Book, isBusy, type SessionState } from "../app/sessionState";
import { WHOLE_SHEET } from "../domain/summary/document/sheetChoice";
import { Check } from "./check/Check";
import { Entry } from "./entry/Entry";
import { Home } from "./home/Home";
import { usePane } from "./parts/paneContext";
import { useShared } from "./parts/useShared.styles";
import { WorkView } from "./parts/WorkView";
import type { PlaceId } from "./placeId";
import { Summary } from "./summary/Summary";
import { ActionButton } from "./parts/ActionButton";

export interface PlaceViewProps {
  readonly place: PlaceId;
  readonly book: Book;
  readonly state: SessionState;
}

function StaleBar() {
  const { session, texts } = usePane();
  const shared = useShared();
  return (
    <div className={mergeClasses(shared.card, shared.breaking)}>
      <div className={shared.row}>
        <span>{texts.pane.stale}</span>
        <ActionButton onClick={() => void session.read()}>{texts.pane.reread}</ActionButton>
      </div>
    </div>
  );
}

function OpenPlace({ place, book, state }: PlaceViewProps) {
  const [choice, setChoice] = useState(WHOLE_SHEET);
  switch (place) {
    case "home":
      return <Home book={book} />;
    case "entry":
      return <Entry book={book} />;
    case "check":
      return <Check book={book} />;
    case "summary":
      return <Summary state={state} choice={choice} onChoose={setChoice} />;
  }
}

/** 汇总 shows the work on its sheet below its button; elsewhere, and for other work, it stands on top. */
function showsWork(state: SessionState, place: PlaceId): boolean {
  return isBusy(state) && !(state.kind === "writing" && place === "summary");
}

export function PlaceView({ place, book, state }: PlaceViewProps) {
  return (
    <>
      {isBusy(state) && showsWork(state, place) ? <WorkView state={state} isOnTop /> : null}
      {book.isStale && !isBusy(state) && state.notice?.kind !== "problem" ? <StaleBar /> : null}
      <OpenPlace place={place} book={book} state={state} />
    </>
  );
}
