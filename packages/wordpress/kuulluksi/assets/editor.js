/**
 * The blocks in the editor: settings at the side, the element itself in a frame of its own. What the blocks are called
 * and what they know comes from PHP (includes/blocks.php).
 */
(function (wp) {
  const { createElement: h, Fragment, useEffect, useState } = wp.element;
  const { InnerBlocks, InspectorControls, useBlockProps } = wp.blockEditor;
  const { BaseControl, CheckboxControl, PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } =
    wp.components;
  const { useSelect } = wp.data;
  const { elements, words, server, organisation, language } = window.kuulluksi;

  /** One setting. What is empty is not set; a switch alone may be set and empty. */
  const Control = ({ setting, value, onChange }) => {
    const { kind, label, help, values } = setting;
    if (kind === 'switch') {
      return h(
        Fragment,
        null,
        h(ToggleControl, {
          label,
          help,
          checked: value !== undefined,
          onChange: on => onChange(on ? '' : undefined),
        }),
        setting.or &&
          value !== undefined &&
          h(TextControl, { label: words.exitTo, type: 'url', placeholder: 'https://', value, onChange }),
      );
    }
    const set = given => onChange(given || undefined);
    if (kind === 'choice') {
      const options = [{ value: '', label: words.unchosen }, ...values];
      return h(SelectControl, { label, help, options, value: value || '', onChange: set });
    }
    if (kind === 'codes') {
      const chosen = (value || '').split(' ').filter(Boolean);
      const boxes = values.map(({ value: code, label: word }) =>
        h(CheckboxControl, {
          key: code,
          label: word,
          checked: chosen.includes(code),
          onChange: on =>
            set(
              values
                .map(one => one.value)
                .filter(one => (one === code ? on : chosen.includes(one)))
                .join(' '),
            ),
        }),
      );
      return h(
        'fieldset',
        { className: 'components-base-control' },
        h(BaseControl.VisualLabel, { as: 'legend' }, label),
        boxes,
      );
    }
    return h(TextControl, { label, help, value: value || '', onChange: set });
  };

  /** The page of the preview: the element and the server's script, in a frame that can reach nothing of the editor. */
  const pageOf = (element, attributes) => {
    const page = document.implementation.createHTMLDocument('');
    const tag = page.createElement(`kuulluksi-${element}`);
    const given = organisation ? { organisation, ...attributes } : attributes;
    for (const { name } of elements[element].settings) {
      if (given[name] !== undefined) tag.setAttribute(name, given[name]);
    }
    const script = page.createElement('script');
    script.type = 'module';
    script.src = `${server}/kuulluksi.js`;
    page.documentElement.lang = language;
    page.head.append(script);
    page.body.style.font = '16px/1.5 system-ui, sans-serif';
    page.body.append(tag);
    return `<!doctype html>${page.documentElement.outerHTML}`;
  };

  /** The page follows once somebody has stopped typing. */
  const usePage = (element, attributes) => {
    const newest = pageOf(element, attributes);
    const [page, setPage] = useState(newest);
    useEffect(() => {
      const timer = setTimeout(() => setPage(newest), 500);
      return () => clearTimeout(timer);
    }, [newest]);
    return page;
  };

  /** A click chooses the block first; then the frame takes it. */
  const Preview = ({ element, attributes, chosen }) =>
    h('iframe', {
      title: words.preview.replace('%s', elements[element].title),
      sandbox: 'allow-scripts',
      srcDoc: usePage(element, attributes),
      style: {
        display: 'block',
        inlineSize: '100%',
        blockSize: element === 'exit' ? '8rem' : '32rem',
        border: 0,
        pointerEvents: chosen ? 'auto' : 'none',
      },
    });

  const edit = element =>
    function Edit({ attributes, setAttributes, isSelected, clientId }) {
      const { settings, title } = elements[element];
      const inside = useSelect(
        select => select('core/block-editor').hasSelectedInnerBlock(clientId, true),
        [clientId],
      );
      const control = setting =>
        h(Control, {
          key: setting.name,
          setting,
          value: attributes[setting.name],
          onChange: value => setAttributes({ [setting.name]: value }),
        });
      const atFirst = settings.filter(({ kind }) => kind === 'codes');
      return h(
        'div',
        useBlockProps(),
        h(
          InspectorControls,
          null,
          h(
            PanelBody,
            { title: words.settings },
            settings.filter(one => !atFirst.includes(one)).map(control),
          ),
          atFirst.length > 0 &&
            h(PanelBody, { title: words.first, initialOpen: false }, atFirst.map(control)),
        ),
        server
          ? h(Preview, { element, attributes, chosen: isSelected })
          : h(Placeholder, { label: title, instructions: words.noServer }),
        h(
          'div',
          { hidden: !isSelected && !inside },
          h('p', { className: 'components-base-control__help' }, words.meanwhile),
          h(InnerBlocks, { allowedBlocks: ['core/paragraph', 'core/list', 'core/heading', 'core/buttons'] }),
        ),
      );
    };

  for (const element of Object.keys(elements)) {
    wp.blocks.registerBlockType(`kuulluksi/${element}`, {
      edit: edit(element),
      save: () => h(InnerBlocks.Content),
    });
  }
})(window.wp);
