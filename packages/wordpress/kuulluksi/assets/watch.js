/**
 * Says why an element is not here: in the console for the web team, and in the page for those who write it. Visitors
 * keep the element's own content. It asks nobody and stores nothing.
 */
(function () {
  // Whoever writes a page may give an id to any element, but post no script.
  var watch = document.querySelector('script#kuulluksi-watch-js');
  var server = watch && watch.dataset.server;
  if (!server) return;

  /** How long after the page the elements may take, in milliseconds. */
  var patience = 4000;

  var english = {
    held: 'its script is held back (type is not "module"), as consent tools and tools for speed do: allow it there; it sets no cookie and stores nothing',
    classic: 'its script has lost type="module": exclude it in the tool that combines or minifies scripts',
    gone: 'its script is not in the page: a tool has taken it away or joined it with others; exclude it there',
    failed:
      'its script did not come: the server is away, the content security policy refuses it, or its integrity differs',
    unlisted:
      'the fixed version has no integrity value for it: save the settings of the plugin again, or choose another version',
  };

  function isOurs(script) {
    return (
      script !== watch &&
      Array.prototype.some.call(script.attributes, function (attribute) {
        return attribute.value.indexOf(server + '/') === 0;
      })
    );
  }

  function reason() {
    var ours = Array.prototype.filter.call(document.scripts, isOurs);
    if (ours.length === 0) return 'gone';
    if (
      ours.some(function (script) {
        return script.type === 'module' && script.src;
      })
    )
      return 'failed';
    return /^$|javascript/.test(ours[0].type) ? 'classic' : 'held';
  }

  function look() {
    var waiting = Array.prototype.filter.call(
      document.querySelectorAll(':not(:defined)'),
      function (element) {
        return element.localName.indexOf('kuulluksi-') === 0;
      },
    );
    if (waiting.length === 0) return;
    var unlisted = (watch.dataset.unlisted || '').split(' ').indexOf(waiting[0].localName) !== -1;
    var why = unlisted ? 'unlisted' : reason();
    console.warn(
      'Kuulluksi: <' + waiting[0].localName + '> shows only its own content, for ' + english[why] + '.',
    );
    if (!watch.dataset.words) return;
    var notice = document.createElement('p');
    var name = document.createElement('strong');
    name.textContent = 'Kuulluksi: ';
    notice.className = 'kuulluksi-notice';
    notice.append(name, JSON.parse(watch.dataset.words)[why]);
    waiting[0].before(notice);
    customElements.whenDefined(waiting[0].localName).then(function () {
      notice.remove();
    });
  }

  function begin() {
    setTimeout(look, patience);
  }
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin);
})();
