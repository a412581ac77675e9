// 不是同一个人: which of the rows of a name are whose. Two rows need no choice; of more it is said which are one person's.

import { Select } from "@fluentui/react-components";
import { type SubmitEvent, useId, useMemo, useState } from "react";
import type { SameNamed } from "../../../app/sayings";
import type { Book } from "../../../app/sessionState";
import type { Entry } from "../../../domain/checking/entries";
import { entryAt, rowInWords } from "../../../domain/checking/rowInWords";
import { viewRegisters } from "../../../domain/checking/viewRegisters";
import { usePane } from "../../parts/paneContext";
import { useShared } from "../../parts/useShared.styles";
import { WaitingButton } from "../../parts/WaitingButton";
import { TextField } from "../TextField";
import { useWords } from "../wordsContext";

export interface NamesakeFormProps {
  readonly book: Book;
  readonly same: SameNamed;
}

function entriesOf(book: Book, { kinds, rows }: SameNamed): readonly Entry[] {
  const registers = viewRegisters(book);
  return rows.flatMap((row) => entryAt(registers, kinds, row) ?? []);
}

interface PersonChoiceProps {
  readonly line: string;
  readonly most: number;
  readonly value: number;
  readonly onChoose: (person: number) => void;
}

function PersonChoice({ line, most, value, onChoose }: PersonChoiceProps) {
  const { which, person } = useWords().sayings.namesakes;
  const id = useId();
  return (
    <label htmlFor={id}>
      {line}
      <Select
        id={id}
        aria-label={`${which}：${line}`}
        value={value}
        onChange={(_, chosen) => onChoose(Number(chosen.value))}
      >
        {Array.from({ length: most }, (_, at) => (
          <option key={at} value={at}>
            {person(at + 1)}
          </option>
        ))}
      </Select>
    </label>
  );
}

export function NamesakeForm({ book, same }: NamesakeFormProps) {
  const { session } = usePane();
  const words = useWords().sayings;
  const shared = useShared();
  const entries = useMemo(() => entriesOf(book, same), [book, same]);
  const [chosen, setChosen] = useState<readonly number[]>(entries.map((_, at) => at));
  const [note, setNote] = useState("");
  const [isOne, setIsOne] = useState(false);
  const rows = entries.map((entry) => ({
    sheet: entry.register.sheet.name,
    rowIndex: entry.record.rowIndex,
    words: rowInWords(entry),
  }));
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const persons = [...new Set(chosen)].map((person) => rows.filter((_, at) => chosen[at] === person));
    setIsOne(persons.length < 2);
    const kind = entries[0]?.register.kind.id;
    if (persons.length < 2 || kind === undefined) return;
    void session.declareDifferent({ name: same.name, kind, persons, note });
  };
  return (
    <form className={shared.pile} onSubmit={submit}>
      <span>{words.namesakes.lead(same.name)}</span>
      <ul className={shared.list}>
        {rows.map((row, at) => (
          <li key={`${row.sheet} ${row.rowIndex}`} className={shared.breaking}>
            {rows.length > 2 ? (
              <PersonChoice
                line={words.row(row)}
                most={rows.length}
                value={chosen[at] ?? 0}
                onChoose={(person) => setChosen(chosen.map((one, other) => (other === at ? person : one)))}
              />
            ) : (
              words.row(row)
            )}
          </li>
        ))}
      </ul>
      <TextField label={words.namesakes.note} value={note} onChange={setNote} takesFocus />
      <div className={shared.buttons}>
        <WaitingButton type="submit">{words.namesakes.keep}</WaitingButton>
      </div>
      <div role="status">{isOne ? words.namesakes.onlyOne : null}</div>
    </form>
  );
}
