// 年度事项: what is to be ticked or filled in once a year, folded until it is wanted.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type SubmitEvent, useState } from "react";
import { notesOfYear } from "../../app/noteYear";
import type { Book } from "../../app/sessionState";
import { COUNT_NOTES, type NoteId, TEXT_NOTES, TICK_NOTES } from "../../domain/settings/noteId";
import { readYesNo } from "../../domain/values/readYesNo";
import type { ReportPaneWords } from "../../texts/zhReportPane";
import { usePane } from "../parts/paneContext";
import { useShared } from "../parts/useShared.styles";
import { WaitingButton } from "../parts/WaitingButton";

const useStyles = makeStyles({
  line: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  aside: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  choice: { minWidth: "96px" },
  count: { width: "96px" },
});

export interface YearNotesProps {
  readonly book: Book;
  readonly year: number;
  readonly words: ReportPaneWords["notes"];
}

interface LineProps {
  readonly id: NoteId;
  readonly value: string;
  readonly words: YearNotesProps["words"];
  readonly onChange: (text: string) => void;
}

/** What was written otherwise than 是 or 否 can still be chosen as it stands. */
function TickChoice({ id, value, words, onChange }: LineProps) {
  const shared = useShared();
  const styles = useStyles();
  const read = value === "" ? null : readYesNo(value);
  const isOther = read !== null && typeof read !== "boolean";
  const shown = isOther ? value : read === null ? "" : read ? words.yes : words.no;
  return (
    <label className={styles.aside}>
      {words.items[id]}
      <select
        className={mergeClasses(shared.field, styles.choice)}
        value={shown}
        onChange={({ target }) => onChange(target.value)}
      >
        <option value="">{words.unsaid}</option>
        <option value={words.yes}>{words.yes}</option>
        <option value={words.no}>{words.no}</option>
        {isOther ? <option value={value}>{value}</option> : null}
      </select>
    </label>
  );
}

function TextLine({ id, value, words, onChange, isCount }: LineProps & { readonly isCount: boolean }) {
  const shared = useShared();
  const styles = useStyles();
  return (
    <label className={isCount ? styles.aside : styles.line}>
      {words.items[id]}
      <input
        className={mergeClasses(shared.field, isCount && styles.count)}
        autoComplete="off"
        inputMode={isCount ? "numeric" : "text"}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  );
}

export function YearNotes({ book, year, words }: YearNotesProps) {
  const { session } = usePane();
  const shared = useShared();
  const [typed, setTyped] = useState<ReadonlyMap<NoteId, string>>(new Map());
  const [isIdle, setIsIdle] = useState(false);
  const known = notesOfYear(book, year);
  const valueOf = (id: NoteId): string => typed.get(id) ?? known.get(id) ?? "";
  const lineOf = (id: NoteId): LineProps => ({
    id,
    value: valueOf(id),
    words,
    onChange: (text) => setTyped(new Map(typed).set(id, text)),
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const changed = [...typed].filter(([id, text]) => text.trim() !== (known.get(id) ?? ""));
    setIsIdle(changed.length === 0);
    if (changed.length > 0) void session.noteYear(year, new Map(changed));
  };
  return (
    <details>
      <summary className={shared.disclosure}>{words.title}</summary>
      <form className={mergeClasses(shared.card, shared.breaking)} onSubmit={submit}>
        <p className={shared.quiet}>{words.lead}</p>
        {TEXT_NOTES.map((id) => (
          <TextLine key={id} {...lineOf(id)} isCount={false} />
        ))}
        {TICK_NOTES.map((id) => (
          <TickChoice key={id} {...lineOf(id)} />
        ))}
        <p className={shared.quiet}>{words.counts}</p>
        {COUNT_NOTES.map((id) => (
          <TextLine key={id} {...lineOf(id)} isCount />
        ))}
        <div className={shared.buttons}>
          <WaitingButton type="submit">{words.keep}</WaitingButton>
        </div>
        <div role="status">{isIdle ? words.unchanged : null}</div>
      </form>
    </details>
  );
}
