/** What a web team copies from the page for embedding stands here; a test puts it in. */
export const Kuulluksi = () => null;
