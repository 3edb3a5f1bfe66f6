import { dataBlock, html } from './html';

test('escapes what is put in, in text and in attributes, and keeps what the tag itself made', () => {
  const name = '"><script>alert(1)</script> & Cie';
  expect(html`<a title="${name}">${html`<b>${name}</b>`}</a>`.text).toBe(
    '<a title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; Cie"><b>&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; Cie</b></a>'
  );
});

test('writes lists one after the other and leaves out what is absent', () => {
  expect(html`${[1, 2].map((value) => html`<i>${value}</i>`)}${undefined}${false}`.text).toBe('<i>1</i><i>2</i>');
});

test('no text of a data block can close it', () => {
  const text = '</script><script>alert(1)</script>';
  const block = dataBlock('boot', { text }).text;
  expect(block.match(/<\/script>/g)).toHaveLength(1);
  const [, json] = /^<script[^>]*>(.*)<\/script>$/s.exec(block) ?? [];
  expect(JSON.parse(json)).toEqual({ text });
});
