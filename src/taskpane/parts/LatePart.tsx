// A part that is loaded when it is first shown: a word while it comes, and a way to ask again where it does not.

import type { ReactNode } from "react";
import { ActionButton } from "./ActionButton";
import { EmptyView } from "./EmptyView";
import { usePane } from "./paneContext";
import { useShared } from "./useShared.styles";
import { useLate } from "./useLate";

export interface LatePartProps<T> {
  /** The same function as long as the same thing is wanted. */
  readonly load: () => Promise<T>;
  readonly draw: (loaded: T) => ReactNode;
  /** Whose words are said meanwhile. */
  readonly of?: "check" | "entry";
}

export function LatePart<T>({ load, draw, of = "check" }: LatePartProps<T>) {
  const { texts } = usePane();
  const shared = useShared();
  const { late, retry } = useLate(load);
  if (late.kind === "waiting") {
    return (
      <p aria-busy className={shared.lead}>
        {texts[of].loading}
      </p>
    );
  }
  if (late.kind === "failed") {
    return (
      <EmptyView {...texts[of].notLoaded}>
        <div className={shared.buttons}>
          <ActionButton onClick={retry}>{texts.check.loadAgain}</ActionButton>
        </div>
      </EmptyView>
    );
  }
  return draw(late.value);
}
