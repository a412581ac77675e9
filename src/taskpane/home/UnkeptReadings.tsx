// What the clerk has said and 关工设置 does not keep yet, and what is no longer as it was kept: to be kept, or not.

import { Button, mergeClasses } from "@fluentui/react-components";
import { listDifferences } from "../../app/listDifferences";
import type { Book } from "../../app/sessionState";
import { SETTINGS_SHEET } from "../../domain/sheets/ownSheet";
import { usePane, useIsBusy } from "../parts/paneContext";
import { focusGroup } from "../parts/useKeptFocus";
import { useShared } from "../parts/useShared.styles";
import { WaitingButton } from "../parts/WaitingButton";
import { DifferenceLine } from "./DifferenceLine";

export function UnkeptReadings({ book }: { readonly book: Book }) {
  const { session, texts } = usePane();
  const { unkept } = texts.home;
  const shared = useShared();
  const isBusy = useIsBusy();
  const differences = listDifferences(book.fit);
  const corrected = [...new Set(book.corrections.map(({ sheet }) => sheet))];
  if (differences.length === 0 && corrected.length === 0) return null;
  return (
    <section
      {...focusGroup("unkept")}
      className={mergeClasses(shared.card, shared.breaking, shared.marked)}
      aria-label={unkept.title}
    >
      {corrected.length === 0 ? null : <p className={shared.text}>{unkept.corrected(corrected)}</p>}
      {differences.length === 0 ? null : (
        <>
          <p className={shared.text}>{unkept.differs}</p>
          <ul className={shared.list}>
            {differences.map((one) => (
              <DifferenceLine key={JSON.stringify(one)} difference={one} />
            ))}
          </ul>
        </>
      )}
      <div className={shared.buttons}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void session.keepReadings()}>
          {unkept.keep}
        </Button>
        {corrected.length === 0 ? null : (
          <WaitingButton onClick={() => void session.takeBackCorrections(null)}>
            {unkept.takeBack}
          </WaitingButton>
        )}
      </div>
      <p className={shared.quiet}>{unkept.where(SETTINGS_SHEET)}</p>
    </section>
  );
}
