// When the control that has the focus goes away (停止 after the work is done, 撤销 after it was pressed), the focus goes
// to the place's own frame instead of being lost. It is never taken from the sheet: only if it was here, and nowhere since.

import { type RefObject, useEffect, useRef } from "react";

/** @param root the pane; @param fallback what takes the focus, with tabIndex -1 */
export function useKeptFocus(
  root: RefObject<HTMLElement | null>,
  fallback: RefObject<HTMLElement | null>,
): void {
  const held = useRef<Element | null>(null);
  useEffect(() => {
    const isOurs = (target: EventTarget | null): target is Element =>
      target instanceof Element && root.current?.contains(target) === true;
    const noteFocus = ({ target }: FocusEvent): void => {
      held.current = isOurs(target) ? target : null;
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
    const isLost = held.current !== null && !held.current.isConnected;
    if (!isLost || document.activeElement !== document.body || !document.hasFocus()) return;
    held.current = null;
    fallback.current?.focus();
  });
}
