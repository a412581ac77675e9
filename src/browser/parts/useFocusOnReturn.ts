// Whoever comes back from something that stood in front finds the keyboard where it was left.

import { type RefObject, useEffect, useRef } from "react";

/** @param isAway something else stands in front; the ref is for what holds the button that led there */
export function useFocusOnReturn(isAway: boolean): RefObject<HTMLDivElement | null> {
  const entry = useRef<HTMLDivElement>(null);
  const wasAway = useRef(false);
  useEffect(() => {
    if (wasAway.current && !isAway) entry.current?.querySelector("button")?.focus();
    wasAway.current = isAway;
  }, [isAway]);
  return entry;
}
