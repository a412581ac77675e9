// A problem as a colleague would tell it: what happened, what to do, and the way on.

import { mergeClasses } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Problem } from "../../app/problem";
import { describeProblem } from "./describeProblem";
import { DetailsView } from "./DetailsView";
import { usePane } from "./paneContext";
import { useShared } from "./useShared.styles";
import { ActionButton } from "./ActionButton";

export interface ProblemViewProps {
  readonly problem: Problem;
  /** Reading the workbook again is a way on. */
  readonly offersReading: boolean;
  /** Further buttons. */
  readonly children?: ReactNode;
}

export function ProblemView({ problem, offersReading, children }: ProblemViewProps) {
  const { session, texts } = usePane();
  const shared = useShared();
  const { what, toDo } = describeProblem(problem, texts);
  return (
    <div className={mergeClasses(shared.card, shared.breaking)}>
      <p className={shared.text}>
        <strong>
          <WarningRegular aria-hidden fontSize={18} style={{ verticalAlign: "text-bottom" }} /> {what}
        </strong>
      </p>
      <p className={shared.text}>{toDo}</p>
      <div className={shared.buttons}>
        {offersReading ? (
          <ActionButton onClick={() => void session.read()}>{texts.pane.reread}</ActionButton>
        ) : null}
        {children}
      </div>
      <DetailsView problem={problem} />
    </div>
  );
}
