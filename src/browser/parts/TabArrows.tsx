// Excel's two arrows beside the tabs, for the mouse: the keyboard goes along the tabs themselves.

import { Button, makeStyles } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular } from "@fluentui/react-icons";
import type { ReactElement, RefObject } from "react";
import { useDesk } from "./deskContext";

const useStyles = makeStyles({ root: { display: "flex", flexShrink: 0 } });

/** How far an arrow scrolls, in pixels: two or three tabs. */
const STEP = 220;

export interface TabArrowsProps {
  /** What they scroll. */
  readonly list: RefObject<HTMLElement | null>;
}

export function TabArrows({ list }: TabArrowsProps) {
  const { texts } = useDesk();
  const styles = useStyles();
  const arrow = (label: string, icon: ReactElement, step: number) => (
    <Button
      appearance="subtle"
      tabIndex={-1}
      aria-label={label}
      title={label}
      icon={icon}
      onClick={() => list.current?.scrollBy({ left: step, behavior: "smooth" })}
    />
  );
  return (
    <div className={styles.root}>
      {arrow(texts.earlierSheets, <ChevronLeftRegular />, -STEP)}
      {arrow(texts.laterSheets, <ChevronRightRegular />, STEP)}
    </div>
  );
}
