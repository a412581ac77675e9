// How characters are read, for finding names by their initials. The dictionary is large: it comes after the form is drawn,
// and until then, or where it does not come, names are found by their characters.

import { useEffect, useState } from "react";
import type { PinyinOf } from "../../domain/entry/suggestions";

async function loadPinyin(): Promise<PinyinOf> {
  const { polyphonic } = await import("pinyin-pro");
  const known = new Map<string, readonly string[]>();
  const readingsOf = (character: string): readonly string[] => {
    const found = known.get(character) ??
      polyphonic(character, { toneType: "none", type: "array" })[0] ?? [character];
    known.set(character, found);
    return found;
  };
  return (text) => Array.from(text, readingsOf);
}

/** null until it is loaded. */
export function usePinyin(): PinyinOf | null {
  const [pinyin, setPinyin] = useState<{ readonly of: PinyinOf } | null>(null);
  useEffect(() => {
    let isWanted = true;
    loadPinyin().then(
      (of) => {
        if (isWanted) setPinyin({ of });
      },
      () => setPinyin(null),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return pinyin?.of ?? null;
}
