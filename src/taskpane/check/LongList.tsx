// A list that draws its first lines, and more when asked: nobody reads on for hundreds, and each line has its buttons.

import { Fragment, type ReactNode, useState } from "react";
import { ActionButton } from "../parts/ActionButton";
import { usePane } from "../parts/paneContext";
import { useShared } from "../parts/useShared.styles";

const STEP = 50;

export interface LongListProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** Draws an item as a `li`. */
  readonly draw: (item: T) => ReactNode;
}

export function LongList<T>({ items, keyOf, draw }: LongListProps<T>) {
  const { check } = usePane().texts;
  const shared = useShared();
  const [most, setMost] = useState(STEP);
  const rest = items.length - most;
  return (
    <>
      <ul className={shared.list}>
        {items.slice(0, most).map((item) => (
          <Fragment key={keyOf(item)}>{draw(item)}</Fragment>
        ))}
      </ul>
      {rest > 0 ? (
        <ActionButton onClick={() => setMost(most + STEP)}>{check.more(Math.min(rest, STEP))}</ActionButton>
      ) : null}
    </>
  );
}
