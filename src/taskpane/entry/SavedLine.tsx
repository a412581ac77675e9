// What was saved last, in one quiet line, with a way to see it and a way to take it back.

import { mergeClasses } from "@fluentui/react-components";
import type { Place } from "../../app/sessionState";
import { ActionButton } from "../parts/ActionButton";
import { usePane } from "../parts/paneContext";
import { useShared } from "../parts/useShared.styles";
import { WaitingButton } from "../parts/WaitingButton";
import { useEntryWords } from "./entryWordsContext";

export interface Saved {
  readonly place: Place;
  /** As Excel numbers them. */
  readonly rows: readonly number[];
}

export interface SavedLineProps {
  readonly saved: Saved;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
}

export function SavedLine({ saved, canUndo, onUndo }: SavedLineProps) {
  const { session } = usePane();
  const words = useEntryWords();
  const shared = useShared();
  return (
    <div className={mergeClasses(shared.pile, shared.breaking)}>
      <span role="status">{words.saved(saved.place.sheet, saved.rows)}</span>
      <div className={shared.buttons}>
        {canUndo ? (
          <WaitingButton aria-label={words.undoOf} onClick={onUndo}>
            {words.undo}
          </WaitingButton>
        ) : null}
        <ActionButton onClick={() => void session.select(saved.place)}>{words.see}</ActionButton>
      </div>
    </div>
  );
}
