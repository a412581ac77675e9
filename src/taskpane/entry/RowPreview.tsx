// The rows that will be written, or why none can be.

import { mergeClasses } from "@fluentui/react-components";
import type { EntryJudgement } from "../../app/entryJudgement";
import { type EntryLook, partsByForm } from "../../app/entryLook";
import { useShared } from "../parts/useShared.styles";
import { useEntryWords } from "./entryWordsContext";
import { PlanRows } from "./PlanRows";
import type { Refusal } from "./useSaving";

export interface RowPreviewProps {
  readonly look: EntryLook;
  readonly judgement: EntryJudgement | null;
  /** Why the last try to save was refused. */
  readonly refusal: Refusal | null;
}

export function RowPreview({ look, judgement, refusal }: RowPreviewProps) {
  const words = useEntryWords();
  const shared = useShared();
  if (judgement === null) return null;
  const { event } = judgement;
  const why = refusal ?? look.fault ?? ("refusal" in event ? event.refusal : null);
  const groups = partsByForm(look.parts);
  const plans = "plans" in event ? event.plans : [];
  return (
    <section className={mergeClasses(shared.card, shared.breaking)} aria-label={words.preview}>
      <h3 className={shared.heading}>{words.preview}</h3>
      <div role="status">{why === null ? null : words.refusal(why)}</div>
      {look.fault !== null
        ? null
        : plans.map((plan, at) => {
            const group = groups[at] ?? [];
            return <PlanRows key={plan.addition.sheet} parts={group} plan={plan} />;
          })}
    </section>
  );
}
