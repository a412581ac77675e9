// When the control that has the focus goes away (停止 after the work is done, 撤销 after it was pressed), the focus goes
// to what is left of its group, or else to the place's own frame, instead of being lost. It is never taken from the sheet:
// only if it was here, and nowhere since.

import { type RefObject, useEffect, useRef } from "react";

/** Parts that belong together for the keyboard, such as all that is shown of one sheet, are marked with the same group. */
export function focusGroup(name: string): { readonly tabIndex: -1; readonly "data-focus-group": string } {
  return { tabIndex: -1, "data-focus-group": name };
}

interface Held {
  readonly element: Element;
  readonly group: string | null;
}

function hold(element: Element): Held {
  const group = element.closest("[data-focus-group]")?.getAttribute("data-focus-group") ?? null;
  return { element, group };
}

function partsOfGroup(root: HTMLElement, group: string | null): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>("[data-focus-group]")].filter(
    (part) => group !== null && part.getAttribute("data-focus-group") === group,
  );
}

/** A part within something folded takes no focus; the next is tried then. */
function focusFirst(parts: readonly HTMLElement[]): void {
  for (const part of parts) {
    part.focus();
    if (document.activeElement === part) return;
  }
}

/** @param root the pane; @param fallback what takes the focus, with tabIndex -1 */
export function useKeptFocus(
  root: RefObject<HTMLElement | null>,
  fallback: RefObject<HTMLElement | null>,
): void {
  const held = useRef<Held | null>(null);
  useEffect(() => {
    const isOurs = (target: EventTarget | null): target is Element =>
      target instanceof Element && root.current?.contains(target) === true;
    const noteFocus = ({ target }: FocusEvent): void => {
      held.current = isOurs(target) ? hold(target) : null;
    };
    const notePress = ({ target }: PointerEvent): void => {
      if (!isOurs(target)) held.current = null;
    };
    document.addEventListener("focusin", noteFocus);
    document.addEventListener("pointerdown", notePress);
    return () => {
      document.removeEventListener("focusin", noteFocus);
      document.removeEventListener("pointerdown", notePress);
    };
  }, [root]);
  useEffect(() => {
    const lost = held.current !== null && !held.current.element.isConnected ? held.current : null;
    if (lost === null || document.activeElement !== document.body || !document.hasFocus()) return;
    held.current = null;
    const { current: pane } = root;
    const { current: frame } = fallback;
    focusFirst([...(pane ? partsOfGroup(pane, lost.group) : []), ...(frame ? [frame] : [])]);
  });
}
