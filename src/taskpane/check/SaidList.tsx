// What the clerk has said of rows, 同名不同人 and 手工配对, with the way to take each back. A pairing that has ended says so.

import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { groupNamesakes } from "../../app/sayings";
import type { Book } from "../../app/sessionState";
import type { Undecided } from "../../domain/checking/finding";
import { usePane } from "../parts/paneContext";
import { focusGroup } from "../parts/useKeptFocus";
import { useShared } from "../parts/useShared.styles";
import { WaitingButton } from "../parts/WaitingButton";
import { useFindingLine } from "./FindingLine";
import { Fold } from "./Fold";
import { LongList } from "./LongList";
import { useWords } from "./wordsContext";

interface SaidLineProps {
  readonly line: string;
  readonly button: string;
  readonly buttonName: string;
  readonly onTakeBack: () => void;
  readonly children?: ReactNode;
}

function SaidLine({ line, button, buttonName, onTakeBack, children }: SaidLineProps) {
  const shared = useShared();
  return (
    <li className={useFindingLine().root}>
      <span className={shared.breaking}>{line}</span>
      {children}
      <div className={shared.buttons}>
        <WaitingButton aria-label={buttonName} onClick={onTakeBack}>
          {button}
        </WaitingButton>
      </div>
    </li>
  );
}

interface SaidSectionProps<T> {
  readonly title: string;
  readonly group: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly draw: (item: T) => ReactNode;
}

function SaidSection<T>({ title, group, items, keyOf, draw }: SaidSectionProps<T>) {
  const { check } = usePane().texts;
  const shared = useShared();
  if (items.length === 0) return null;
  return (
    <section className={mergeClasses(shared.card, shared.breaking)} aria-label={title} {...focusGroup(group)}>
      <Fold title={check.titled(title, items.length)}>
        <LongList items={items} keyOf={keyOf} draw={draw} />
      </Fold>
    </section>
  );
}

function endedNumbers(undecided: readonly Undecided[]): ReadonlySet<string> {
  const ended = undecided.flatMap(({ reason }) => (reason.code === "pairings-ended" ? reason.pairings : []));
  return new Set(ended.map(({ number }) => number));
}

export function SaidList({ book }: { readonly book: Book }) {
  const { session } = usePane();
  const { namesakes, pairing } = useWords().sayings;
  const shared = useShared();
  const { settings, check } = book;
  const ended = endedNumbers(check.undecided);
  return (
    <>
      <SaidSection
        title={pairing.title}
        group="pairings"
        items={settings.pairings}
        keyOf={({ number, payment }) => `${number} ${payment.key}`}
        draw={(one) => (
          <SaidLine
            line={pairing.line(one)}
            button={pairing.unpair}
            buttonName={pairing.unpairOf(pairing.line(one))}
            onTakeBack={() => void session.unpairRows(one.number)}
          >
            {ended.has(one.number) ? <span className={shared.quiet}>{pairing.ended}</span> : null}
          </SaidLine>
        )}
      />
      <SaidSection
        title={namesakes.title}
        group="namesakes"
        items={groupNamesakes(settings.namesakes)}
        keyOf={([{ name, kind }]) => `${kind} ${name}`}
        draw={([first, ...rest]) => (
          <SaidLine
            line={namesakes.line(first.name, first.kind, [first, ...rest])}
            button={namesakes.forget}
            buttonName={namesakes.forgetOf(first.name)}
            onTakeBack={() => void session.forgetDifferent(first.name, first.kind)}
          />
        )}
      />
    </>
  );
}
