// The form of a kind of record: from the first field to saved and on to the next, by keyboard alone.

import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useMemo, useRef } from "react";
import type { DraftShelf } from "../../app/entryDrafts";
import { openEntryDesk } from "../../app/entryDesk";
import { isPaidFor, lookAtEntry } from "../../app/entryLook";
import { kindsToEnter } from "../../app/entryKinds";
import type { Book } from "../../app/sessionState";
import type { KindId } from "../../domain/kinds/kind";
import { ActionButton } from "../parts/ActionButton";
import { usePane } from "../parts/paneContext";
import { focusGroup } from "../parts/useKeptFocus";
import { useShared } from "../parts/useShared.styles";
import { WaitingButton } from "../parts/WaitingButton";
import { useEntryWords } from "./entryWordsContext";
import { DraftLine } from "./DraftLine";
import { EntryParts } from "./EntryParts";
import { focusFirstEmpty, focusNext, isEntryField } from "./fieldFocus";
import { InsistForm } from "./InsistForm";
import { RowPreview } from "./RowPreview";
import { SavedLine } from "./SavedLine";
import { useEntryInput } from "./useEntryInput";
import { useJudgement } from "./useJudgement";
import { usePinyin } from "./usePinyin";
import { useSaving } from "./useSaving";

const useStyles = makeStyles({ root: { outlineStyle: "none" } });

export interface GuidedEntryProps {
  readonly book: Book;
  readonly kind: KindId;
  readonly shelf: DraftShelf;
  readonly onLeave: () => void;
}

export function GuidedEntry({ book, kind, shelf, onLeave }: GuidedEntryProps) {
  const { session, texts } = usePane();
  const words = useEntryWords();
  const shared = useShared();
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const pinyin = usePinyin();
  const desk = useMemo(() => openEntryDesk(book, kind, session.today()), [book, kind, session]);
  const expense = useMemo(
    () =>
      isPaidFor(kind) && kindsToEnter(book.fit).includes("expense")
        ? openEntryDesk(book, "expense", session.today())
        : null,
    [book, kind, session],
  );
  const [{ input, isFound, isUnkept }, typing] = useEntryInput(shelf, kind);
  const look = useMemo(() => lookAtEntry(desk, expense, input), [desk, expense, input]);
  const judgement = useJudgement(look);
  const toFields = (act: () => void) => (): void => {
    act();
    // Once the fields are drawn with what stands in them then.
    setTimeout(() => root.current && focusFirstEmpty(root.current), 0);
  };
  const saving = useSaving(look, () => toFields(typing.goOn)());
  useEffect(() => {
    if (root.current) focusFirstEmpty(root.current);
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      saving.save();
    } else if (isEntryField(event.target) && root.current) {
      event.preventDefault();
      focusNext(root.current, event.target);
    }
  };
  return (
    <div ref={root} {...focusGroup("entry")} className={mergeClasses(shared.stack, styles.root)}>
      <div className={shared.row}>
        <h2 className={shared.heading}>{words.title(texts.kinds[kind])}</h2>
        <ActionButton onClick={onLeave}>{words.otherKind}</ActionButton>
      </div>
      <DraftLine isFound={isFound} isUnkept={isUnkept} onDiscard={toFields(typing.discard)} />
      {saving.saved === null ? null : (
        <SavedLine saved={saving.saved} canUndo={book.undo !== null} onUndo={toFields(saving.undo)} />
      )}
      <div className={shared.stack} onKeyDown={onKeyDown}>
        <EntryParts
          look={look}
          judgement={judgement}
          input={input}
          typing={typing}
          pinyin={pinyin}
          offersExpense={expense !== null}
        />
        <RowPreview look={look} judgement={judgement} refusal={saving.refusal} />
        {saving.insisting === null ? (
          <div className={shared.pile}>
            <div className={shared.buttons}>
              <WaitingButton appearance="primary" data-entry-save onClick={saving.save}>
                {words.save}
              </WaitingButton>
            </div>
            <p className={shared.quiet}>{words.saveHint}</p>
          </div>
        ) : null}
      </div>
      {saving.insisting === null ? null : (
        <InsistForm
          look={look}
          judgement={saving.insisting}
          onSave={saving.insist}
          onBack={toFields(saving.goBack)}
        />
      )}
    </div>
  );
}
