// Where the ticked rows will stand, and the button that writes them.

import { mergeClasses } from "@fluentui/react-components";
import type { ManyPlan } from "../../../app/many/planMany";
import { ActionButton } from "../../parts/ActionButton";
import { useIsBusy } from "../../parts/paneContext";
import { useShared } from "../../parts/useShared.styles";
import { useEntryWords } from "../entryWordsContext";
import { RowStrip } from "../RowStrip";
import { useManyWords } from "./manyWordsContext";

export interface PlanViewProps {
  readonly plan: ManyPlan;
  /** Nothing is being worked out that may still change it. */
  readonly isSettled: boolean;
  readonly onSave: () => void;
}

export function PlanView({ plan, isSettled, onSave }: PlanViewProps) {
  const entry = useEntryWords();
  const words = useManyWords();
  const shared = useShared();
  const isBusy = useIsBusy();
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
        return part === undefined ? null : (
          <RowStrip key={one.addition.sheet} form={part.form} rows={one.preview} />
        );
      })}
      {waiting === 0 ? null : <span>{words.waiting(waiting)}</span>}
      {count === 0 || refusal !== null ? null : (
        <div className={shared.buttons}>
          <ActionButton appearance="primary" disabledFocusable={isBusy || !isSettled} onClick={onSave}>
            {words.save(count)}
          </ActionButton>
        </div>
      )}
    </section>
  );
}
