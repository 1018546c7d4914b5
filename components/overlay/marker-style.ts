/**
 * How a marker looks. Everything on `:host` is important, because rules of the page for the element beat `:host`.
 * The colour is the action row's own, so it is as readable there as the platform's text in light and dark.
 */
export const MARKER_STYLE = `
:host {
  all: initial !important;
  display: inline-flex !important;
  flex-wrap: wrap !important;
  align-items: center !important;
  gap: 4px !important;
  max-width: 100% !important;
  min-width: 0 !important;
  margin-inline-start: 8px !important;
  color: inherit !important;
  color-scheme: inherit !important;
  font: 500 12px/16px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif !important;
  text-align: start !important;
}
:host([data-out-of-picture]) { opacity: 0 !important; pointer-events: none !important; }
button {
  all: unset;
  box-sizing: border-box;
  min-width: 24px;
  min-height: 24px;
  padding: 3px 9px;
  border: 1px solid color-mix(in srgb, currentColor 32%, transparent);
  border-radius: 12px;
  text-align: center;
  cursor: pointer;
  overflow-wrap: anywhere;
}
#more { padding-inline: 5px; }
button:hover, button[aria-expanded="true"] { background: color-mix(in srgb, currentColor 10%, transparent); }
button:active { background: color-mix(in srgb, currentColor 18%, transparent); }
button:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
[role="status"] { padding-inline: 4px; font-style: italic; }
[role="status"]:empty, [hidden] { display: none; }
@media (forced-colors: active) {
  button { border-color: ButtonText; color: ButtonText; background: ButtonFace; forced-color-adjust: none; }
  button:focus-visible { outline-color: Highlight; }
}
@media (prefers-reduced-motion: no-preference) {
  button { transition: background-color 120ms; }
}
@media print { :host { display: none !important; } }
`;
