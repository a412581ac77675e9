// What a page of ours may do, told to the browser: scripts, data and pictures come from the page's own server and from
// nowhere else. "Nothing leaves the computer" then holds even if a library should ever try.
// Styles may be inline because Fluent UI makes its style sheets in the page.

const OWN_FILES_ONLY = {
  "script-src": ["'self'"],
  "style-src": ["'self'", "'unsafe-inline'"],
  "img-src": ["'self'", "data:", "blob:"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  "worker-src": ["'self'"],
  "media-src": ["'none'"],
  "object-src": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
};

/** @param {Record<string, string[]>} policy */
const written = (policy) =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(" ")}`)
    .join("; ");

/**
 * The pane inside Excel. No `default-src` and no `frame-src`: Excel for Mac and for the web may speak to their library
 * through frames of their own.
 */
export const PANE_POLICY = written(OWN_FILES_ONLY);

/** The browser edition: nothing at all but its own files; it compiles the workbook writer from WebAssembly. */
export const BROWSER_EDITION_POLICY = written({
  "default-src": ["'none'"],
  ...OWN_FILES_ONLY,
  "script-src": ["'self'", "'wasm-unsafe-eval'"],
});
