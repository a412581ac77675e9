// What was typed the last time stands here again, in one quiet line; or what is typed cannot be kept.

import { useShared } from "../parts/useShared.styles";
import { ActionButton } from "../parts/ActionButton";
import { useEntryWords } from "./entryWordsContext";

export interface DraftLineProps {
  readonly isFound: boolean;
  readonly isUnkept: boolean;
  readonly onDiscard: () => void;
}

export function DraftLine({ isFound, isUnkept, onDiscard }: DraftLineProps) {
  const { draft } = useEntryWords();
  const shared = useShared();
  return (
    <>
      {isFound ? (
        <div className={shared.row}>
          <span role="status">{draft.found}</span>
          <ActionButton aria-label={draft.discardOf} onClick={onDiscard}>
            {draft.discard}
          </ActionButton>
        </div>
      ) : null}
      {isUnkept ? (
        <div role="status" className={shared.quiet}>
          {draft.unkept}
        </div>
      ) : null}
    </>
  );
}
