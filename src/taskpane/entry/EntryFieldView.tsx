// One field of the form: its heading, the line to type into, and what is to be said of it beneath.

import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { type EntryPart, personField } from "../../app/entryPart";
import { typedIn } from "../../domain/entry/draft";
import type { EntryField } from "../../domain/entry/entryForm";
import type { DraftFinding } from "../../domain/entry/judgeDraft";
import { type PinyinOf, rankSuggestions } from "../../domain/entry/suggestions";
import { DateButton } from "./DateButton";
import { useEntryWords } from "./entryWordsContext";
import { FieldNotes } from "./FieldNotes";
import { SuggestBox } from "./SuggestBox";
import type { EntryTyping } from "./useEntryInput";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  line: { display: "flex", columnGap: tokens.spacingHorizontalXS },
});

/** Several names stand in one field; what is typed last is looked for. */
const UP_TO_LAST = /^.*[、,，；;\s]/su;

export interface EntryFieldViewProps {
  readonly part: EntryPart;
  readonly field: EntryField;
  readonly findings: readonly DraftFinding[];
  readonly typing: EntryTyping;
  readonly pinyin: PinyinOf | null;
}

export function EntryFieldView({ part, field, findings, typing, pinyin }: EntryFieldViewProps) {
  const words = useEntryWords();
  const styles = useStyles();
  const id = useId();
  const { form, desk } = part;
  const text = part.texts.get(field.key) ?? "";
  const isPerson = personField(form) === field;
  const headOf = (typed: string): string => (isPerson ? (UP_TO_LAST.exec(typed)?.[0] ?? "") : "");
  const typed = typedIn(part.draft, field);
  return (
    <div className={styles.root}>
      <label htmlFor={id}>
        {field.heading}
        {field.isRequired ? words.required : null}
      </label>
      <div className={styles.line}>
        <SuggestBox
          id={id}
          describedBy={`${id}-notes`}
          listLabel={words.suggestions(field.heading)}
          text={text}
          isProposed={part.proposed.has(field.key)}
          isInvalid={typed.state === "fault"}
          isRequired={field.isRequired}
          suggest={(sought) =>
            rankSuggestions(desk.suggestionsOf(form, field), sought.slice(headOf(sought).length), pinyin)
          }
          onType={(next) => typing.type(part, field, next)}
          onPick={(suggestion) => typing.pick(part, field, headOf(text) + suggestion.text, suggestion)}
        />
        {field.manner.as === "date" ? (
          <DateButton heading={field.heading} onChoose={(day) => typing.type(part, field, day)} />
        ) : null}
      </div>
      <FieldNotes id={`${id}-notes`} part={part} field={field} findings={findings} />
    </div>
  );
}
