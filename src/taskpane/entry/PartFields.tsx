// The fields of one register's rows, in the sheet's order, and what is said of the row as a whole.

import type { EntryPart } from "../../app/entryPart";
import type { PartJudgement } from "../../app/entryJudgement";
import type { PinyinOf } from "../../domain/entry/suggestions";
import { Unreadable } from "../../domain/values/reading";
import { usePane } from "../parts/paneContext";
import { useShared } from "../parts/useShared.styles";
import { EntryFieldView } from "./EntryFieldView";
import { useEntryWords } from "./entryWordsContext";
import { FindingNote } from "./FindingNote";
import type { EntryTyping } from "./useEntryInput";

export interface PartFieldsProps {
  readonly part: EntryPart;
  readonly judgement: PartJudgement | undefined;
  readonly typing: EntryTyping;
  readonly pinyin: PinyinOf | null;
}

export function PartFields({ part, judgement, typing, pinyin }: PartFieldsProps) {
  const { texts } = usePane();
  const words = useEntryWords();
  const shared = useShared();
  const { form } = part;
  const findings = judgement?.findings ?? [];
  const given = form.given.flatMap(({ field, reading }) =>
    reading instanceof Unreadable || typeof reading === "object"
      ? []
      : [[field.id, String(reading)] as const],
  );
  return (
    <>
      {given.map(([id, text]) => (
        <p key={id} className={shared.quiet}>
          {words.given(texts.fields[id], text)}
        </p>
      ))}
      {form.fields.map((field) => (
        <EntryFieldView
          key={field.key}
          part={part}
          field={field}
          findings={findings.filter(({ keys }) => keys[0] === field.key)}
          typing={typing}
          pinyin={pinyin}
        />
      ))}
      {findings
        .filter(({ keys }) => keys.length === 0)
        .map(({ finding }) => (
          <FindingNote key={finding.key} finding={finding} />
        ))}
    </>
  );
}
