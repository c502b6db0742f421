/** The look of a frame's page: a guest's, on the ground of the host. */
export const frameStyle = `
:root { color-scheme: light; }
:root[data-theme='dark'] { color-scheme: dark; }
* { box-sizing: border-box; }
body { margin: 0; background: transparent; color: #1d2b2f; overflow-wrap: anywhere; font: 1rem/1.5 system-ui, 'Segoe UI', Roboto, sans-serif; }
:root[data-theme='dark'] body { color: #efebe3; }
/* Room for the ring of focus, and for margins that would else reach out of what is measured. */
main { display: flow-root; padding: 6px; }
.own-page { color: #0a5c63; }
:root[data-theme='dark'] .own-page { color: #74d3cf; }
.own-page:focus-visible { outline: 3px solid currentcolor; outline-offset: 2px; border-radius: 6px; }
`;
