// Something that is loaded when it is first shown: under way, here, or not to be had, and then asked for again.

import { useEffect, useState } from "react";

export type Late<T> =
  { readonly kind: "waiting" } | { readonly kind: "here"; readonly value: T } | { readonly kind: "failed" };

/** @param load the same function as long as the same thing is wanted */
export function useLate<T>(load: () => Promise<T>): { readonly late: Late<T>; readonly retry: () => void } {
  const [late, setLate] = useState<Late<T>>({ kind: "waiting" });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const settle = (outcome: Late<T>): void => {
      if (isWanted) setLate(outcome);
    };
    load().then(
      (value) => settle({ kind: "here", value }),
      () => settle({ kind: "failed" }),
    );
    return () => {
      isWanted = false;
    };
  }, [load, attempt]);
  const retry = (): void => {
    setLate({ kind: "waiting" });
    setAttempt(attempt + 1);
  };
  return { late, retry };
}
