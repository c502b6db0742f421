/**
 * The classic editor makes paragraphs of lines, and takes a tag of its own name for a word: what it put around ours
 * goes again (as includes/editors.php does for pages).
 */
jQuery(document).on('afterWpautop', (event, editor) => {
  editor.data = editor.data
    .replace(/<p>(<\/?kuulluksi-[^>]*>)<\/p>/g, '$1')
    .replace(/(<\/?kuulluksi-[^>]*>)<br \/>/g, '$1')
    .replace(/<br \/>\s*(<\/kuulluksi-)/g, '$1');
});
