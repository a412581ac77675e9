// Beneath a field: how it was understood, where what stands in it comes from, and what is the matter with it.

import { makeStyles, tokens } from "@fluentui/react-components";
import { dayUnderstood, type EntryPart, moneyUnderstood, type ProposedFrom } from "../../app/entryPart";
import type { DraftFinding } from "../../domain/entry/judgeDraft";
import { typedIn } from "../../domain/entry/draft";
import type { EntryField } from "../../domain/entry/entryForm";
import { formatAmountInWords } from "../../domain/values/formatAmountInWords";
import { FindingNote } from "./FindingNote";
import { type Words, useEntryWords } from "./entryWordsContext";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", color: tokens.colorNeutralForeground2 },
});

function sayProposed(from: ProposedFrom, words: Words): string {
  switch (from.code) {
    case "standard":
      return words.byStandard(from.standard.name);
    case "words":
      return words.byWords;
    case "along":
      return words.byPerson;
    case "event":
      return words.byEvent;
  }
}

function notesOf(part: EntryPart, field: EntryField, words: Words): readonly string[] {
  const typed = typedIn(part.draft, field);
  const day = dayUnderstood(part, field);
  const fen = moneyUnderstood(part, field);
  const inWords = fen === null ? null : formatAmountInWords(fen);
  const from = part.proposed.get(field.key);
  return [
    ...(day === null ? [] : [words.understoodDay(day)]),
    ...(inWords === null ? [] : [words.words(inWords)]),
    ...(typed.state === "fault" ? [words.unread(typed.fault)] : []),
    ...(from === undefined ? [] : [sayProposed(from, words)]),
  ];
}

export interface FieldNotesProps {
  readonly id: string;
  readonly part: EntryPart;
  readonly field: EntryField;
  readonly findings: readonly DraftFinding[];
}

export function FieldNotes({ id, part, field, findings }: FieldNotesProps) {
  const words = useEntryWords();
  const styles = useStyles();
  return (
    <div id={id} className={styles.root}>
      {notesOf(part, field, words).map((note) => (
        <span key={note}>{note}</span>
      ))}
      {findings.map(({ finding }) => (
        <FindingNote key={finding.key} finding={finding} />
      ))}
    </div>
  );
}
