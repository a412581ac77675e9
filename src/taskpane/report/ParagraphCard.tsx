// A paragraph to be read and rewritten, with what it still asks for and what has changed beneath it.

import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ParagraphState } from "../../domain/report/keptReport";
import { gapsIn } from "../../domain/report/sentence";
import type { ReportPaneWords } from "../../texts/zhReportPane";
import { ActionButton } from "../parts/ActionButton";
import { useShared } from "../parts/useShared.styles";

const useStyles = makeStyles({
  text: { width: "100%", paddingBlock: "6px", lineHeight: "1.6", resize: "vertical" },
});

/** About what a line of the narrowest pane takes. */
const CHARACTERS_A_LINE = 18;
const MOST_ROWS = 12;

function rowsFor(text: string): number {
  return Math.min(MOST_ROWS, Math.ceil(text.length / CHARACTERS_A_LINE) + 1);
}

export interface ParagraphCardProps {
  readonly state: ParagraphState;
  readonly words: ReportPaneWords;
  readonly onEdit: (text: string) => void;
}

function Changed({ state, words, onEdit }: ParagraphCardProps) {
  const shared = useShared();
  const { id, changes, text } = state;
  if (changes.length === 0) return null;
  return (
    <>
      <p className={shared.text}>
        <strong>{words.changed(changes)}</strong>
      </p>
      <div className={shared.buttons}>
        <ActionButton aria-label={words.confirmOf(words.names[id])} onClick={() => onEdit(text)}>
          {words.confirm}
        </ActionButton>
      </div>
    </>
  );
}

function Restore({ state, words, onEdit }: ParagraphCardProps) {
  const shared = useShared();
  const { id, draft, isRewritten } = state;
  if (!isRewritten) return null;
  return (
    <details>
      <summary className={shared.disclosure}>{words.draft}</summary>
      <p className={shared.quiet}>{draft}</p>
      <div className={shared.buttons}>
        <ActionButton aria-label={words.restoreOf(words.names[id])} onClick={() => onEdit(draft)}>
          {words.restore}
        </ActionButton>
      </div>
    </details>
  );
}

export function ParagraphCard(props: ParagraphCardProps) {
  const { state, words, onEdit } = props;
  const shared = useShared();
  const styles = useStyles();
  const { id, text, changes } = state;
  const gaps = gapsIn(text);
  const name = words.names[id];
  return (
    <section
      aria-label={name}
      className={mergeClasses(shared.card, shared.breaking, changes.length > 0 && shared.marked)}
    >
      <strong>{name}</strong>
      <textarea
        aria-label={words.paragraph(name)}
        className={mergeClasses(shared.field, styles.text)}
        rows={rowsFor(text)}
        value={text}
        onChange={({ target }) => onEdit(target.value)}
      />
      {gaps.length > 0 ? <p className={shared.quiet}>{words.toFill(gaps)}</p> : null}
      {text.trim() === "" ? <p className={shared.quiet}>{words.emptied}</p> : null}
      <Changed {...props} />
      <Restore {...props} />
    </section>
  );
}
