// What no figure counts, and why: listed, never dropped.

import { mergeClasses } from "@fluentui/react-components";
import { isElsewhere, leftOutPlace } from "../../app/concerns";
import type { WorkbookFit } from "../../domain/fitting/fit";
import type { LeftOut } from "../../domain/summary/summary";
import { usePane } from "../parts/paneContext";
import { PlaceLine } from "../parts/PlaceLine";
import { useShared } from "../parts/useShared.styles";

export interface LeftOutListProps {
  readonly fit: WorkbookFit;
  readonly leftOut: readonly LeftOut[];
}

export function LeftOutList({ fit, leftOut }: LeftOutListProps) {
  const { summary } = usePane().texts;
  const shared = useShared();
  const title = summary.leftOut(leftOut.length);
  return (
    <section className={mergeClasses(shared.card, shared.breaking)} aria-label={title}>
      <h2 className={shared.heading}>{title}</h2>
      <ul className={shared.list}>
        {leftOut.map((one) => (
          <PlaceLine
            key={summary.leftOutLine(one)}
            isPlain={isElsewhere(one.reason)}
            text={summary.leftOutLine(one)}
            place={leftOutPlace(fit, one)}
          />
        ))}
      </ul>
    </section>
  );
}
