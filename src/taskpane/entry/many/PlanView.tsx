// Where the ticked rows will stand, and the button that writes them.

import { mergeClasses } from "@fluentui/react-components";
import type { ManyPlan } from "../../../app/many/planMany";
import { useShared } from "../../parts/useShared.styles";
import { WaitingButton } from "../../parts/WaitingButton";
import { useEntryWords } from "../entryWordsContext";
import { RowStrip } from "../RowStrip";
import { useManyWords } from "./manyWordsContext";

export interface PlanViewProps {
  readonly plan: ManyPlan;
  readonly isJudging: boolean;
  readonly onSave: () => void;
}

export function PlanView({ plan, isJudging, onSave }: PlanViewProps) {
  const entry = useEntryWords();
  const words = useManyWords();
  const shared = useShared();
  const { event, parts, waiting } = plan;
  const plans = event !== null && "plans" in event ? event.plans : [];
  const count = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  const refusal = event !== null && "refusal" in event ? entry.refusal(event.refusal) : null;
  return (
    <section className={mergeClasses(shared.card, shared.breaking)} aria-label={words.preview}>
      <h3 className={shared.heading}>{words.preview}</h3>
      <div role="status">{event === null ? words.noneChosen : refusal}</div>
      {plans.map((one, at) => {
        const part = parts[at]?.rows[0]?.part;
        return part === undefined ? null : <RowStrip key={one.addition.sheet} part={part} plan={one} />;
      })}
      {waiting === 0 ? null : <span>{words.waiting(waiting)}</span>}
      {count === 0 || refusal !== null ? null : (
        <div className={shared.buttons}>
          <WaitingButton appearance="primary" {...(isJudging ? { disabled: true } : {})} onClick={onSave}>
            {words.save(count)}
          </WaitingButton>
        </div>
      )}
    </section>
  );
}
