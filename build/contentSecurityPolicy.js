// What a page of ours may do, told to the browser: scripts, data and pictures come from the page's own server, and nothing
// comes from anywhere else or goes there. "Nothing leaves the computer" then holds even where a library tries: outside
// Excel, Office.js opens a frame for usage reports. Styles may be inline because Fluent UI makes its style sheets in the
// page.

const OWN_FILES_ONLY = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "style-src": ["'self'", "'unsafe-inline'"],
  "img-src": ["'self'", "data:", "blob:"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  "worker-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
};

/** For both pages: the pane in Excel and the browser edition. */
export const PAGE_POLICY = Object.entries(OWN_FILES_ONLY)
  .map(([directive, sources]) => `${directive} ${sources.join(" ")}`)
  .join("; ");
