// Lines of 关工设置 that could not be understood: each is said, none is dropped in silence.

import { mergeClasses } from "@fluentui/react-components";
import type { Book } from "../../app/sessionState";
import { findSettingsSheet } from "../../domain/settings/findSettings";
import { usePane } from "../parts/paneContext";
import { PlaceLine } from "../parts/PlaceLine";
import { useShared } from "../parts/useShared.styles";

export function SettingsFaults({ book }: { readonly book: Book }) {
  const { texts } = usePane();
  const shared = useShared();
  const { snapshot, settingsFaults } = book;
  const sheet = findSettingsSheet(snapshot);
  if (sheet === null || settingsFaults.length === 0) return null;
  const title = texts.home.faults(sheet.name, settingsFaults.length);
  return (
    <section className={mergeClasses(shared.card, shared.breaking)} aria-label={title}>
      <p className={shared.text}>{title}</p>
      <ul className={shared.list}>
        {settingsFaults.map((fault) => {
          const { rowIndex } = fault;
          const right = Math.max(0, (sheet.rows[rowIndex]?.length ?? 0) - 1);
          const range = { top: rowIndex, bottom: rowIndex, left: 0, right };
          return (
            <PlaceLine
              key={JSON.stringify(fault)}
              text={texts.settingsFault(fault)}
              place={{ sheet: sheet.name, range }}
            />
          );
        })}
      </ul>
    </section>
  );
}
