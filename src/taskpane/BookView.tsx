// The pane's content for each state: a workbook that can be shown, or why there is none to show.

import { bookOf, isBusy, type SessionState } from "../app/sessionState";
import { EmptyView } from "./parts/EmptyView";
import { usePane } from "./parts/paneContext";
import { ProblemView } from "./parts/ProblemView";
import { useShared } from "./parts/useShared.styles";
import { WorkView } from "./parts/WorkView";
import type { PlaceId } from "./placeId";
import { PlaceView } from "./PlaceView";
import { ActionButton } from "./parts/ActionButton";

function NothingYet({ state }: { readonly state: SessionState }) {
  const { session, texts } = usePane();
  const shared = useShared();
  if (isBusy(state)) {
    return (
      <div className={shared.stack}>
        <WorkView state={state} />
        <p className={shared.quiet}>{texts.states.waiting}</p>
      </div>
    );
  }
  if (state.kind === "failed") return <ProblemView problem={state.problem} offersReading />;
  if (state.kind === "no-workbook") return <EmptyView {...texts.states.noWorkbook} />;
  const { what, toDo, start } = texts.states.unread;
  return (
    <EmptyView what={what} toDo={toDo}>
      <div className={shared.buttons}>
        <ActionButton appearance="primary" onClick={() => void session.read()}>
          {start}
        </ActionButton>
      </div>
    </EmptyView>
  );
}

export interface BookViewProps {
  readonly place: PlaceId;
  readonly state: SessionState;
}

export function BookView({ place, state }: BookViewProps) {
  const book = bookOf(state);
  return book === null ? <NothingYet state={state} /> : <PlaceView place={place} book={book} state={state} />;
}
