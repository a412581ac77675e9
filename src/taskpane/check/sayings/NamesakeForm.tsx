// 不是同一个人: which of the rows of a name are whose. Two rows need no choice; of more it is said which are one person's.

import { Select } from "@fluentui/react-components";
import { type SubmitEvent, useId, useState } from "react";
import type { NamedRow } from "../../../domain/checking/declareRows";
import { usePane } from "../../parts/paneContext";
import { useShared } from "../../parts/useShared.styles";
import { WaitingButton } from "../../parts/WaitingButton";
import { TextField } from "../TextField";
import { useWords } from "../wordsContext";

export interface NamesakeFormProps {
  readonly name: string;
  /** The finding's own row first. */
  readonly rows: readonly NamedRow[];
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

export function NamesakeForm({ name, rows }: NamesakeFormProps) {
  const { session } = usePane();
  const words = useWords().sayings;
  const shared = useShared();
  const [chosen, setChosen] = useState<readonly number[]>(rows.map((_, at) => at));
  const [note, setNote] = useState("");
  const [isOne, setIsOne] = useState(false);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const persons = [...new Set(chosen)].map((person) => rows.filter((_, at) => chosen[at] === person));
    setIsOne(persons.length < 2);
    const kind = rows[0]?.kind;
    if (persons.length < 2 || kind === undefined) return;
    void session.declareDifferent({ name, kind, persons, note });
  };
  return (
    <form className={shared.pile} onSubmit={submit}>
      <span>{words.namesakes.lead(name)}</span>
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
