// A page for when the pane cannot be drawn: plain elements only, because what failed may be the very library that draws
// the others, or because there is nothing yet to draw with.

export interface PlainPageProps {
  readonly what: string;
  readonly toDo: string;
  /** The way on; null where waiting is all there is to do. */
  readonly reload: string | null;
  readonly details?: { readonly title: string; readonly words: string };
}

export function PlainPage({ what, toDo, reload, details }: PlainPageProps) {
  return (
    <main style={{ padding: 16, fontSize: 16, lineHeight: 1.6, fontFamily: "sans-serif" }}>
      <h1 style={{ fontSize: 16 }}>
        <span role="alert">{what}</span>
      </h1>
      <p>{toDo}</p>
      {reload === null ? null : (
        <button
          type="button"
          style={{ minHeight: 36, paddingInline: 16, fontSize: 16 }}
          onClick={() => globalThis.location.reload()}
        >
          {reload}
        </button>
      )}
      {details === undefined ? null : (
        <details>
          <summary style={{ minHeight: 32, lineHeight: "32px" }}>{details.title}</summary>
          <pre style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>{details.words}</pre>
        </details>
      )}
    </main>
  );
}
