// The source at hand: none yet, being read, there, or not to be had and why.

import { useEffect, useRef, useState } from "react";
import { describeFailure } from "../../../app/problem";
import type { KindId } from "../../../domain/kinds/kind";
import { describeProblem } from "../../parts/describeProblem";
import { usePane } from "../../parts/paneContext";
import { type Words, useManyWords } from "./manyWordsContext";
import { type Clip, readClip, readFileSource, type Source } from "./readSource";

export type SourceState =
  | { readonly is: "none"; readonly problem: string | null }
  | { readonly is: "reading"; readonly name: string }
  | { readonly is: "here"; readonly source: Source };

export interface SourceControl {
  readonly state: SourceState;
  readonly takeClip: (clip: Clip) => void;
  readonly takeFiles: (files: readonly File[]) => void;
  readonly letGo: () => void;
}

const NONE: SourceState = { is: "none", problem: null };

function isImage({ type }: File): boolean {
  return type.startsWith("image/");
}

function withoutRows({ tables }: Source, words: Words): string | null {
  return tables.length === 0 ? words.noRows : null;
}

export function useSource(kind: KindId): SourceControl {
  const { texts } = usePane();
  const words = useManyWords();
  const [state, setState] = useState<SourceState>(NONE);
  const work = useRef<AbortController | null>(null);
  useEffect(() => () => work.current?.abort(), []);
  const refuse = (problem: string): void => setState({ is: "none", problem });
  const sayFailure = (thrown: unknown): string => {
    const problem = describeFailure(thrown);
    if (problem.code === "too-large") return words.tooLarge;
    const { what, toDo } = describeProblem(problem, texts);
    return `${what}${toDo}`;
  };
  const take = async (name: string, read: (signal: AbortSignal) => Promise<Source>): Promise<void> => {
    work.current?.abort();
    const own = new AbortController();
    work.current = own;
    setState({ is: "reading", name });
    try {
      const source = await read(own.signal);
      const problem = withoutRows(source, words);
      if (!own.signal.aborted) setState(problem === null ? { is: "here", source } : { is: "none", problem });
    } catch (thrown) {
      if (!own.signal.aborted) refuse(sayFailure(thrown));
    }
  };
  return {
    state,
    takeClip: (clip) => {
      if (clip.html.trim() === "" && clip.text.trim() === "") refuse(words.nothingPasted);
      else void take(words.pastedName, (signal) => readClip(clip, words.pastedName, kind, signal));
    },
    takeFiles: (files) => {
      const [file, ...more] = files;
      if (file === undefined || isImage(file)) refuse(words.nothingPasted);
      else if (more.length > 0) refuse(words.severalFiles);
      else void take(file.name, (signal) => readFileSource(file, kind, signal));
    },
    letGo: () => {
      work.current?.abort();
      setState(NONE);
    },
  };
}
