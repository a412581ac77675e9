// What was written where, with 去看 and 撤销, and how to print it.

import { mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import type { WrittenState } from "../../app/sessionState";
import { describeUndo, describeWritten } from "../parts/describeState";
import { usePane } from "../parts/paneContext";
import { ShowButton } from "../parts/ShowButton";
import { useShared } from "../parts/useShared.styles";
import { ActionButton } from "../parts/ActionButton";

const TOP_LEFT = { top: 0, left: 0, bottom: 0, right: 0 };

export function WrittenView({ state }: { readonly state: WrittenState }) {
  const { session, texts, host } = usePane();
  const shared = useShared();
  const { book, written } = state;
  const sentence = describeWritten(written, texts);
  return (
    <div className={mergeClasses(shared.card, shared.breaking)}>
      <p className={mergeClasses(shared.text, shared.withIcon)}>
        <CheckmarkCircleRegular aria-hidden fontSize={20} />
        <strong>{sentence}</strong>
      </p>
      {written.avoided === null ? null : (
        <p className={shared.text}>{texts.summary.avoided(written.avoided, written.sheet)}</p>
      )}
      {written.clerksRows === null ? null : (
        <p className={shared.text}>{texts.summary.clerksRows(written.clerksRows)}</p>
      )}
      {written.notKept.length === 0 ? null : (
        <p className={shared.text}>{texts.summary.notKept(written.notKept)}</p>
      )}
      {written.notices.length > 0 ? (
        written.notices.map((code) => (
          <p key={code} className={shared.text}>
            {texts.summary.notices[code]}
          </p>
        ))
      ) : (
        <p className={shared.quiet}>{texts.summary.print[host]}</p>
      )}
      <div className={shared.buttons}>
        <ShowButton
          place={{ sheet: written.sheet, range: TOP_LEFT }}
          what={texts.home.sheet(written.sheet)}
        />
        {book.undo === null ? null : (
          <ActionButton aria-label={describeUndo(book.undo, texts)} onClick={() => void session.undo()}>
            {texts.pane.undo}
          </ActionButton>
        )}
      </div>
      {written.canUndo ? null : <p className={shared.quiet}>{texts.summary.noUndo}</p>}
    </div>
  );
}
