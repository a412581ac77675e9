// A line to type into, with a list of what may be meant. Any text may be typed. While an input method composes, nothing
// reacts; what it composes is taken when it is done.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useId, useState } from "react";
import type { Suggestion } from "../../domain/entry/suggestions";
import { useShared } from "../parts/useShared.styles";

const useStyles = makeStyles({
  root: { position: "relative", flexGrow: 1, minWidth: 0 },
  field: { width: "100%" },
  proposed: { fontStyle: "italic", backgroundColor: tokens.colorNeutralBackground2 },
  list: {
    position: "absolute",
    insetInline: 0,
    top: "100%",
    zIndex: 2,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
  },
  option: {
    minHeight: "32px",
    display: "flex",
    alignItems: "center",
    paddingInline: tokens.spacingHorizontalSNudge,
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: { backgroundColor: tokens.colorBrandBackground2, fontWeight: tokens.fontWeightSemibold },
});

export interface SuggestBoxProps {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly listLabel: string;
  readonly text: string;
  readonly isProposed: boolean;
  readonly isInvalid: boolean;
  readonly isRequired: boolean;
  /** What may be meant by a text, the likeliest first. */
  readonly suggest: (typed: string) => readonly Suggestion[];
  readonly onType: (text: string) => void;
  readonly onPick: (suggestion: Suggestion) => void;
}

export function SuggestBox(props: SuggestBoxProps) {
  const { id, text, isProposed, suggest, onType, onPick } = props;
  const styles = useStyles();
  const shared = useShared();
  const listId = useId();
  const [composing, setComposing] = useState<string | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const wanted = isOpen && composing === null ? suggest(isProposed ? "" : text) : [];
  const options = wanted.length === 1 && wanted[0]?.text === text ? [] : wanted;
  const close = (): void => {
    setIsOpen(false);
    setActive(-1);
  };
  const pick = (suggestion: Suggestion): void => {
    onPick(suggestion);
    close();
  };
  const move = (by: number): void => {
    setIsOpen(true);
    const { length } = options;
    setActive(
      length === 0 ? (by > 0 ? 0 : -1) : (active + by + length + (active < 0 && by < 0 ? 1 : 0)) % length,
    );
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    }
    if (event.key === "Escape" && isOpen) close();
    // Enter goes on to the form, which moves to the next field.
    const chosen = event.key === "Enter" ? options[active] : undefined;
    if (chosen !== undefined) pick(chosen);
  };
  const hasList = options.length > 0;
  return (
    <div className={styles.root}>
      <input
        id={id}
        className={mergeClasses(shared.field, styles.field, isProposed && styles.proposed)}
        type="text"
        role="combobox"
        autoComplete="off"
        data-entry-field
        aria-autocomplete="list"
        aria-expanded={hasList}
        aria-controls={hasList ? listId : undefined}
        aria-activedescendant={hasList && active >= 0 ? `${listId}-${active}` : undefined}
        aria-describedby={props.describedBy}
        aria-invalid={props.isInvalid}
        aria-required={props.isRequired}
        value={composing ?? text}
        onChange={({ target, nativeEvent }) => {
          if (nativeEvent instanceof InputEvent && nativeEvent.isComposing) setComposing(target.value);
          else {
            setIsOpen(true);
            setActive(-1);
            onType(target.value);
          }
        }}
        onCompositionStart={({ currentTarget }) => setComposing(currentTarget.value)}
        onCompositionEnd={({ currentTarget }) => {
          setComposing(null);
          setIsOpen(true);
          setActive(-1);
          onType(currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
        // What is proposed is typed over at once.
        onFocus={({ currentTarget }) => {
          if (isProposed) currentTarget.select();
        }}
      />
      {hasList ? (
        <ul id={listId} role="listbox" aria-label={props.listLabel} className={styles.list}>
          {options.map((suggestion, at) => (
            <li
              key={suggestion.text}
              id={`${listId}-${at}`}
              role="option"
              aria-selected={at === active}
              className={mergeClasses(styles.option, at === active && styles.active)}
              // The field keeps the keyboard.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(suggestion)}
            >
              {suggestion.text}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
