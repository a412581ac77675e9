// When a part of the pane itself fails: a sentence and a way back, never a white page.

import { Component, type ReactNode } from "react";
import { describeFailure, type Problem } from "../../app/problem";
import type { Texts } from "../../texts/zh";
import { PlainPage } from "./PlainPage";

export interface ErrorBoundaryProps {
  readonly texts: Texts;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly problem: Problem | null;
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { problem: null };

  static getDerivedStateFromError(thrown: unknown): ErrorBoundaryState {
    return { problem: describeFailure(thrown) };
  }

  override render(): ReactNode {
    const { problem } = this.state;
    const { texts, children } = this.props;
    if (problem === null) return children;
    const details = { title: texts.pane.details, words: problem.detail };
    return <PlainPage {...texts.states.crashed} details={details} />;
  }
}
