// Shows where the pattern that is searched for stands. The rows stay as they are: the browser paints ranges of their text.

export function showFound(rows, pattern) {
  if (!CSS.highlights) return;
  CSS.highlights.delete('found');
  if (!pattern) return;
  const every = new RegExp(pattern.source, `${pattern.flags}g`);
  const found = new Highlight();
  for (const element of rows.elements.values()) {
    for (const part of element.querySelectorAll('.sentence, .translation')) {
      for (const text of part.childNodes) {
        if (text.nodeType !== Node.TEXT_NODE) continue; // numbers and tags are the page's own words
        for (const match of text.data.matchAll(every)) {
          if (match[0].length > 0) found.add(new StaticRange({ startContainer: text, startOffset: match.index, endContainer: text, endOffset: match.index + match[0].length }));
        }
      }
    }
  }
  CSS.highlights.set('found', found);
}
