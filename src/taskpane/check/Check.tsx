// 检查. The words of findings are many and only this place needs them: they are loaded when it is opened first.

import type { Book } from "../../app/sessionState";
import { ActionButton } from "../parts/ActionButton";
import { EmptyView } from "../parts/EmptyView";
import { usePane } from "../parts/paneContext";
import { useShared } from "../parts/useShared.styles";
import { CheckedBook } from "./CheckedBook";
import { useLate } from "./useLate";

export function Check({ book }: { readonly book: Book }) {
  const { texts } = usePane();
  const shared = useShared();
  const { late, retry } = useLate(texts.loadFindings);
  if (late.kind === "waiting") {
    return (
      <p aria-busy className={shared.lead}>
        {texts.check.loading}
      </p>
    );
  }
  if (late.kind === "failed") {
    return (
      <EmptyView {...texts.check.notLoaded}>
        <div className={shared.buttons}>
          <ActionButton onClick={retry}>{texts.check.loadAgain}</ActionButton>
        </div>
      </EmptyView>
    );
  }
  return <CheckedBook book={book} words={late.value} />;
}
