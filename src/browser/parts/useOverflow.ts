// Whether an element holds more than it shows from side to side.

import { useEffect, useState } from "react";
import type { RefObject } from "react";

/** `content`: anything that changes when what the element holds does. */
export function useOverflow(element: RefObject<HTMLElement | null>, content: unknown): boolean {
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const observer = new ResizeObserver(() => setOverflows(current.scrollWidth > current.clientWidth));
    // The first look comes with observing, so nothing has to be asked here.
    observer.observe(current);
    return () => observer.disconnect();
  }, [element, content]);
  return overflows;
}
