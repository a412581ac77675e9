// A native list that is turned by arrow keys while it is closed changes with every key, and every value on the way would
// be taken for the clerk's word. Turned so, it waits for Enter or for the focus to leave; what is picked with the mouse or
// from the open list counts at once.

import { type ChangeEvent, type KeyboardEvent, type MouseEvent, useRef, useState } from "react";

const TURNING = new Set([
  "ArrowUp",
  "ArrowDown",
  "ArrowLeft",
  "ArrowRight",
  "Home",
  "End",
  "PageUp",
  "PageDown",
]);

/** Letters turn a closed list too; a space or a key with Alt opens it. */
function turnsClosedList({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey) return false;
  return TURNING.has(key) || (key.length === 1 && key !== " ");
}

export interface Choice {
  /** What the list shows. */
  readonly shown: string;
  /** It shows something that has not been taken for the clerk's word yet. */
  readonly isOpen: boolean;
  readonly handlers: {
    readonly onChange: (event: ChangeEvent<HTMLSelectElement>) => void;
    readonly onKeyDown: (event: KeyboardEvent<HTMLSelectElement>) => void;
    readonly onMouseDown: (event: MouseEvent<HTMLSelectElement>) => void;
    readonly onBlur: () => void;
  };
}

/** @param choose settles once what was chosen holds, or does not */
export function useChoice(value: string, isBusy: boolean, choose: (value: string) => Promise<void>): Choice {
  const [draft, setDraft] = useState<string | null>(null);
  const [isTaken, setIsTaken] = useState(false);
  const isTurned = useRef(false);
  const take = async (wanted: string): Promise<void> => {
    setDraft(wanted);
    setIsTaken(true);
    if (wanted !== value) await choose(wanted);
    setDraft(null);
    setIsTaken(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Tab") return;
    isTurned.current = turnsClosedList(event);
    if (isBusy) event.preventDefault();
    else if (event.key === "Escape") setDraft(null);
    else if (event.key === "Enter" && draft !== null) {
      event.preventDefault();
      void take(draft);
    }
  };
  return {
    shown: draft ?? value,
    isOpen: draft !== null && draft !== value && !isTaken,
    handlers: {
      onChange: ({ target }) => {
        if (isBusy) return;
        if (isTurned.current) setDraft(target.value);
        else void take(target.value);
      },
      onKeyDown,
      onMouseDown: (event) => {
        isTurned.current = false;
        if (isBusy) event.preventDefault();
      },
      onBlur: () => {
        if (draft !== null && !isTaken) void take(draft);
      },
    },
  };
}
