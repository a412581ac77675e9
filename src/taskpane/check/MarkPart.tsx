// 在表中标出 and 去掉标记: what would be marked or is, what cannot be, and nothing where there is nothing to mark.

import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import { planMarks, totalOf } from "../../app/planMarks";
import type { Book } from "../../app/sessionState";
import type { Texts } from "../../texts/zh";
import { useIsBusy, usePane } from "../parts/paneContext";
import { focusGroup } from "../parts/useKeptFocus";
import { useShared } from "../parts/useShared.styles";
import { WaitingButton } from "../parts/WaitingButton";
import { ActionButton } from "../parts/ActionButton";

function describe(
  marks: Book["marks"],
  { marks: wanted, counts }: ReturnType<typeof planMarks>,
  texts: Texts,
): string {
  const { check } = texts;
  if (marks === "unknown") return check.marksUnknown;
  if (marks !== null && totalOf(marks) > 0) return check.markedNow(marks);
  return wanted.length > 0 ? check.markable(counts) : check.nothingToMark;
}

export function MarkPart({ book }: { readonly book: Book }) {
  const { session, texts } = usePane();
  const { check } = texts;
  const shared = useShared();
  const isBusy = useIsBusy();
  const { marks, check: found, snapshot } = book;
  const plan = useMemo(() => planMarks({ check: found, snapshot }), [found, snapshot]);
  useEffect(() => {
    if (marks === null && !isBusy) void session.findMarks();
  }, [marks, isBusy, session]);
  const isMarked = marks === "unknown" || (marks !== null && totalOf(marks) > 0);
  const label = marks !== "unknown" && isMarked ? check.markAgain : check.mark;
  const canMark = plan.marks.length > 0;
  if (!isMarked && !canMark && plan.locked.length === 0 && plan.placeless === 0) return null;
  return (
    <section
      className={mergeClasses(shared.card, shared.breaking)}
      aria-label={check.marks}
      {...focusGroup("marks")}
    >
      <p className={shared.text}>{describe(marks, plan, texts)}</p>
      {plan.locked.length > 0 ? <p className={shared.quiet}>{check.markLocked(plan.locked)}</p> : null}
      {plan.placeless > 0 ? <p className={shared.quiet}>{check.markPlaceless(plan.placeless)}</p> : null}
      <div className={shared.buttons}>
        {canMark ? (
          <WaitingButton onClick={() => void session.markFindings()}>{label}</WaitingButton>
        ) : (
          <ActionButton disabledFocusable>{label}</ActionButton>
        )}
        {isMarked ? (
          <WaitingButton onClick={() => void session.unmarkFindings()}>{check.unmark}</WaitingButton>
        ) : null}
      </div>
    </section>
  );
}
