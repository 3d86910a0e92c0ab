// render.mjs MARKED MARKDOWN-IT FOLDER: the folder holds the documents of one plan per subfolder, that in `plain` with
// harmless text. Whatever the text: the same elements with the same attributes, and the text reads as it was written.
import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';

const [, , markedPath, markdownItPath, folder] = process.argv;
const {marked} = await import(pathToFileURL(markedPath));
const markdownIt = createRequire(import.meta.url)(markdownItPath)({html: true, linkify: true});
const renderers = {
  marked: (text) => marked.parse(text, {gfm: true}),
  'markdown-it': (text) => markdownIt.render(text),
};

const ALLOWED = /^\/?(h[1-3]|p|a|ul|li|strong|em|code|pre|blockquote|table|thead|tbody|tr|th|td)$/;

function tags(html) {
  return [...html.matchAll(/<(\/?[a-zA-Z!?][^\s>]*)([^>]*)>/g)].map(([, name, attributes]) => name + attributes);
}

function textOf(html) {
  const entities = {lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'"};
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|amp|quot|#39);/g, (_, name) => entities[name]);
}

function pages(plan) {
  return readdirSync(join(folder, plan), {recursive: true}).filter((name) => name.endsWith('.md')).sort();
}

let judged = 0;
for (const [name, render] of Object.entries(renderers)) {
  const plain = Object.fromEntries(pages('plain').map((page) => [page, tags(render(readFileSync(join(folder, 'plain', page), 'utf8')))]));
  for (const plan of readdirSync(folder)) {
    const written = readFileSync(join(folder, plan, 'text.txt'), 'utf8');
    assert.deepEqual(pages(plan), Object.keys(plain));
    for (const page of pages(plan)) {
      const html = render(readFileSync(join(folder, plan, page), 'utf8'));
      const where = `${name}, ${page}, text ${JSON.stringify(written)}`;
      // A backslash before a bar cannot stand in the code of a table's cell, so such a text is no code.
      const relevant = (names) => names.filter((tag) => !written.includes('\\|') || !/^\/?code/.test(tag));
      assert.deepEqual(relevant(tags(html)), relevant(plain[page]), where);
      if (html.includes('<blockquote>') || page.startsWith('properties')) {
        assert.ok(textOf(html).includes(written), `${where}: it reads otherwise\n${html}`);
      }
      judged++;
    }
  }
  for (const [page, elements] of Object.entries(plain)) {
    for (const element of elements) {
      const [, tag, attributes] = /^(\/?[a-z0-9]+)(.*)$/s.exec(element);
      assert.match(tag, ALLOWED, page);
      const href = / href="([^"]*)"/.exec(attributes)?.[1];
      assert.equal(attributes, href ? ` href="${href}"` : attributes === ' class="language-json"' ? attributes : '', page);
      if (href && !href.startsWith('https://wiki.example/')) {
        resolve(page, href, render);
      }
    }
  }
}

function resolve(page, href, render) {
  const [file, anchor] = href.split('#');
  const target = join(folder, 'plain', dirname(page), file);
  assert.ok(existsSync(target), `${page} links to ${href}`);
  if (anchor) {
    const headings = [...render(readFileSync(target, 'utf8')).matchAll(/<h2>(.*?)<\/h2>/g)].map(([, text]) => text);
    assert.ok(headings.includes(anchor), `${page} links to ${href}`);
  }
}

console.log(`${judged} pages`);
